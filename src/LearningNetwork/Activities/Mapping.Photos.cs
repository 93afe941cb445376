using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities;

internal sealed class PhotoMapping : IEntityTypeConfiguration<WallPhoto>
{
    public void Configure(EntityTypeBuilder<WallPhoto> photo)
    {
        photo.ToTable("WallPhotos").HasIndex(p => p.ActivityId);
        photo.Property(p => p.Phase).HasMaxLength(100);
        photo.Property(p => p.MunicipalityNumber).HasMaxLength(4);
        photo.HasOne<Activity>().WithMany().HasForeignKey(p => p.ActivityId);
        photo.HasOne<Table>().WithMany().HasForeignKey(p => p.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }
}
