using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Methods;

public static class MethodTables
{
    extension(NetworkDb db)
    {
        public DbSet<MethodEdition> MethodEditions => db.Set<MethodEdition>();

        /// <summary>A network's own methods, the newest version of each.</summary>
        public Task<List<MethodEdition>> EditionsIn(Guid network)
        {
            var all = db.MethodEditions;
            return all.AsNoTracking().Where(each => each.NetworkId == network && !all.Any(later => later.NetworkId == network && later.Key == each.Key && later.Version > each.Version)).ToListAsync();
        }

        /// <summary>The newest version of a network's own method; null where there is none.</summary>
        public Task<MethodEdition?> EditionOf(Guid network, string key) =>
            db.MethodEditions.AsNoTracking().Where(each => each.NetworkId == network && each.Key == key).OrderByDescending(each => each.Version).FirstOrDefaultAsync();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<MethodEdition>
{
    public void Configure(EntityTypeBuilder<MethodEdition> edition)
    {
        edition.ToTable("MethodEditions").HasIndex(e => new { e.NetworkId, e.Key, e.Version }).IsUnique();
        edition.HasOne<Network>().WithMany().HasForeignKey(e => e.NetworkId);
        edition.Property(e => e.Key).HasMaxLength(MethodEdition.KeyLength);
        edition.Property(e => e.Yaml).HasMaxLength(MethodEdition.LongestText);
    }
}
