using LearningNetwork.Tests.House;
using LearningNetwork.Tests.Support;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Tests.Doors;

/// <summary>
/// Every endpoint for every role, held against <c>doors.txt</c>. A new endpoint without a line there fails and shows the line. Run this class
/// with LN_WRITE_DOORS=1 to write the file anew, and read the difference: it says who was let in and who was shut out.
/// </summary>
public sealed class DoorsTests
{
    static readonly string File = Path.Combine(Source.Top, "tests", "LearningNetwork.Tests", "Doors", "doors.txt");

    [Fact]
    public async Task Every_door_opens_for_those_it_should_and_for_nobody_else()
    {
        await using var app = await TestApp.Start();
        var found = await new Walk(app).Lines();
        if (Environment.GetEnvironmentVariable("LN_WRITE_DOORS") == "1") await System.IO.File.WriteAllLinesAsync(File, [.. DoorList.Head, .. found]);
        var expected = DoorList.Read(await System.IO.File.ReadAllLinesAsync(File));
        Assert.True(found.SequenceEqual(expected), DoorList.Difference(expected, found));
    }

    [Fact]
    public async Task Nothing_is_changed_by_a_form_without_its_token()
    {
        await using var app = await TestApp.Start();
        foreach (var role in Role.All(app))
            foreach (var door in Door.Of(app).Where(door => !door.IsSafe && door.WantsToken))
                Assert.True(await role.WithoutToken(door) is "400" or "sign-in", $"{door.Name} took a form without a token from {role.Name}");
    }
}

/// <summary>All roles at all doors. Before each change the database is put back, so that no line depends on the one above it.</summary>
sealed class Walk(TestApp app)
{
    public async Task<List<string>> Lines()
    {
        using var before = app.Copy();
        var lines = new List<string>();
        foreach (var door in Door.Of(app)) lines.Add(await Line(door, before));
        return lines;
    }

    async Task<string> Line(Door door, SqliteConnection before)
    {
        var answers = new List<string>();
        foreach (var role in Role.All(app))
        {
            if (!door.IsSafe) app.PutBack(before);
            answers.Add((await role.Try(door)).PadRight(DoorList.Width));
        }
        return $"{door.Name,-76} | {string.Join(' ', answers)}".TrimEnd();
    }
}
