using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

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

    /// <summary>The notes and their revisions, in the order of the revisions.</summary>
    public IReadOnlyList<(Guid Id, long Revision)> Notes { get { lock (reading) return [.. notes.Select(each => (each.Key, each.Value)).OrderBy(each => each.Value)]; } }

    public int Count { get { lock (reading) return notes.Count; } }

    public bool Has(Guid id) { lock (reading) return notes.ContainsKey(id); }

    /// <summary>Listens, and asks what was missed since the last time all was known. One at a time.</summary>
    public async Task CatchUp()
    {
        if (Interlocked.Exchange(ref catching, 1) == 1) return;
        try { Take(Parse(await line!.Call("Watch", $"\"activity:{at.Activity}\",{all}").WaitAsync(Patience)).GetProperty("result")); }
        finally { Volatile.Write(ref catching, 0); }
    }

    private void Hear(ReadOnlySpan<byte> record)
    {
        if (record.StartsWith("{\"type\":7"u8)) Farewell = System.Text.Encoding.UTF8.GetString(record);
        if (record.StartsWith("{\"type\":1,\"target\":\"Refresh\""u8)) Refreshes++;
        if (record.StartsWith("{\"type\":1,\"target\":\"Changed\""u8)) Changed(Parse(record.ToArray()).GetProperty("arguments")[1]);
    }

    private void Changed(JsonElement delta)
    {
        var (audience, from, to) = (delta.GetProperty("audience").GetString()!, delta.GetProperty("from").GetInt64(), delta.GetProperty("to").GetInt64());
        if (from > Math.Max(all, heard.GetValueOrDefault(audience))) _ = CatchUp();
        else heard[audience] = Math.Max(to, heard.GetValueOrDefault(audience));
        Apply(delta);
    }

    private void Take(JsonElement delta)
    {
        if (delta.TryGetProperty("refresh", out _)) Refreshes++;
        else
        {
            all = Math.Max(all, delta.GetProperty("to").GetInt64());
            Apply(delta);
        }
    }

    private void Apply(JsonElement delta)
    {
        lock (reading)
        {
            foreach (var change in delta.GetProperty("changes").EnumerateArray()) Put(change.GetProperty("html").GetString()!);
            foreach (var gone in delta.GetProperty("gone").EnumerateArray()) notes.Remove(gone.GetGuid());
        }
    }

    private void Put(string html)
    {
        var note = Note().Match(html);
        var (id, revision) = (Guid.Parse(note.Groups["id"].Value), long.Parse(note.Groups["revision"].Value, CultureInfo.InvariantCulture));
        notes[id] = Math.Max(revision, notes.GetValueOrDefault(id));
    }

    [GeneratedRegex("data-id=\"(?<id>[^\"]+)\" data-revision=\"(?<revision>[0-9]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Note();

    private static JsonElement Parse(byte[] record) => JsonDocument.Parse(record).RootElement;
}
