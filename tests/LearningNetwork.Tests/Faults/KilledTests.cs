using LearningNetwork.Activities;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>The application is killed (SIGKILL) while people write. Phones send again what nobody answered, and come back by themselves.</summary>
[Collection(Faults.Name)]
public sealed class KilledTests
{
    [Fact, Trait("Length", "Long")]
    public async Task Killed_ten_times_nothing_acknowledged_is_missing_nothing_is_doubled_and_every_phone_holds_the_whole_list()
    {
        const int Kills = 10, Each = 40;
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(50);
        var acknowledged = 0;
        var writing = Task.WhenAll(phones.Select(async (phone, number) =>
        {
            for (var note = 0; note < Each; note++)
            {
                await phone.Save(Guid.CreateVersion7(), $"{number}/{note}");
                Interlocked.Increment(ref acknowledged);
            }
        }));
        for (var kill = 1; kill <= Kills; kill++)
        {
            await Wait.Until($"people write, kill {kill}", () => Volatile.Read(ref acknowledged) >= kill * 180 || writing.IsFaulted, seconds: 30);
            await premises.Server.Kill();
            await premises.Server.StartAgain();
        }
        await writing.WaitAsync(TimeSpan.FromSeconds(60));
        var rows = await premises.Rows();
        Assert.Equal(phones.SelectMany((_, number) => Enumerable.Range(0, Each).Select(note => $"{number}/{note}")).Order(), rows.Select(row => row.Text!).Order());
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(revision => (long)revision), rows.Select(row => row.Revision));
        await Wait.Until("every phone holds everything", () => phones.All(phone => phone.Count == rows.Count));
        Assert.All(phones, phone => Assert.Equal(rows.Select(row => (row.Id, row.Revision)), phone.Notes));
        Assert.All(phones, phone => Assert.Equal(0, phone.NeedlessRefreshes)); // One that two kills kept away is more than 500 notes behind, and fetches the page.
        Assert.All(phones, phone => Assert.InRange(phone.Falls, 1, Kills)); // Killed again before a phone was back, it fell once.
        Assert.True(phones.Sum(phone => phone.Retries) >= Kills, "The server was never killed while somebody waited for an answer.");
    }

    [Fact]
    public async Task Killed_between_the_commit_and_the_broadcast_the_note_comes_to_those_who_return()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(5);
        var (seen, unseen) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await phones[0].Save(seen, "Før");
        await Wait.Until("all have the first", () => phones.All(phone => phone.Has(seen)));
        await premises.Server.Kill();
        await premises.CommitsByAnother(unseen, phones[0].Person);
        await premises.Server.StartAgain();
        await Wait.Until("all have the second", () => phones.All(phone => phone.Has(unseen)));
        await phones[0].Save(Guid.CreateVersion7(), "Fra siden som sto åpen"); // Its token is from before: the keys outlive the process.
        Assert.All(phones, phone => Assert.Equal(0, phone.Refreshes));
    }

    [Fact]
    public async Task What_another_server_commits_comes_with_the_next_change_or_when_somebody_asks()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(2);
        var (asked, carried) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await premises.CommitsByAnother(asked, phones[0].Person);
        await phones[0].CatchUp();
        Assert.True(phones[0].Has(asked));
        await premises.CommitsByAnother(carried, phones[0].Person);
        await phones[0].Save(Guid.CreateVersion7(), "Neste");
        await Wait.Until("everything is with everybody", () => phones.All(phone => phone.Count == 3));
        Assert.True(phones[1].Has(carried));
    }
}

internal static class AnotherWriter
{
    /// <summary>Somebody else than the running application writes a note, and tells nobody.</summary>
    public static async Task CommitsByAnother(this Premises premises, Guid id, Guid person)
    {
        await using var db = premises.Database();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Activities.ExecuteUpdateAsync(set => set.SetProperty(each => each.Revision, each => each.Revision + 1));
        var at = TimeProvider.System.GetUtcNow().UtcDateTime;
        db.Add(new Contribution
        {
            Id = id, ActivityId = premises.Activity, Cell = premises.Venue.Cell, Phase = "sammen", PersonId = person, MunicipalityNumber = premises.Venue.Municipalities[0],
            Text = "Fra en annen", Revision = await db.Activities.Select(each => each.Revision).SingleAsync(), CreatedAt = at, SavedAt = at,
        });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
