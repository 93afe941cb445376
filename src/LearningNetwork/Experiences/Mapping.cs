using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Experiences;

public static class ExperienceTables
{
    extension(NetworkDb db)
    {
        public DbSet<Experience> Experiences => db.Set<Experience>();
        public DbSet<ExperienceSource> ExperienceSources => db.Set<ExperienceSource>();
        public DbSet<Merger> Mergers => db.Set<Merger>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Experience>, IEntityTypeConfiguration<Consent>, IEntityTypeConfiguration<ExperienceSource>, IEntityTypeConfiguration<Trial>, IEntityTypeConfiguration<ExperienceTag>, IEntityTypeConfiguration<Merger>, IEntityTypeConfiguration<ExperienceFile>
{
    public void Configure(EntityTypeBuilder<Experience> experience)
    {
        experience.ToTable("Experiences").HasIndex(e => new { e.NetworkId, e.Reach });
        experience.HasOne<Network>().WithMany().HasForeignKey(e => e.NetworkId);
        experience.Property(e => e.MunicipalityNumber).HasMaxLength(4);
        experience.Property(e => e.Stamp).IsConcurrencyToken();
        experience.Ignore(e => e.Newest).Ignore(e => e.Travels).Ignore(e => e.OpenRewording).Ignore(e => e.AllSources);
        experience.HasOne(e => e.Merger).WithOne(m => m.Experience).HasForeignKey<Merger>(m => m.ExperienceId).OnDelete(DeleteBehavior.ClientCascade); // let out again, the row is deleted, by us
        experience.HasMany(e => e.Files).WithOne().HasForeignKey(f => f.ExperienceId);
        experience.HasMany(e => e.TakenIn).WithOne().HasForeignKey(m => m.IntoId).OnDelete(DeleteBehavior.ClientCascade);
        experience.HasMany(e => e.Versions).WithOne().HasForeignKey(v => v.ExperienceId);
        experience.HasMany(e => e.Consents).WithOne().HasForeignKey(c => c.ExperienceId);
        experience.HasMany(e => e.Trials).WithOne().HasForeignKey(t => t.ExperienceId);
        experience.HasMany(e => e.Sources).WithOne().HasForeignKey(s => s.ExperienceId);
        experience.HasMany(e => e.Rewordings).WithOne().HasForeignKey(r => r.ExperienceId);
        experience.HasMany(e => e.Comments).WithOne().HasForeignKey(c => c.ExperienceId);
        experience.HasMany(e => e.Tags).WithOne().HasForeignKey(t => t.ExperienceId).OnDelete(DeleteBehavior.ClientCascade); // a tag that is taken off is deleted, by us
    }

    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.ToTable("Consents").HasIndex(c => new { c.ExperienceId, c.Number }).IsUnique();
        consent.Property(c => c.Why).HasMaxLength(Consent.WhyLength);
    }

    public void Configure(EntityTypeBuilder<Trial> trial)
    {
        trial.ToTable("Trials").HasIndex(t => new { t.ExperienceId, t.MunicipalityNumber, t.Number }).IsUnique();
        trial.Property(t => t.MunicipalityNumber).HasMaxLength(4);
        trial.Property(t => t.Since).HasMaxLength(Trial.SinceLength);
        foreach (var part in (string[])["Adapted", "Happened"]) trial.Property(part).HasMaxLength(Trial.TextLength);
    }

    public void Configure(EntityTypeBuilder<ExperienceTag> tag)
    {
        tag.ToTable("ExperienceTags").HasIndex(t => new { t.ExperienceId, t.Kind, t.Value }).IsUnique();
        tag.Property(t => t.Value).HasMaxLength(ExperienceTag.ValueLength);
    }

    public void Configure(EntityTypeBuilder<ExperienceFile> file)
    {
        file.ToTable("ExperienceFiles").HasIndex(f => f.ExperienceId);
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.Property(f => f.Title).HasMaxLength(FileTitle.Longest);
        file.Property(f => f.Description).HasMaxLength(ExperienceFile.DescriptionLength);
    }

    public void Configure(EntityTypeBuilder<Merger> merger) => merger.ToTable("Mergers").HasIndex(m => m.ExperienceId).IsUnique();

    // No foreign keys to what it was made of: that may go, and this stays.
    public void Configure(EntityTypeBuilder<ExperienceSource> source)
    {
        source.ToTable("ExperienceSources").HasIndex(s => new { s.ExperienceId, s.ContributionId }).IsUnique();
        source.HasIndex(s => s.ContributionId);
    }
}
