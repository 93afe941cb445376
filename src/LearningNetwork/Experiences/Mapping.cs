using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Experiences;

public static class ExperienceTables
{
    extension(NetworkDb db)
    {
        public DbSet<Experience> Experiences => db.Set<Experience>();
        public DbSet<ExperienceSource> ExperienceSources => db.Set<ExperienceSource>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Experience>, IEntityTypeConfiguration<ExperienceVersion>, IEntityTypeConfiguration<Consent>, IEntityTypeConfiguration<ExperienceSource>, IEntityTypeConfiguration<Trial>
{
    public void Configure(EntityTypeBuilder<Experience> experience)
    {
        experience.ToTable("Experiences").HasIndex(e => new { e.NetworkId, e.Reach });
        experience.HasOne<Network>().WithMany().HasForeignKey(e => e.NetworkId);
        experience.Ignore(e => e.Travels);
        experience.Property(e => e.MunicipalityNumber).HasMaxLength(4);
        experience.Property(e => e.Stamp).IsConcurrencyToken();
        experience.HasMany(e => e.Versions).WithOne().HasForeignKey(v => v.ExperienceId);
        experience.HasMany(e => e.Consents).WithOne().HasForeignKey(c => c.ExperienceId);
        experience.HasMany(e => e.Trials).WithOne().HasForeignKey(t => t.ExperienceId);
        experience.HasMany(e => e.Sources).WithOne().HasForeignKey(s => s.ExperienceId);
    }

    public void Configure(EntityTypeBuilder<ExperienceVersion> version)
    {
        version.ToTable("ExperienceVersions").HasIndex(v => new { v.ExperienceId, v.Number }).IsUnique();
        version.Property(v => v.Title).HasMaxLength(ExperienceVersion.TitleLength);
        version.Property(v => v.Contact).HasMaxLength(ExperienceVersion.ContactLength);
        foreach (var part in (string[])["Context", "Done", "Effect", "Failed", "Advice", "Research", "Practice", "Users"]) version.Property(part).HasMaxLength(ExperienceVersion.TextLength);
    }

    public void Configure(EntityTypeBuilder<Consent> consent) => consent.ToTable("Consents").HasIndex(c => new { c.ExperienceId, c.Number }).IsUnique();

    public void Configure(EntityTypeBuilder<Trial> trial)
    {
        trial.ToTable("Trials").HasIndex(t => new { t.ExperienceId, t.MunicipalityNumber, t.Number }).IsUnique();
        trial.Property(t => t.MunicipalityNumber).HasMaxLength(4);
        trial.Property(t => t.Since).HasMaxLength(Trial.SinceLength);
        foreach (var part in (string[])["Adapted", "Happened"]) trial.Property(part).HasMaxLength(Trial.TextLength);
    }

    // No foreign keys to what it was made of: that may go, and this stays.
    public void Configure(EntityTypeBuilder<ExperienceSource> source)
    {
        source.ToTable("ExperienceSources").HasIndex(s => new { s.ExperienceId, s.ContributionId }).IsUnique();
        source.HasIndex(s => s.ContributionId);
    }
}
