using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>The code that lets phones in now; null when there is none. Needs <see cref="JoinCodes"/> loaded.</summary>
    public JoinCode? Code => JoinCodes.Where(code => code.RevokedAt is null).MaxBy(code => code.MadeAt);

    /// <summary>
    /// Revokes the code in use and makes one that no gathering has or ever had, to be saved with what else changes. Who is in stays in.
    /// </summary>
    /// <param name="db">Where all codes are.</param>
    /// <param name="now">UTC.</param>
    /// <param name="digits">Where six digits come from; random when not given.</param>
    public async Task<JoinCode> NewCode(NetworkDb db, DateTime now, Func<string>? digits = null)
    {
        foreach (var old in await db.JoinCodes.Where(code => code.GatheringId == Id && code.RevokedAt == null).ToListAsync()) old.Revoke(now);
        var made = new JoinCode { GatheringId = Id, Code = await Unused(db, digits ?? JoinCode.Random), MadeAt = now };
        db.Add(made);
        return made;
    }

    /// <summary>The municipalities one may come from at a moment, in the network's own order. Needs the network's memberships loaded.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="already">Those that somebody has come from, who stays so also when the municipality has left.</param>
    public IReadOnlyList<Membership> MunicipalitiesAt(DateTime now, params IEnumerable<string?> already) =>
        [.. Network.MembersAt(now).Union(Network.Memberships.Where(member => already.Contains(member.MunicipalityNumber))).OrderBy(member => member.Position)];

    /// <summary>The person is in, for a municipality (null for none of the members) and in a role. Asked once for each person: afterwards they are in.</summary>
    public Attendance Admit(Person person, string? municipality, OrganisationalRole role, DateTime now) =>
        new() { GatheringId = Id, PersonId = person.Id, MunicipalityNumber = municipality, Role = role, JoinedAt = now };

    private static async Task<string> Unused(NetworkDb db, Func<string> digits)
    {
        var code = digits();
        while (await db.JoinCodes.AnyAsync(each => each.Code == code)) code = digits();
        return code;
    }
}
