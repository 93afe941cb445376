using LearningNetwork.Load.Cafe;

namespace LearningNetwork.Load.Scenarios;

/// <summary>Which scenarios a word on the command line means, with the sizes they have when nobody says another.</summary>
internal static class Chosen
{
    public const string Usage = "dotnet run -c Release --project tests/LearningNetwork.Load -- steady|saturate|memory|storm|reconnect|hall|soak|pages|find|archive [--phones N] [--rate R] [--seconds S] [--repeat 3] [--json FILE] [--database postgres:CONNECTION] [--only ours|relay]";

    public static IReadOnlyList<Scenario> By(Asked asked) => asked.Scenario switch
    {
        "steady" => [new Steady(asked, asked.Phones ?? 500)],
        "saturate" => asked.Phones is { } phones ? [new Saturate(asked, phones)] : [new Saturate(asked, 100), new Saturate(asked, 500)],
        "memory" => [new Memory(asked, asked.Phones ?? 1000)],
        "storm" => [new Storm(asked, asked.Phones ?? 1000)],
        "reconnect" => [new Reconnect(asked, asked.Phones ?? 500)],
        "hall" => [new Hall(asked, asked.Phones ?? 200)],
        "soak" => [new Soak(asked, asked.Phones ?? 1000)],
        "pages" => [new Pages(asked)],
        "find" => [new Find(asked)],
        "archive" => [new Archive(asked)],
        var other => throw new FormatException($"There is no scenario called {other}."),
    };
}
