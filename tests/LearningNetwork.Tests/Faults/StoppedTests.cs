using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>The application is asked to stop (SIGTERM), as at every deployment.</summary>
[Collection(Faults.Name)]
public sealed class StoppedTests
{
    [Fact]
    public async Task What_is_on_its_way_is_saved_and_answered_every_line_is_told_to_come_back_and_it_stops_within_ten_seconds()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(20);
        Dictionary<Guid, Task<int?>> puts;
        long asked;
        await using (var db = premises.Database())
        {
            await using var held = await db.Database.BeginTransactionAsync();
            puts = phones.Select(phone => (Id: Guid.CreateVersion7(), phone)).ToDictionary(each => each.Id, each => each.phone.TryPut(each.Id, "På vei"));
            foreach (var phone in phones) await premises.Door.Open(premises.Activity, phone.Cookie);
            Assert.DoesNotContain(puts.Values, put => put.IsCompleted);
            asked = Stopwatch.GetTimestamp();
            await premises.Server.AskToStop();
            await Wait.Until("every line is told", () => phones.All(phone => phone.Farewell is not null), seconds: 5);
        }
        foreach (var put in puts.Values) Assert.Equal(200, await put.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.All(phones, phone => Assert.Contains("\"allowReconnect\":true", phone.Farewell));
        Assert.True(await premises.Server.HasStopped(TimeSpan.FromSeconds(10) - Stopwatch.GetElapsedTime(asked)), "It did not stop within ten seconds.");
        Assert.Equal(puts.Keys.Order(), (await premises.Rows()).Select(row => row.Id).Order());
    }
}
