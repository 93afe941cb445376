using System.Diagnostics;
using LearningNetwork.Load.Lines;

namespace LearningNetwork.Tests.Faults;

/// <summary>The application is asked to stop (SIGTERM), as every deployment does, while people write.</summary>
[Collection(Faults.Name)]
public sealed class StoppedTests
{
    private const int Twenty = 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Whoever_waits_for_an_answer_gets_it_every_line_is_told_to_come_back_and_it_is_gone_within_ten_seconds()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(Twenty);
        await Task.WhenAll(phones.Select(phone => phone.Save(Guid.CreateVersion7(), "Før")));
        Task<int?>[] puts;
        long asked;
        await using (await HeldDatabase.Of(premises.Database()))
        {
            puts = [.. phones.Select(phone => phone.TryPut(Guid.CreateVersion7(), "På vei"))];
            await premises.Door.Open(premises.Activity, phones[0].Cookie); // What came before this is with the server now.
            asked = Stopwatch.GetTimestamp();
            await premises.Server.AskToStop();
            await Wait.Until("every line is told", () => phones.All(phone => phone.Farewell is not null), seconds: 5);
            Assert.All(puts, put => Assert.False(put.IsCompleted));
        }
        Assert.All(await Task.WhenAll(puts).WaitAsync(Longest), status => Assert.Equal(200, status));
        Assert.True(await premises.Server.HasStopped(Longest - Stopwatch.GetElapsedTime(asked)), "It still runs.");
        Assert.All(phones, phone => Assert.Contains("\"allowReconnect\":true", phone.Farewell));
        Assert.Equal(2 * Twenty, (await premises.Rows()).Count);
    }

    [Fact]
    public async Task Neither_a_line_that_is_deaf_nor_a_body_that_never_ends_keeps_it_longer()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(2);
        using var deaf = await ThinSocket.Open(premises.Door.Address, "/live", phones[0].Cookie);
        await deaf.Send("{\"protocol\":\"json\",\"version\":1}\u001e"u8);
        var endless = new Attacker(premises, phones[1]).Sends("Transfer-Encoding: chunked", Enumerable.Repeat($"40\r\n{new string(' ', 0x40)}\r\n", 150), TimeSpan.FromMilliseconds(100));
        await premises.Door.Open(premises.Activity, phones[0].Cookie);
        await premises.Server.AskToStop();
        Assert.True(await premises.Server.HasStopped(Longest), "It still runs.");
        Assert.All(phones, phone => Assert.Contains("\"allowReconnect\":true", phone.Farewell));
        Assert.DoesNotContain("200", await endless);
    }
}
