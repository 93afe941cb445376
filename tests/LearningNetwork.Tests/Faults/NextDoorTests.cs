namespace LearningNetwork.Tests.Faults;

/// <summary>Two servers in processes of their own, on one SQLite file.</summary>
[Collection(Faults.Name)]
public sealed class NextDoorTests
{
    private static readonly string[] Several = ["--Servers:Several", "true"];

    [Fact]
    public async Task What_is_saved_at_either_is_with_everybody_at_both_within_a_second()
    {
        await using var a = await Premises.Open(Several);
        await using var b = await a.NextDoor();
        Handset[] phones = [.. await a.Bring(5), .. await b.Bring(5)];
        foreach (var writer in new[] { phones[0], phones[^1] })
        {
            var id = Guid.CreateVersion7();
            await writer.Save(id, "Til alle");
            Assert.InRange(await Wait.Until("everybody has it", () => phones.All(phone => phone.Has(id))), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        }
        Assert.All(phones, phone => Assert.Equal(0, phone.Refreshes));
    }

    [Fact]
    public async Task Both_take_notes_at_once_and_every_phone_holds_the_whole_list_in_order()
    {
        await using var a = await Premises.Open(Several);
        await using var b = await a.NextDoor();
        Handset[] phones = [.. await a.Bring(10), .. await b.Bring(10)];
        await Task.WhenAll(phones.Select(async phone => { for (var note = 0; note < 10; note++) await phone.Save(Guid.CreateVersion7(), $"Lapp {note}"); }));
        var rows = await a.Rows();
        Assert.Equal(Enumerable.Range(1, 200).Select(revision => (long)revision), rows.Select(row => row.Revision));
        await Wait.Until("every phone holds everything", () => phones.All(phone => phone.Count == rows.Count));
        Assert.All(phones, phone => Assert.Equal(rows.Select(row => (row.Id, row.Revision)), phone.Notes));
        Assert.All(phones, phone => Assert.Equal(0, phone.Refreshes));
    }

    [Fact]
    public async Task Killed_the_moment_it_has_said_yes_a_server_has_told_the_other()
    {
        await using var a = await Premises.Open(Several);
        await using var b = await a.NextDoor();
        var (near, far) = (await a.Bring(1), await b.Bring(3));
        var id = Guid.CreateVersion7();
        Assert.Equal(200, await near[0].TryPut(id, "Det siste"));
        await a.Server.Kill();
        await Wait.Until("everybody at the other has it", () => far.All(phone => phone.Has(id)));
        await a.Server.StartAgain();
        await Wait.Until("the first is back and has it", () => near[0].Has(id));
    }

    [Fact]
    public async Task One_that_is_killed_and_comes_back_has_missed_nothing_and_hears_what_comes()
    {
        await using var a = await Premises.Open(Several);
        await using var b = await a.NextDoor();
        var (near, far) = (await a.Bring(1), await b.Bring(3));
        await b.Server.Kill();
        await Wait.Until("their lines have fallen", () => far.All(phone => !phone.IsLive));
        for (var note = 0; note < 5; note++) await near[0].Save(Guid.CreateVersion7(), $"Imens {note}");
        await b.Server.StartAgain();
        await Wait.Until("they have what was written meanwhile", () => far.All(phone => phone.Count == 5));
        await near[0].Save(Guid.CreateVersion7(), "Etterpå");
        await Wait.Until("they hear what comes", () => far.All(phone => phone.Count == 6));
        Assert.All(far, phone => Assert.Equal(0, phone.Refreshes));
    }
}
