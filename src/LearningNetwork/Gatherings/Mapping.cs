using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Gatherings;

public static class GatheringTables
{
    extension(NetworkDb db)
    {
        public DbSet<Gathering> Gatherings => db.Set<Gathering>();
        public DbSet<GatheringDay> GatheringDays => db.Set<GatheringDay>();
        public DbSet<ProgrammeItem> ProgrammeItems => db.Set<ProgrammeItem>();
        public DbSet<JoinCode> JoinCodes => db.Set<JoinCode>();
        public DbSet<Attendance> Attendances => db.Set<Attendance>();
        public DbSet<Publication> Publications => db.Set<Publication>();
        public DbSet<RunStep> RunSteps => db.Set<RunStep>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Gathering>, IEntityTypeConfiguration<GatheringDay>, IEntityTypeConfiguration<ProgrammeItem>,
    IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<JoinCode>, IEntityTypeConfiguration<Attendance>, IEntityTypeConfiguration<RunStep>
{
    public void Configure(EntityTypeBuilder<Gathering> gathering)
    {
        gathering.ToTable("Gatherings").HasIndex(g => new { g.NetworkId, g.Number }).IsUnique();
        gathering.Property(g => g.ThemeQuestion).HasMaxLength(Gathering.ThemeLength);
    }

    public void Configure(EntityTypeBuilder<GatheringDay> day) => day.ToTable("GatheringDays").HasIndex(d => new { d.GatheringId, d.Date }).IsUnique();

    public void Configure(EntityTypeBuilder<ProgrammeItem> item)
    {
        item.ToTable("ProgrammeItems").HasIndex(i => new { i.GatheringId, i.DayId, i.Position });
        item.Property(i => i.Title).HasMaxLength(ProgrammeItem.TitleLength);
        item.Property(i => i.Details).HasMaxLength(ProgrammeItem.DetailsLength);
        item.Property(i => i.Version).IsConcurrencyToken();
        item.Property(i => i.MunicipalityNumber).HasMaxLength(4);
        item.HasOne<ProgrammeItem>().WithMany().HasForeignKey(i => i.ParentId);
        item.HasOne<ProgrammeItem>().WithMany().HasForeignKey(i => i.ContinuesId);
    }

    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.ToTable("Publications").HasIndex(p => new { p.GatheringId, p.Version }).IsUnique();
        publication.Property(p => p.Programme).HasMaxLength(400_000);
    }

    public void Configure(EntityTypeBuilder<RunStep> step) => step.ToTable("RunSteps").HasIndex(s => new { s.GatheringId, s.Number }).IsUnique();

    public void Configure(EntityTypeBuilder<JoinCode> code)
    {
        // A code is never used twice, not even after it was revoked: an old slide must not open a new gathering.
        code.ToTable("JoinCodes").HasIndex(c => c.Code).IsUnique();
        code.Property(c => c.Code).HasMaxLength(JoinCode.Digits);
        code.HasOne(c => c.Gathering).WithMany(g => g.JoinCodes).HasForeignKey(c => c.GatheringId);
    }

    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("Attendances").HasIndex(a => new { a.GatheringId, a.PersonId }).IsUnique();
        attendance.Property(a => a.MunicipalityNumber).HasMaxLength(4);
        attendance.HasOne(a => a.Municipality).WithMany().HasForeignKey(a => a.MunicipalityNumber);
    }
}
