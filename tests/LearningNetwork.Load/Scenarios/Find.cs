using System.Diagnostics;
using LearningNetwork.Accounts;
using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Search;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Servers;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Load.Scenarios;

/// <summary>The search page over 100 000 experiences, of which the reader may see six in ten: half are open to everyone, a tenth to the reader's network, the rest to another. Beside it the sign-in page, which reads nothing.</summary>
public sealed class Find(Asked asked) : Scenario(asked)
{
    private const int Experiences = 100_000, AtOnce = 2_000, Words = 3_000, Unmeasured = 10;
    private static readonly (string Name, string Query)[] Searches =
    [
        ("sign-in", ""), ("nothing asked", "/search"), ("rare word", "/search?q=enestearende"), ("common word", "/search?q=ofte"), ("half a word", "/search?q=ord1"), ("two words", "/search?q=ofte+ord7x"),
        ("in quotes", "/search?q=%22ofte+heltid%22"), ("narrowed", "/search?q=ofte&year=2026&kind=Story"), ("not there", "/search?q=finnesikke+"), ("a size", "/search?q=ofte&size=Large"), ("suggested", "/search/suggestions?q=oft"),
    ];
    private int Times => Asked.Seconds ?? 100;

    protected override string Title => $"find: each search {Times} times, {Experiences} experiences, six in ten for this reader";
    protected override bool HasRelay => false;

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        var ours = (OurSide)side;
        await Fill(ours);
        var kari = await ours.Door.SignIn(Venue.Email, Venue.Password);
        var figures = new List<Figure>();
        foreach (var (name, query) in Searches) figures.AddRange(query.Length == 0 ? await Open(ours.Door, name, "/sign-in", "") : await Open(ours.Door, name, query, kari));
        return figures;
    }

    private async Task<IEnumerable<Figure>> Open(Door door, string name, string address, string cookie)
    {
        var took = new Latencies();
        for (var time = -Unmeasured; time < Times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await door.Get(address, cookie);
            await answer.Content.ReadAsByteArrayAsync();
            if (!answer.IsSuccessStatusCode) throw new IOException($"{address} answered {(int)answer.StatusCode}.");
            if (time >= 0) took.Add(Stopwatch.GetElapsedTime(started));
        }
        return [new($"{name} p50", "ms", took.Within(0.5)), new($"{name} p95", "ms", took.Within(0.95))];
    }

    private static async Task Fill(OurSide side)
    {
        var (now, random) = (TimeProvider.System.GetUtcNow().UtcDateTime, new Random(1));
        var (own, person, other) = await Networks(side, now);
        for (var first = 0; first < Experiences; first += AtOnce)
        {
            await using var db = side.Open();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var number in Enumerable.Range(first, AtOnce))
            {
                var experience = Told(number, number % 10 < 6 ? own : other, person, side.Venue.Municipalities[number % 7], now.AddMinutes(number - Experiences), random);
                db.AddRange(experience, ExperienceDocument.Of(experience)!);
            }
            await db.SaveChangesAsync();
        }
    }

    private static async Task<(Guid Own, Guid Person, Guid Other)> Networks(OurSide side, DateTime now)
    {
        await using var db = side.Open();
        var other = new Network { Name = "Et annet", CreatedAt = now };
        db.Add(other);
        foreach (var member in await db.Municipalities.Where(each => side.Venue.Municipalities.Contains(each.Number)).ToListAsync()) member.Inhabitants = member.Number[^1] % 2 == 0 ? 30_000 : 3_000;
        await db.SaveChangesAsync();
        return (await db.Networks.Where(each => each.Id != other.Id).Select(each => each.Id).FirstAsync(), await db.People.Select(each => each.Id).FirstAsync(), other.Id);
    }

    private static Experience Told(int number, Guid network, Guid person, string municipality, DateTime at, Random random)
    {
        var experience = new Experience { NetworkId = network, MunicipalityNumber = municipality, PersonId = Guid.CreateVersion7(), CreatedAt = at };
        experience.Versions.Add(new()
        {
            ExperienceId = experience.Id, Number = 1, PersonId = person, At = at, Title = $"Erfaring {number} {Sentence(random, 4)}", Context = Sentence(random, 30),
            Done = $"{Sentence(random, 40)}{(number % 2 == 0 ? " ofte heltid" : "")}{(number == 60_001 ? " enestearende" : "")}", Effect = number % 3 == 0 ? Sentence(random, 15) : null,
        });
        experience.Tag(TagKind.Theme, [$"tema {number % 40}", $"felt {number % 7}"], person, at);
        var ours = new Reader(experience.PersonId, municipality, NetworkRole.Participant);
        foreach (var step in number % 10 < 5 ? (Reach[])[Reach.Municipality, Reach.Network, Reach.Public] : [Reach.Municipality, Reach.Network]) experience.Set(step, ours, at);
        return experience;
    }

    // Few words are common and most are rare, as in any text.
    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => $"ord{(int)(Words * Math.Pow(random.NextDouble(), 3))}x"));
}
