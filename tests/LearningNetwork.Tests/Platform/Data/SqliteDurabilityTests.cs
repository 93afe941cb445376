using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Platform.Data;

public class SqliteDurabilityTests
{
    [Fact]
    public async Task Every_connection_waits_for_the_disk_also_when_it_comes_from_the_pool()
    {
        await using var app = await TestApp.Start();
        for (var time = 0; time < 3; time++)
        {
            await using var db = app.Open();
            Assert.Equal(2, (await db.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync()).Single());
        }
    }
}
