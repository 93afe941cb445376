using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Networks;

public static class NetworkTables
{
    extension(NetworkDb db)
    {
        public DbSet<Network> Networks => db.Set<Network>();
        public DbSet<Municipality> Municipalities => db.Set<Municipality>();
        public DbSet<Membership> Memberships => db.Set<Membership>();
        public DbSet<Participation> Participations => db.Set<Participation>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Network>, IEntityTypeConfiguration<Municipality>,
    IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Network> network)
    {
        network.ToTable("Networks").Property(n => n.Name).HasMaxLength(Network.NameLength);
        network.Property(n => n.Leaderships).IsConcurrencyToken();
        network.Property(n => n.Description).HasMaxLength(Network.DescriptionLength);
        network.HasOne<Network>().WithMany().HasForeignKey(n => n.PredecessorId);
    }

    public void Configure(EntityTypeBuilder<Municipality> municipality)
    {
        municipality.ToTable("Municipalities").HasKey(m => m.Number);
        municipality.Property(m => m.Number).HasMaxLength(4);
        municipality.Ignore(m => m.Size);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships").HasIndex(m => new { m.NetworkId, m.MunicipalityNumber }).IsUnique();
        membership.Property(m => m.MunicipalityNumber).HasMaxLength(4);
        membership.Property(m => m.Initials).HasMaxLength(2);
        membership.HasOne(m => m.Municipality).WithMany().HasForeignKey(m => m.MunicipalityNumber);
    }

    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("Participations").HasIndex(p => new { p.PersonId, p.NetworkId });
        participation.Property(p => p.MunicipalityNumber).HasMaxLength(4);
        participation.HasOne(p => p.Municipality).WithMany().HasForeignKey(p => p.MunicipalityNumber);
    }
}
