using System.Net.Sockets;
using LearningNetwork.Load.Lines;

namespace LearningNetwork.Tests.Faults;

/// <summary>A phone that never reads what it is sent: in a pocket at the edge of the network, or in bad hands.</summary>
[Collection(Faults.Name)]
public sealed class NeverReadsTests
{
    [Fact]
    public async Task The_others_hear_within_a_second_the_line_is_cut_and_nothing_piles_up()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(20);
        await Task.WhenAll(phones.Select(async phone => { for (var note = 0; note < 15; note++) await phone.Save(Guid.CreateVersion7(), new string('å', 1000)); }));
        await Wait.Until("all have all", () => phones.All(phone => phone.Count == 300));
        var before = premises.Server.ResidentMegabytes;
        using var deaf = await NeverReads(premises, phones[0].Cookie);
        var worst = new List<TimeSpan>();
        for (var note = 0; note < 10; note++) worst.Add(await UntilSeen(phones));
        Assert.True(worst.Order().ElementAt(8) < TimeSpan.FromSeconds(1), $"The others waited {string.Join(", ", worst.Select(each => $"{each.TotalMilliseconds:F0} ms"))}.");
        Assert.True(worst.Max() < TimeSpan.FromSeconds(5), $"Until the line was cut somebody else waited {worst.Max().TotalSeconds:F0} s.");
        await Wait.Until("the line is cut", () => IsCut(deaf), seconds: 25);
        Assert.True(premises.Server.ResidentMegabytes < before + 100, $"It grew from {before:F0} to {premises.Server.ResidentMegabytes:F0} MB.");
        Assert.All(phones, phone => Assert.Equal(0, phone.Falls));
    }

    /// <summary>Asks for everything, forty times, which is more than any buffer between here and there, and reads nothing.</summary>
    private static async Task<ThinSocket> NeverReads(Premises premises, string cookie)
    {
        var deaf = await ThinSocket.Open(premises.Door.Address, "/live", cookie);
        await deaf.Send("{\"protocol\":\"json\",\"version\":1}\u001e"u8);
        for (var time = 0; time < 40; time++) await deaf.Send(System.Text.Encoding.UTF8.GetBytes($"{{\"type\":1,\"invocationId\":\"{time}\",\"target\":\"Watch\",\"arguments\":[\"activity:{premises.Activity}\",0]}}\u001e"));
        return deaf;
    }

    private static async Task<TimeSpan> UntilSeen(IReadOnlyList<Handset> phones)
    {
        var id = Guid.CreateVersion7();
        await phones[0].Save(id, "Hører dere?");
        return await Wait.Until("all the others have it", () => phones.All(phone => phone.Has(id)));
    }

    private static bool IsCut(ThinSocket deaf)
    {
        try { return deaf.Send("{\"type\":6}\u001e"u8) is { IsFaulted: true }; }
        catch (SocketException) { return true; }
    }
}
