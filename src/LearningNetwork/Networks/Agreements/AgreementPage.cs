using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Networks.Agreements;

/// <summary>What a network has agreed, one version at a time.</summary>
/// <param name="Versions">The newest first.</param>
/// <param name="Shown">Null while nothing is agreed.</param>
public sealed record AgreementPage(Entrance Entrance, IReadOnlyList<Agreement> Versions, Agreement? Shown)
{
    public string Address => $"/networks/{Entrance.Network.Id}/agreement";
    public bool IsNewest => Shown is not null && Shown.Number == Versions[0].Number;
    public bool MayWrite => Agreement.MayWrite(Entrance.Reader);
    public bool MayApprove => IsNewest && Agreement.MayApprove(Entrance.Reader) && Entrance.Member(Entrance.Reader.MunicipalityNumber) is not null && Approval is null;
    /// <summary>The reader's own municipality's.</summary>
    public Approval? Approval => Shown?.ApprovalOf(Entrance.Reader.MunicipalityNumber);

    /// <summary>Members that agree, and those that have not said so, in the network's order.</summary>
    public ILookup<bool, Membership> Members => Entrance.Members.ToLookup(member => Shown?.ApprovalOf(member.MunicipalityNumber) is not null);

    /// <summary>What it changed in the one before; null for the first.</summary>
    public TextChanges? Changes => Versions.FirstOrDefault(each => each.Number == Shown?.Number - 1) is { } before ? TextChanges.Of(before.Text, Shown!.Text) : null;

    /// <summary>What is typed and could not be saved.</summary>
    public AgreementForm Form { get; init; } = new();
    /// <summary>Somebody wrote the newest one while this was typed.</summary>
    public bool IsMeanwhile { get; init; }
}

public static class AgreementQueries
{
    extension(NetworkDb db)
    {
        public DbSet<Agreement> Agreements => db.Set<Agreement>();

        /// <summary>A network's versions, the newest first, with who wrote them and which municipalities agree.</summary>
        public Task<List<Agreement>> AgreementsOf(Guid network) =>
            db.Agreements.AsNoTracking().AsSplitQuery().Include(each => each.Person).Include(each => each.Approvals).Where(each => each.NetworkId == network).OrderByDescending(each => each.Number).ToListAsync();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Agreement>, IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("Agreements").HasIndex(a => new { a.NetworkId, a.Number }).IsUnique(); // of two who write the next one, one does
        agreement.HasOne<Network>().WithMany().HasForeignKey(a => a.NetworkId);
        agreement.Property(a => a.Text).HasMaxLength(Agreement.TextLength);
        agreement.HasMany(a => a.Approvals).WithOne().HasForeignKey(a => a.AgreementId);
    }

    public void Configure(EntityTypeBuilder<Approval> approval)
    {
        approval.ToTable("Approvals").HasIndex(a => new { a.AgreementId, a.MunicipalityNumber }).IsUnique();
        approval.Property(a => a.MunicipalityNumber).HasMaxLength(4);
    }
}
