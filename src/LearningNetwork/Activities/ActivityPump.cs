using System.Globalization;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>
/// Sends what was committed to those it is for. Wakes at once when it is idle; what arrives while it sends waits and goes together in the next
/// message, so that under load there are fewer and larger messages, and no timer when it is quiet.
/// </summary>
public sealed partial class ActivityPump(Guid id, long from, PumpTools tools)
{
    private static readonly CultureInfo[] Languages = [new("nb"), new("nn"), new("en")];
    private readonly Dictionary<Listeners, long> sentTo = [];
    private readonly long started = from;
    private long sent = from;
    private int pending;

    /// <summary>There is something to send.</summary>
    public void Wake()
    {
        if (Interlocked.Increment(ref pending) == 1) _ = Task.Run(Run);
    }

    private async Task Run()
    {
        for (int taken; (taken = Volatile.Read(ref pending)) > 0; Interlocked.Add(ref pending, -taken))
            try { await Send(); }
            catch (Exception fault) { SendFailed(tools.Log, id, fault); }
    }

    private async Task Send()
    {
        await using var db = tools.Database();
        var standing = await db.StandingOf(id) ?? throw new InvalidOperationException($"Activity {id} is gone.");
        var activity = await tools.Copies.HallAt(id, standing.Version);
        var notes = await NotesIn(db, activity, standing);
        var last = Math.Max(sent, standing.Revision);
        foreach (var heard in ByAudience(notes, activity)) await Send(notes.Only([.. heard]), heard.Key, activity, last);
        sent = last;
    }

    private async Task<Notes> NotesIn(NetworkDb db, Activity activity, Standing standing)
    {
        var changed = await db.RowsOf(id, sent);
        var rows = Notes.InOrder(changed);
        var marks = activity.Method.Cells.Any(cell => cell.IsMark) ? await db.MarksOn([.. rows.Select(row => row.Id)]) : [];
        return new(activity, await tools.Copies.PlacesIn(standing.NetworkId), rows, Notes.MarksAmong(marks));
    }

    // In the order of each row: its writer first, whose own look would otherwise be replaced for a moment; what everyone loses last, since those who keep it must have it anew by then. By audience once for the whole batch: asking every row for every writer would be a hundred times a hundred.
    private static IEnumerable<IGrouping<Listeners, Contribution>> ByAudience(Notes notes, Activity activity) =>
        notes.Rows.SelectMany(row => activity.HeardBy(row).Distinct().Select(audience => (audience, row))).GroupBy(each => each.audience, each => each.row).OrderBy(heard => heard.Key.Audience is Audience.Everyone);

    private async Task Send(Notes notes, Listeners audience, Activity activity, long last)
    {
        var span = new Delta { From = sentTo.GetValueOrDefault(audience, started), To = last };
        foreach (var language in Languages)
            foreach (var (topic, group) in GroupsOf(audience, language).Where(each => tools.Listening.To(each.Group)))
                await SlowReaders.LeaveBehind(tools.Hub.Clients.Group(group).Changed(topic, await tools.Changes.For(notes, audience, activity, span, language)));
        sentTo[audience] = last;
    }

    private IEnumerable<(string Topic, string Group)> GroupsOf(Listeners audience, CultureInfo language) =>
        new[] { $"activity:{id}", $"stage:{id}" }.Select(topic => (topic, LiveGroups.Of(topic, audience.ToString(), language)));

    [LoggerMessage(Level = LogLevel.Error, Message = "Changes of activity {Activity} could not be sent; the next change sends them too")]
    private static partial void SendFailed(ILogger log, Guid activity, Exception fault);
}
