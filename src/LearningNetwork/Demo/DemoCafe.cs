using LearningNetwork.Activities;
using LearningNetwork.Activities.Cafe;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Seat = LearningNetwork.Activities.Seat;

namespace LearningNetwork.Demo;

/// <summary>The café of the fifth gathering, paused in round 1 with 06:42 left, so that every screen has something to show.</summary>
internal sealed class DemoCafe
{
    private readonly Gathering gathering;
    private readonly DateTime now;

    public DemoCafe(Gathering gathering, Network network, DateTime now)
    {
        (this.gathering, this.now) = (gathering, now);
        var method = MethodLibrary.Load().Find("cafe-dialog")!;
        Activity = new() { GatheringId = gathering.Id, ItemId = gathering.Items.First(item => item.MethodKey == method.Key).Id, MethodKey = method.Key, MethodYaml = method.Yaml, CreatedAt = now };
        for (var i = 0; i < DemoPlaces.Seven.Length; i++)
            Activity.Tables.Add(new() { ActivityId = Activity.Id, Number = i + 1, HostNumber = DemoPlaces.Seven[i].Number, Theme = DemoPlaces.Seven[i].Theme, Place = i == 4 ? "ved vinduet" : null });
        Wish("3312", "3907", "4020", "4018");
        Wish("3303", "4020", "3907");
        Wish("4018", "3907", "3314");
        Seat();
        var leader = network.Participations[0].Person.Id;
        Activity.Enter(Activity.Method.IndexOf("runde-1"), leader, now);
        Activity.Clock.PausedLeft = new TimeSpan(0, 6, 42);
        Activity.Clock.EndsAt = null;
    }

    public Activity Activity { get; }

    public IEnumerable<Contribution> Notes() => DemoNotes.Written.Select((note, i) => Note(note, i + 1));

    /// <summary>The revision follows the notes, as the writer would have raised it.</summary>
    public Task Count(NetworkDb db) =>
        db.Activities.Where(each => each.Id == Activity.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Revision, (long)DemoNotes.Written.Length));

    private Contribution Note((string By, string Cell, string Text) note, int revision)
    {
        var by = gathering.Attendances.First(each => each.Person.Name == note.By);
        var draft = new Activities.Draft(Guid.CreateVersion7(), note.Cell, note.Text + " (eksempel)");
        var written = Activity.Accept(draft, new(by.Person.Id, by.MunicipalityNumber, by.Role, Attends: true, Leads: false), null, now.AddSeconds(-60 + revision));
        written.Revision = revision;
        return written;
    }

    private void Wish(string municipality, params string[] hosts)
    {
        for (var i = 0; i < hosts.Length; i++)
            Activity.Wishes.Add(new() { ActivityId = Activity.Id, MunicipalityNumber = municipality, TableId = TableOf(hosts[i]), Rank = i + 1 });
    }

    private void Seat()
    {
        var people = gathering.Attendances.Select(each => new Attendee(each.Person.Id, each.MunicipalityNumber)).ToList();
        var tables = Activity.Tables.Select(table => new HostTable(table.Id, table.HostNumber!) { Hosts = [.. HostsOf(table.HostNumber!)] }).ToList();
        var wishes = Activity.Wishes.GroupBy(wish => wish.MunicipalityNumber).ToDictionary(group => group.Key, group => (IReadOnlyList<Guid>)[.. group.OrderBy(wish => wish.Rank).Select(wish => wish.TableId)]);
        foreach (var seat in Allocation.Propose(new CafeFloor(people, tables, Activity.Rounds, wishes)).Seats)
            Activity.Seats.Add(new Seat { ActivityId = Activity.Id, PersonId = seat.Person, TableId = seat.Table, Round = seat.Round, IsHost = seat.As == SeatedAs.Host });
    }

    private IEnumerable<Hosting> HostsOf(string municipality) =>
        gathering.Attendances.Where(each => each.MunicipalityNumber == municipality && DemoPlaces.Hosts.Contains(each.Person.Name))
            .SelectMany(each => Enumerable.Range(1, Activity.Rounds).Select(round => new Hosting(each.Person.Id, round)));

    private Guid TableOf(string host) => Activity.Tables.Single(table => table.HostNumber == host).Id;
}
