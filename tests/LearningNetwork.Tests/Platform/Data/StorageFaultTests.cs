using LearningNetwork.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Platform.Data;

public class StorageFaultTests
{
    [Theory]
    [InlineData(5), InlineData(13)]
    public void A_locked_or_full_disk_may_pass_also_as_the_cause_of_something_else(int code) =>
        Assert.True(StorageFault.MayPass(new DbUpdateException("", new SqliteException("", code))));

    [Fact]
    public void A_row_that_the_database_refuses_is_refused_for_good() => Assert.False(StorageFault.MayPass(new DbUpdateException("", new SqliteException("", 19))));
}
