using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Scenarios;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load;

/// <summary>What the words on the command line start. Written out, because the tests know both this program and the application, which has a <c>Program</c> too.</summary>
internal static class LoadProgram
{
    public static async Task<int> Main(string[] words)
    {
        if (words is ["relay", var address])
        {
            await Relay.Run(address);
            return 0;
        }
        try
        {
            await Measure(Asked.Read(words));
            return 0;
        }
        catch (FormatException misunderstood)
        {
            await Console.Error.WriteLineAsync($"{misunderstood.Message}\n{Chosen.Usage}");
            return 1;
        }
    }

    private static async Task Measure(Asked asked)
    {
        var reports = new List<Report>();
        foreach (var scenario in Chosen.By(asked)) reports.Add(await scenario.Measure());
        if (asked.Json is { } file) Report.Write(file, reports);
    }
}
