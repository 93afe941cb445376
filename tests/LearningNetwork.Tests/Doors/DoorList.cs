namespace LearningNetwork.Tests.Doors;

/// <summary>How doors.txt is written and compared.</summary>
static class DoorList
{
    public const int Width = 11;

    public static string[] Head { get; } =
    [
        "# Who may go where: one line an endpoint, one column a role. The numbers are HTTP answers to a request with a token and an empty body,",
        "# so 400 means let in and asked for more, 302 is a page that sends you on, sign-in asks who you are, and 404 is the same for hidden and not there.",
        "# A new endpoint: run DoorsTests with LN_WRITE_DOORS=1, read the difference, commit it. Ids in addresses come from Keys.cs.",
        $"{"#",-76} | {string.Join(' ', Role.Names.Select(name => name.PadRight(Width)))}".TrimEnd(),
    ];

    public static List<string> Read(IEnumerable<string> lines) => [.. lines.Where(line => !line.StartsWith('#') && line.Length > 0)];

    public static string Difference(List<string> expected, List<string> found) =>
        "doors.txt and the doors differ. If the new lines are right, run this test with LN_WRITE_DOORS=1.\n"
        + string.Concat(expected.Except(found).Select(line => $"- {line}\n")) + string.Concat(found.Except(expected).Select(line => $"+ {line}\n"));
}
