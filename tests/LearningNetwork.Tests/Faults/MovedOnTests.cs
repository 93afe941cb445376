using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>The facilitator goes on while two hundred write: half by the page's script, half by an ordinary form.</summary>
public sealed class MovedOnTests
{
    private const int People = 200;

    [Fact]
    public async Task Nobodys_text_is_lost_or_lands_in_another_phase_or_at_another_table_than_it_was_begun_in()
    {
        await using var app = await TestApp.Start();
        var crowd = await Seated(app);
        await app.GoesTo("runde-1");
        var (writers, kari) = (await Task.WhenAll(crowd.Select(someone => app.Ready(someone))), await app.Ready(app.Cast.Kari));
        var saved = 0;
        Task<HttpStatusCode> Save(int number) => Counted(() => Write(app, writers[number], crowd[number], number), () => Interlocked.Increment(ref saved));
        var early = Enumerable.Range(0, People / 2).Select(Save).ToList();
        await Wait.Until("some have written", () => Volatile.Read(ref saved) >= People / 8);
        var move = app.Send(kari, "phase", ("from", 1), ("to", "next"));
        var late = Enumerable.Range(People / 2, People / 4).Select(Save).ToList();
        Assert.Equal(HttpStatusCode.Found, (await move).StatusCode);
        late.AddRange(Enumerable.Range(People / 2 + People / 4, People / 4).Select(Save)); // Begun before, sent after.
        Assert.All(await Task.WhenAll([.. early, .. late]), status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Found, $"{status}"));
        await AllLieWhereTheyWereBegun(app, crowd);
    }

    private static async Task AllLieWhereTheyWereBegun(TestApp app, Someone[] crowd)
    {
        await using var db = app.Open();
        var (cafe, rows) = (await app.Cafe(), await db.Contributions.AsNoTracking().ToListAsync());
        Assert.Equal(2, cafe.PhaseIndex);
        Assert.Equal(crowd.Select((someone, number) => (someone.PersonId, $"Tanke {number}", "runde-1", (Guid?)cafe.SeatOf(someone.PersonId, 1)!.TableId)).Order(),
            rows.Select(row => (row.PersonId, row.Text!, row.Phase, row.TableId)).Order());
        Assert.Equal(Enumerable.Range(1, People).Select(revision => (long)revision), rows.Select(row => row.Revision).Order());
    }

    private static async Task<HttpStatusCode> Counted(Func<Task<HttpResponseMessage>> write, Action then)
    {
        using var answer = await write();
        then();
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> Write(TestApp app, Visitor writer, Someone who, int number)
    {
        var (id, table) = (Guid.CreateVersion7(), app.Cast.Kafe.SeatOf(who.PersonId, 1)!.TableId);
        return number % 2 == 0 ? writer.Put(app.Address(id), new { cell = "ide", text = $"Tanke {number}", phase = "runde-1", table })
            : app.Send(writer, "contributions", ("id", id), ("cell", "ide"), ("text", $"Tanke {number}"), ("phase", "runde-1"), ("table", table));
    }

    /// <summary>Two hundred from Lier, spread over the others' tables, at another one in the second round.</summary>
    private static async Task<Someone[]> Seated(TestApp app)
    {
        Someone[] crowd = [.. Enumerable.Range(0, People).Select(number => new Someone($"Gjest {number}"))];
        Table[] tables = [.. app.Cast.Kafe.Tables.Where(table => table.HostNumber != Cast.Lier)];
        await using var db = app.Open();
        foreach (var (number, someone) in crowd.Index())
        {
            someone.Enter(db);
            db.Add(new Attendance { GatheringId = app.Cast.Samling5.Id, PersonId = someone.PersonId, MunicipalityNumber = Cast.Lier, Role = OrganisationalRole.Employee, JoinedAt = Cast.Day });
            for (var round = 1; round <= 2; round++)
            {
                var seat = new Seat { ActivityId = app.Cast.Kafe.Id, PersonId = someone.PersonId, TableId = tables[(number + round) % tables.Length].Id, Round = round };
                app.Cast.Kafe.Seats.Add(seat);
                db.Add(seat);
            }
        }
        await db.SaveChangesAsync();
        return crowd;
    }
}
