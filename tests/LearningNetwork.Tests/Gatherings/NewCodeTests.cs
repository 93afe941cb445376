using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

public sealed class NewCodeTests
{
    [Theory, EveryDatabase]
    public async Task A_code_that_somebody_has_or_had_is_not_made_again(string provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await using var db = database.Open();
        var cast = await Cast.Enter(db);
        var digits = new Queue<string>([cast.Code.Code, cast.Code.Code, "777888"]);
        Assert.Equal("777888", (await cast.Samling5.NewCode(db, Cast.Day, digits.Dequeue)).Code);
    }

    [Theory, EveryDatabase]
    public async Task The_old_code_is_revoked_and_the_new_one_is_in_use(string provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await using var db = database.Open();
        var cast = await Cast.Enter(db);
        var made = await cast.Samling5.NewCode(db, Cast.Day.AddHours(1));
        await db.SaveChangesAsync();
        Assert.Equal([made.Code], await db.JoinCodes.Where(code => code.RevokedAt == null).Select(code => code.Code).ToListAsync());
        Assert.Same(made, cast.Samling5.Code);
    }

    [Fact]
    public async Task A_gathering_that_is_not_saved_yet_gets_one_too()
    {
        await using var database = await TestDatabase.Make();
        await using var db = database.Open();
        var cast = await Cast.Enter(db);
        var next = new Gathering { NetworkId = cast.NyttBlikk.Id, Number = 6, Title = "Samling 6" };
        db.Add(next);
        await next.NewCode(db, Cast.Day);
        await db.SaveChangesAsync();
        Assert.Equal(1, await db.JoinCodes.CountAsync(code => code.GatheringId == next.Id));
    }

    [Fact]
    public void A_code_is_read_in_two_groups() => Assert.Equal("482 915", new JoinCode { Code = "482915" }.Grouped);

    [Theory]
    [InlineData("482 915", "482915")]
    [InlineData(" 482-915\n", "482915")]
    [InlineData("kode", "")]
    [InlineData(null, "")]
    public void What_is_typed_is_read_as_digits(string? typed, string digits) => Assert.Equal(digits, JoinCode.Clean(typed));
}
