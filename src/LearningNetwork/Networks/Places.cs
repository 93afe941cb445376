using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

/// <summary>A network's municipalities in its own order, with their marks: those at the table, and those that have left, whose work keeps their name.</summary>
public sealed class Places(IEnumerable<Membership> memberships)
{
    private readonly Dictionary<string, Membership> byNumber = memberships.OrderBy(each => each.Position).ToDictionary(each => each.MunicipalityNumber);

    public IReadOnlyCollection<Membership> All => byNumber.Values;

    /// <summary>Those one may choose: they have not left. What is chosen already stays a choice.</summary>
    public IEnumerable<Membership> Choices(Func<Membership, bool>? isChosen = null) => All.Where(each => each.Until is null || isChosen?.Invoke(each) is true);

    /// <summary>Null for a municipality that never was a member, and for nobody's.</summary>
    public Membership? Of(string? number) => number is null ? null : byNumber.GetValueOrDefault(number);
    public string? NameOf(string? number) => Of(number)?.Municipality.Name;
    public int PositionOf(string? number) => Of(number)?.Position ?? int.MaxValue;
}

public static class NetworkPlaces
{
    extension(NetworkDb db)
    {
        /// <summary>Whether the register has a municipality with the number; it has none without.</summary>
        public async Task<bool> HasMunicipality(string? number) => number is not null && await db.Municipalities.AnyAsync(each => each.Number == number);

        public async Task<Places> PlacesIn(Guid network) =>
            new(await db.Memberships.AsNoTracking().Include(each => each.Municipality).Where(each => each.NetworkId == network).ToListAsync());
    }
}
