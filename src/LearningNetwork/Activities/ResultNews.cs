using System.Collections.Concurrent;
using System.Globalization;
using LearningNetwork.Platform.Live;
using LearningNetwork.Platform.Web;

namespace LearningNetwork.Activities;

/// <summary>
/// Tells those who watch how the questions of an activity stand: rendered once for each language and sent to all, at most once in a <see cref="Rest"/>,
/// however many answer meanwhile.
/// </summary>
public sealed partial class ResultNews(PumpTools tools, Fragments fragments, TimeProvider time)
{
    internal const string Partial = "/Activities/Views/_Result.cshtml";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private static readonly CultureInfo[] Languages = [new("nb"), new("nn"), new("en")];
    private readonly ConcurrentDictionary<Guid, bool> waiting = [];

    /// <summary>Something was written. Nothing happens where nobody watches.</summary>
    public void Announce(Guid activity)
    {
        if (Languages.Any(language => tools.Listening.To(Group(activity, language))) && waiting.TryAdd(activity, true)) _ = Task.Run(() => Tell(activity));
    }

    /// <summary>How the questions stand, for somebody who knows them as of a revision.</summary>
    public async Task<Delta> Since(Guid activity, long since, CultureInfo language)
    {
        var results = await Results(activity);
        var to = results.Select(result => result.Revision).DefaultIfEmpty(since).Max();
        return new() { From = since, To = to, Changes = to > since ? await Shown(results, language) : [] };
    }

    internal static string Group(Guid activity, CultureInfo language) => LiveGroups.Of($"{ResultsTopic.Word}:{activity}", "everyone", language);

    private async Task Tell(Guid activity)
    {
        try
        {
            await Task.Delay(Rest, time);
            waiting.TryRemove(activity, out _);
            await Send(activity);
        }
        catch (Exception fault) { SendFailed(tools.Log, activity, fault); }
    }

    private async Task Send(Guid activity)
    {
        var results = await Results(activity);
        if (results.Count == 0) return;
        foreach (var language in Languages.Where(language => tools.Listening.To(Group(activity, language))))
        {
            // From the beginning: each message says all, so that nobody can have a gap.
            var delta = new Delta { To = results[0].Revision, Audience = "everyone", Changes = await Shown(results, language) };
            await SlowReaders.LeaveBehind(tools.Hub.Clients.Group(Group(activity, language)).Changed($"{ResultsTopic.Word}:{activity}", delta));
        }
    }

    private async Task<IReadOnlyList<Change>> Shown(IReadOnlyList<Result> results, CultureInfo language) =>
        [.. results.Zip(await fragments.Render(Partial, results, language), (result, html) => new Change(null, result.Question.Key, html))];

    private async Task<IReadOnlyList<Result>> Results(Guid id)
    {
        var standing = await tools.Copies.StandingOf(id) ?? throw new InvalidOperationException($"Activity {id} is gone.");
        var hall = await tools.Copies.HallAt(id, standing.Version);
        return hall.Method.Cells.Any(cell => cell.HasResult) ? (await tools.Copies.NotesAt(hall, standing)).ResultsIn(hall) : [];
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The results of activity {Activity} could not be sent; the next answer sends them too")]
    private static partial void SendFailed(ILogger log, Guid activity, Exception fault);
}
