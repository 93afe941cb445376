using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningNetwork.Activities;
using LearningNetwork.Load.Phones;

namespace LearningNetwork.Tests.Faults;

/// <summary>What the phone holds, kept by the rules of <c>live.js</c> and <c>revisions.js</c>.</summary>
internal sealed partial class Handset
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Lock reading = new();
    private readonly Dictionary<Guid, long> notes = [];
    private readonly Dictionary<string, long> heard = [];
    private long all;
    private int catching;

    /// <summary>How often it was told to fetch the whole page again.</summary>
    public int Refreshes { get; private set; }

    /// <summary>How often it was told so although it was not too far behind for the changes.</summary>
    public int NeedlessRefreshes { get; private set; }

    /// <summary>The notes and their revisions, in the order of the revisions.</summary>
    public IReadOnlyList<(Guid Id, long Revision)> Notes { get { lock (reading) return [.. notes.Select(each => (each.Key, each.Value)).OrderBy(each => each.Value)]; } }

    public int Count { get { lock (reading) return notes.Count; } }

    public bool Has(Guid id) { lock (reading) return notes.ContainsKey(id); }

    /// <summary>Listens, and asks what was missed since the last time all was known. One at a time.</summary>
    public async Task CatchUp()
    {
        if (Interlocked.Exchange(ref catching, 1) == 1) return;
        try { await Take(Parse(await line!.Call("Watch", $"\"activity:{at.Activity}\",{all}").WaitAsync(Patience)).GetProperty("result")); }
        finally { Volatile.Write(ref catching, 0); }
    }

    // As live-line.js does: a line that does not answer is opened anew, and what was missed is asked for then.
    private async Task CatchUpOrHangUp()
    {
        try { await CatchUp(); }
        catch (Exception cut) when (IsCut(cut)) { line?.Dispose(); }
    }

    private void Hear(ReadOnlySpan<byte> record)
    {
        if (record.StartsWith("{\"type\":7"u8)) Farewell = Encoding.UTF8.GetString(record);
        if (record.StartsWith("{\"type\":1,\"target\":\"Refresh\""u8)) (Refreshes, NeedlessRefreshes) = (Refreshes + 1, NeedlessRefreshes + 1);
        if (record.StartsWith("{\"type\":1,\"target\":\"Changed\""u8)) Changed(Parse(record.ToArray()).GetProperty("arguments")[1]);
    }

    private void Changed(JsonElement delta)
    {
        var (audience, from, to) = (delta.GetProperty("audience").GetString()!, delta.GetProperty("from").GetInt64(), delta.GetProperty("to").GetInt64());
        if (from > Math.Max(all, heard.GetValueOrDefault(audience))) _ = CatchUpOrHangUp();
        else heard[audience] = Math.Max(to, heard.GetValueOrDefault(audience));
        Apply(delta);
    }

    private async Task Take(JsonElement delta)
    {
        var to = delta.GetProperty("to").GetInt64();
        if (delta.TryGetProperty("refresh", out _))
        {
            Refreshes++;
            if (to - all <= ActivityChanges.MostRows) NeedlessRefreshes++;
            await OpenPage();
        }
        else
        {
            all = Math.Max(all, to);
            Apply(delta);
        }
    }

    // What was heard while the page was on its way is newer than the page, and stays.
    private void Show(ActivityPage fetched)
    {
        lock (reading)
        {
            foreach (var (id, _) in notes.Where(each => each.Value <= fetched.Revision).ToList()) notes.Remove(id);
            foreach (var note in Note().Matches(Encoding.UTF8.GetString(fetched.Bytes)).AsEnumerable()) Put(note);
            (page, all) = (fetched, fetched.Revision);
        }
    }

    private void Apply(JsonElement delta)
    {
        lock (reading)
        {
            foreach (var change in delta.GetProperty("changes").EnumerateArray()) Put(Note().Match(change.GetProperty("html").GetString()!));
            foreach (var gone in delta.GetProperty("gone").EnumerateArray()) notes.Remove(gone.GetGuid());
        }
    }

    private void Put(Match note)
    {
        var (id, revision) = (Guid.Parse(note.Groups["id"].Value), long.Parse(note.Groups["revision"].Value, CultureInfo.InvariantCulture));
        notes[id] = Math.Max(revision, notes.GetValueOrDefault(id));
    }

    [GeneratedRegex("data-id=\"(?<id>[^\"]+)\" data-revision=\"(?<revision>[0-9]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Note();

    private static JsonElement Parse(byte[] record) => JsonDocument.Parse(record).RootElement;
}
