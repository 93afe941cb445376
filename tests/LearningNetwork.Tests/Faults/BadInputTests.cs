using LearningNetwork.Load.Lines;

namespace LearningNetwork.Tests.Faults;

/// <summary>One in the hall sends what no page of ours would send. A hundred others notice nothing.</summary>
[Collection(Faults.Name)]
public sealed class BadInputTests
{
    [Fact]
    public async Task What_is_malformed_too_much_or_for_others_is_refused_or_dropped_and_a_hundred_honest_phones_lose_nothing()
    {
        await using var premises = await Premises.Open();
        var honest = await premises.Bring(100);
        using var guest = await Handset.Join(premises, "Frekk");
        var attacker = new Attacker(premises, guest);
        var before = premises.Server.ResidentMegabytes;
        var writing = Task.WhenAll(honest.Take(20).Select(Write));
        await EachOf([() => Malformed(attacker), () => TooLong(attacker), () => ForOthers(attacker, premises), () => TooMuch(attacker), () => FiftyLines(attacker), () => Bodies(attacker)]);
        await writing.WaitAsync(TimeSpan.FromSeconds(60));
        await HoldsEverything(honest, await premises.Rows());
        Assert.True(premises.Server.ResidentMegabytes < before + 150, $"It grew from {before:F0} to {premises.Server.ResidentMegabytes:F0} MB.");
        Assert.Contains(premises.Server.Log, line => line.Contains("asked too much too fast", StringComparison.Ordinal));
        Assert.Contains(premises.Server.Log, line => line.Contains("more than 20 live lines", StringComparison.Ordinal));
        Assert.DoesNotContain(premises.Server.Log, line => line.Contains("Unhandled", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>One after the other, whatever became of the one before: every guard is told of by itself.</summary>
    private static async Task EachOf(IEnumerable<Func<Task>> attacks)
    {
        var tried = new List<Task>();
        foreach (var attack in attacks)
        {
            tried.Add(attack());
            await Task.WhenAny(tried[^1]);
        }
        Assert.Empty(tried.Where(each => each.IsFaulted).Select(each => each.Exception!.GetBaseException().ToString()));
    }

    private static async Task Write(Handset phone)
    {
        for (var note = 0; note < 10; note++) await phone.Save(Guid.CreateVersion7(), $"Ærlig {note}");
    }

    private static async Task HoldsEverything(IReadOnlyList<Handset> honest, IReadOnlyList<LearningNetwork.Activities.Contribution> rows)
    {
        Assert.Equal(200, rows.Count);
        await Wait.Until("everybody has everything", () => honest.All(phone => phone.Count == rows.Count));
        Assert.All(honest, phone => Assert.Equal(rows.Select(row => (row.Id, row.Revision)), phone.Notes));
        Assert.All(honest, phone => Assert.Equal((0, 0, 0), (phone.Falls, phone.Refreshes, phone.Retries)));
    }

    private static async Task Malformed(Attacker attacker)
    {
        string[] frames = ["{\"type\":1,", "ikke json", "[]", "{}", "{\"type\":\"1\"}", "{\"type\":99999999999}", "\0\0", "{\"type\":1,\"target\":null,\"arguments\":7}"];
        foreach (var frame in frames) Assert.True(await attacker.IsCutFor(frame, "{\"type\":1,"), frame);
    }

    private static async Task TooLong(Attacker attacker) =>
        Assert.True(await attacker.IsCutFor($"{{\"type\":1,\"invocationId\":\"1\",\"target\":\"Watch\",\"arguments\":[\"{new string('a', 5000)}\",0]}}"));

    private static async Task ForOthers(Attacker attacker, Premises premises)
    {
        var elsewhere = await premises.AnotherNetwork();
        foreach (var (method, arguments) in new[] { ("Delete", "1"), ("OnConnectedAsync", ""), ("Watch", "5,\"x\""), ("Watch", "\"activity\""), ("Watch", "null,0"), ("Watch", "[],{}"), ("Watch", "\"activity:alle\",0"), ("Watch", "\"stage:" + premises.Activity + "\",0"), ("Watch", $"\"activity:{elsewhere}\",0"), ("Watch", $"\"layout:{elsewhere}\",0") })
            Assert.Contains("\"error\":", await attacker.Call(method, arguments));
        Assert.Contains("\"refresh\":true", await attacker.Call("Watch", $"\"activity:{premises.Activity}\",{long.MaxValue}"));
        Assert.Contains("\"refresh\":true", await attacker.Call("Watch", $"\"activity:{premises.Activity}\",{long.MinValue}"));
    }

    private static async Task TooMuch(Attacker attacker) =>
        Assert.True(await attacker.IsCutFor([.. Enumerable.Range(0, 1000).Select(call => $"{{\"type\":1,\"invocationId\":\"{call}\",\"target\":\"Watch\",\"arguments\":[\"activity:alle\",0]}}")]));

    private static async Task FiftyLines(Attacker attacker)
    {
        var lines = new List<LiveLine>();
        for (var line = 0; line < 50; line++) lines.Add(await attacker.Open());
        await Wait.Until("the oldest have given way", () => lines.Count(line => !line.Listening.IsCompleted) == 20);
        Assert.All(lines.TakeLast(20), line => Assert.False(line.Listening.IsCompleted));
        foreach (var line in lines) line.Dispose();
    }

    private static async Task Bodies(Attacker attacker)
    {
        var slowly = attacker.Sends("Transfer-Encoding: chunked", Enumerable.Repeat("1\r\n \r\n", 200), TimeSpan.FromMilliseconds(100));
        Assert.DoesNotContain("200", await attacker.Sends("Content-Length: 1000", ["{\"cell\":\"notat\",\"te"], hangsUp: true));
        Assert.Contains("413", await attacker.Sends("Content-Length: 10000000", ["{"]));
        Assert.DoesNotContain("200", await attacker.Sends("Transfer-Encoding: chunked", Enumerable.Repeat($"4000\r\n{new string(' ', 0x4000)}\r\n", 2000)));
        Assert.DoesNotContain("200", await attacker.Sends("Transfer-Encoding: chunked", ["zz\r\n{}\r\n"]));
        Assert.DoesNotContain("200", await slowly);
    }
}

internal static class Neighbours
{
    /// <summary>Another network on the same installation, with an activity; answers its id.</summary>
    public static async Task<Guid> AnotherNetwork(this Premises premises)
    {
        await using var db = premises.Database();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var network = new LearningNetwork.Networks.Network { Name = "Et annet nettverk", CreatedAt = now };
        var gathering = new LearningNetwork.Gatherings.Gathering { NetworkId = network.Id, Number = 1, Title = "Deres samling", CreatedAt = now };
        var activity = LearningNetwork.Activities.Activity.Of(LearningNetwork.Load.Scenarios.LoadMethods.Plenary, gathering.Id, item: null, now);
        db.AddRange(network, gathering, activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }
}
