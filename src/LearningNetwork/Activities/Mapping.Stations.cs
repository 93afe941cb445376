using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities;

internal sealed class StationMapping : IEntityTypeConfiguration<Visit>, IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.ToTable("Visits").HasIndex(v => new { v.ActivityId, v.TableId, v.PersonId }).IsUnique();
        visit.Property(v => v.MunicipalityNumber).HasMaxLength(4);
        visit.Ignore(v => v.IsFirst);
        visit.HasOne<Activity>().WithMany().HasForeignKey(v => v.ActivityId);
        visit.HasOne<Table>().WithMany().HasForeignKey(v => v.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("Handovers").Property(h => h.MethodKey).HasMaxLength(100);
        handover.HasOne<Activity>().WithMany().HasForeignKey(h => h.FromId);
    }
}
