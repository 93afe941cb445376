using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Homework;

public static class HomeworkTables
{
    extension(NetworkDb db)
    {
        public DbSet<Assignment> Assignments => db.Set<Assignment>();
        public DbSet<DeliveryDraft> DeliveryDrafts => db.Set<DeliveryDraft>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Assignment>, IEntityTypeConfiguration<AssignedMunicipality>, IEntityTypeConfiguration<Withdrawal>, IEntityTypeConfiguration<Delivery>, IEntityTypeConfiguration<DeliveryItem>, IEntityTypeConfiguration<HandIn>, IEntityTypeConfiguration<DeliveryDraft>
{
    // No foreign key to the activity: what is carried over stands on its own when the activity is gone.
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("Assignments").HasOne<Network>().WithMany().HasForeignKey(a => a.NetworkId);
        assignment.HasOne<Gathering>().WithMany().HasForeignKey(a => a.SetAtId);
        assignment.HasOne<Gathering>().WithMany().HasForeignKey(a => a.DueBeforeId);
        assignment.Property(a => a.Title).HasMaxLength(Assignment.TitleLength);
        assignment.Property(a => a.Text).HasMaxLength(Assignment.TextLength);
        assignment.Property(a => a.Method).HasMaxLength(Assignment.MethodLength);
        assignment.Property(a => a.CarriedName).HasMaxLength(Assignment.CarriedNameLength);
        assignment.Property(a => a.Stamp).IsConcurrencyToken();
        assignment.HasMany(a => a.Assigned).WithOne().HasForeignKey(m => m.AssignmentId).OnDelete(DeleteBehavior.ClientCascade);
        assignment.HasMany(a => a.Deliveries).WithOne().HasForeignKey(d => d.AssignmentId);
        assignment.HasMany(a => a.Withdrawals).WithOne().HasForeignKey(w => w.AssignmentId);
    }

    public void Configure(EntityTypeBuilder<AssignedMunicipality> assigned)
    {
        assigned.ToTable("AssignedMunicipalities").HasIndex(m => new { m.AssignmentId, m.MunicipalityNumber }).IsUnique();
        assigned.Property(m => m.MunicipalityNumber).HasMaxLength(4);
    }

    public void Configure(EntityTypeBuilder<Withdrawal> withdrawal) => withdrawal.ToTable("AssignmentWithdrawals").HasIndex(w => w.AssignmentId).IsUnique();

    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("Deliveries").HasIndex(d => new { d.AssignmentId, d.MunicipalityNumber }).IsUnique();
        delivery.Property(d => d.MunicipalityNumber).HasMaxLength(4);
        delivery.Property(d => d.Stamp).IsConcurrencyToken();
        delivery.HasMany(d => d.Items).WithOne().HasForeignKey(i => i.DeliveryId).OnDelete(DeleteBehavior.ClientCascade);
        delivery.HasMany(d => d.HandIns).WithOne().HasForeignKey(h => h.DeliveryId).OnDelete(DeleteBehavior.ClientCascade);
        delivery.Ignore(d => d.HandedIn).Ignore(d => d.InOrder);
    }

    public void Configure(EntityTypeBuilder<DeliveryItem> item)
    {
        item.ToTable("DeliveryItems").HasIndex(i => i.DeliveryId);
        item.Property(i => i.Text).HasMaxLength(DeliveryItem.TextLength);
    }

    public void Configure(EntityTypeBuilder<DeliveryDraft> draft)
    {
        draft.ToTable("DeliveryDrafts").HasIndex(d => new { d.PersonId, d.AssignmentId, d.MunicipalityNumber }).IsUnique();
        draft.HasOne<Assignment>().WithMany().HasForeignKey(d => d.AssignmentId);
        draft.Property(d => d.MunicipalityNumber).HasMaxLength(4);
    }

    public void Configure(EntityTypeBuilder<HandIn> done)
    {
        done.ToTable("HandIns").HasIndex(h => h.DeliveryId).IsUnique();
        done.HasOne(h => h.Person).WithMany().HasForeignKey(h => h.PersonId);
    }
}
