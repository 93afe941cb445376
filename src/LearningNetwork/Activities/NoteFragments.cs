using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Web;
using Microsoft.Extensions.Caching.Memory;

namespace LearningNetwork.Activities;

/// <summary>
/// Notes as they are shown, rendered once for each audience and language: a note that two hundred see is not made two hundred times. What only its
/// writer sees, and what holds a form of the reader's own, is made each time.
/// </summary>
public sealed class NoteFragments(Fragments fragments) : IDisposable
{
    internal const string Partial = "/Activities/Views/_Contribution.cshtml";
    private const int MostCharacters = 32 * 1024 * 1024;
    // The same view is the same note to the same readers: no key has to be made to find it again.
    private readonly ConditionalWeakTable<NoteView, ConcurrentDictionary<string, string>> known = [];
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    public async Task<string> Of(NoteView note, CultureInfo language) => (await Of([note], language))[0];

    /// <summary>In the order given.</summary>
    public async Task<IReadOnlyList<string>> Of(IReadOnlyList<NoteView> notes, CultureInfo language)
    {
        string?[] made = [.. notes.Select(note => Known(note, language))];
        if (!made.Contains(null)) return made!;
        var fresh = new Queue<string>(await fragments.Render(Partial, [.. notes.Where((_, i) => made[i] is null)], language));
        return [.. notes.Select((note, i) => made[i] ?? Keep(note, language, fresh.Dequeue()))];
    }

    /// <summary>Everyone it is for is shown the very same.</summary>
    public static bool IsShared(NoteView note) => note.Through.Audience is not Methods.Audience.Writer && !note.Audiences.Any(IsPersonal) && !note.Marks.Any(mark => mark.MaySet);

    public void Dispose() => kept.Dispose();

    private string? Known(NoteView note, CultureInfo language)
    {
        if (known.TryGetValue(note, out var looks) && looks.TryGetValue(language.Name, out var html)) return html;
        return IsShared(note) && kept.Get<string>(KeyOf(note, language)) is { } found ? Remember(note, language, found) : null;
    }

    private string Remember(NoteView note, CultureInfo language, string html) => known.GetOrCreateValue(note)[language.Name] = html;

    private string Keep(NoteView note, CultureInfo language, string html) =>
        IsShared(note) ? Remember(note, language, kept.Set(KeyOf(note, language), html, new MemoryCacheEntryOptions { Size = html.Length, SlidingExpiration = TimeSpan.FromMinutes(5) })) : html;

    private static bool IsPersonal(string audience) => audience.StartsWith("writer", StringComparison.Ordinal);

    private static Key KeyOf(NoteView note, CultureInfo language) => new(note.Contribution.Id, note.Contribution.Revision, string.Join(' ', note.Audiences), language.Name)
    {
        Identity = note.Identity, Places = note.Places, Name = note.Contribution.Person.Name, Cluster = note.Cluster?.Name, Marks = string.Join(' ', note.Marks.Where(mark => mark.IsSet).Select(mark => mark.Cell.Key).Concat(note.Votes.Select(votes => $"{votes.Cell.Key}:{votes.Count}:{votes.IsOpen}"))),
    };

    private sealed record Key(Guid Note, long Revision, string Audiences, string Language)
    {
        public required Methods.Identity Identity { get; init; }
        public required Places Places { get; init; }
        public required string Name { get; init; }
        public string? Cluster { get; init; }
        public required string Marks { get; init; }
    }
}
