using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Experiences.Curation;

public static class CurationTables
{
    extension(NetworkDb db)
    {
        public DbSet<CurationEntry> CurationEntries => db.Set<CurationEntry>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<CurationEntry>
{
    // No foreign keys to what it is about: that may go, and the log stays.
    public void Configure(EntityTypeBuilder<CurationEntry> entry)
    {
        entry.ToTable("CurationEntries").HasIndex(e => new { e.NetworkId, e.Subject });
        entry.HasIndex(e => e.Other);
        entry.HasOne<Network>().WithMany().HasForeignKey(e => e.NetworkId);
        entry.Property(e => e.Why).HasMaxLength(CurationEntry.WhyLength);
    }
}
