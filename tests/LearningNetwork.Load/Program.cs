using LearningNetwork.Load;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Scenarios;
using LearningNetwork.Load.Servers;

if (args is ["relay", var address])
{
    await Relay.Run(address);
    return 0;
}

try
{
    var asked = Asked.Read(args);
    var reports = new List<Report>();
    foreach (var scenario in Chosen.By(asked)) reports.Add(await scenario.Measure());
    if (asked.Json is { } file) Report.Write(file, reports);
    return 0;
}
catch (FormatException misunderstood)
{
    await Console.Error.WriteLineAsync($"{misunderstood.Message}\n{Chosen.Usage}");
    return 1;
}
