using LearningNetwork.Activities;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Scenarios;
using LearningNetwork.Load.Servers;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Load.Cafe;

/// <summary>
/// A whole café dialogue: people come, are seated, visit two tables and go home; some come late. After each phase every phone must have been shown
/// exactly what it may see, no more and no less.
/// </summary>
public sealed class Hall(Asked asked, int people) : Scenario(asked)
{
    private const int Municipalities = 24, Tables = 12, LateOneIn = 10;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2), Patience = TimeSpan.FromSeconds(30);
    private readonly List<Visit> visits = [];

    private int Seconds => Asked.Seconds ?? 30;

    protected override string Title => $"hall: {people} people from {Municipalities} municipalities at {Tables} tables, {Seconds} s a phase";
    protected override bool HasRelay => false;

    protected override async Task<Side> Ours()
    {
        var side = await OurSide.Start(Asked.Postgres, LoadMethods.Cafe, Municipalities, cell: "innhosting");
        await side.Change(activity => activity.Arrange([.. side.Venue.Municipalities.Take(Tables).Select(host => new TablePlan(host))]));
        return side;
    }

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        var ours = (OurSide)side;
        var notes = new Notebook(side.Posts);
        visits.Clear();
        await Arrive(ours, people - people / LateOneIn, notes);
        await ours.Coordinator.Enter(0);
        await ours.Coordinator.Allocate();
        var burden = new Burden(side.Server);
        var wrong = new List<Figure>();
        for (var phase = 1; phase <= CafeRules.Home; phase++) wrong.AddRange(await Run(ours, phase, notes));
        return [.. notes.Window.Seen.Figures("seen"), .. notes.Window.Saved.Figures("saved"), .. wrong, new("refused", "posts", notes.Window.Refused), new("written", "posts", notes.Count), .. burden.Figures()];
    }

    private async Task<IEnumerable<Figure>> Run(OurSide side, int phase, Notebook notes)
    {
        await side.Coordinator.Enter(phase);
        await Seat(side);
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds));
        var writing = visits.ConvertAll(visit => visit.Write(phase, over.Token));
        if (phase == 1) writing.AddRange(await ComeLate(side, notes, over.Token));
        await Task.WhenAll(writing);
        await Task.Delay(Settling);
        for (var waited = Settling; waited < Patience && visits.Exists(visit => notes.Compare(visit, phase).Missing > 0); waited += Settling) await Task.Delay(Settling);
        var found = visits.ConvertAll(visit => notes.Compare(visit, phase));
        return [new($"missing after phase {phase}", "notes", found.Sum(each => each.Missing)), new($"too much after phase {phase}", "notes", found.Sum(each => each.TooMuch)), new($"phones wrong after phase {phase}", "phones", found.Count(each => each != (0, 0)))];
    }

    private async Task Arrive(OurSide side, int count, Notebook notes)
    {
        var before = side.Phones.Count;
        await side.Gather(count);
        visits.AddRange(side.Phones.Skip(before).Cast<OurPhone>().Select(phone => new Visit(phone, notes)));
    }

    private async Task<IEnumerable<Task>> ComeLate(OurSide side, Notebook notes, CancellationToken over)
    {
        await Task.Delay(TimeSpan.FromSeconds(Seconds / 4.0), CancellationToken.None);
        var early = visits.Count;
        await Arrive(side, people - early, notes);
        await side.Coordinator.PlaceLate();
        await Seat(side);
        return visits.Skip(early).Select(visit => visit.Write(1, over));
    }

    /// <summary>Where the application has seated people is read from its database: what follows from it is ours to work out.</summary>
    private async Task Seat(OurSide side)
    {
        await using var db = side.Open();
        var hosts = await db.Tables.ToDictionaryAsync(table => table.Id, table => table.HostNumber ?? "");
        var seats = (await db.Seats.ToListAsync()).ToLookup(seat => seat.PersonId);
        foreach (var visit in visits) visit.Seat(seats[visit.Phone.Person].ToDictionary(seat => seat.Round, seat => new Place(seat.TableId, hosts[seat.TableId], seat.IsHost)));
    }
}
