using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Experiences.Collections;

public static class CollectionTables
{
    extension(NetworkDb db)
    {
        public DbSet<Collection> Collections => db.Set<Collection>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Collection>, IEntityTypeConfiguration<CollectionPart>, IEntityTypeConfiguration<CollectionOpening>
{
    public void Configure(EntityTypeBuilder<Collection> collection)
    {
        collection.ToTable("Collections").HasOne<Network>().WithMany().HasForeignKey(c => c.NetworkId);
        collection.Property(c => c.Title).HasMaxLength(Collection.TitleLength);
        collection.Property(c => c.Lead).HasMaxLength(Collection.LeadLength);
        collection.Property(c => c.Stamp).IsConcurrencyToken();
        collection.Ignore(c => c.InOrder).Ignore(c => c.Reach);
        collection.HasMany(c => c.Parts).WithOne().HasForeignKey(p => p.CollectionId).OnDelete(DeleteBehavior.ClientCascade);
        collection.HasMany(c => c.Openings).WithOne().HasForeignKey(o => o.CollectionId);
    }

    // No foreign key to the experience: what is withdrawn stays out of sight, and the place in the collection says so.
    public void Configure(EntityTypeBuilder<CollectionPart> part)
    {
        part.ToTable("CollectionParts").HasIndex(p => p.ExperienceId);
        part.Property(p => p.Text).HasMaxLength(CollectionPart.TextLength);
    }

    public void Configure(EntityTypeBuilder<CollectionOpening> opening) => opening.ToTable("CollectionOpenings").HasIndex(o => new { o.CollectionId, o.Number }).IsUnique();
}
