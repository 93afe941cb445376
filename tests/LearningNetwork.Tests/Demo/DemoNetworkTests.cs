using LearningNetwork.Activities;
using LearningNetwork.Demo;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Demo;

public sealed class DemoNetworkTests
{
    [Theory, EveryDatabase]
    public async Task The_demo_network_is_loaded_once_however_often_the_application_starts(string provider)
    {
        await using var database = await TestDatabase.Make(provider);
        for (var start = 1; start <= 2; start++)
        {
            await using var app = new Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            {
                foreach (var (key, value) in database.Settings) if (value is not null) host.UseSetting(key, value);
                host.UseEnvironment("Testing").UseSetting("Demo", "true").UseSetting("Accounts:PasswordIterations", "1000");
            });
            _ = app.Server;
            await using var db = database.Open();
            Assert.Equal(1, await db.Networks.CountAsync());
            Assert.Equal(357, await db.Municipalities.CountAsync());
            Assert.Equal(DemoNotes.Written.Length, await db.Contributions.CountAsync());
        }
    }

    [Fact]
    public void Both_days_of_the_fifth_gathering_are_there_and_the_first_has_no_clock()
    {
        var gathering = DemoGathering.Fifth(DemoPlaces.Network(Cast.Day), Cast.Day);
        var (first, second) = (gathering.Items.Where(item => item.DayId == gathering.Days[0].Id).ToList(), gathering.Items.Where(item => item.DayId == gathering.Days[1].Id).ToList());
        Assert.All(first, item => Assert.Null(item.LockedStart));
        Assert.Equal(7, first.Count(item => item is { Type: ItemType.MunicipalPresentation, ParentId: not null, Minutes: 5 }));
        Assert.Equal(new TimeOnly(12, 30), second.Single(item => item.Type is ItemType.Lunch).LockedStart);
        Assert.Equal(second.First(item => item.Type is ItemType.MunicipalGroupWork).Id, second.Last(item => item.Type is ItemType.MunicipalGroupWork).ContinuesId);
        Assert.Equal(11, second.Count);
    }
}
