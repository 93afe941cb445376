using System.Collections.Concurrent;
using LearningNetwork.Load.Measuring;

namespace LearningNetwork.Load.Cafe;

/// <summary>Everything that was written in the café, as the program itself knows it.</summary>
internal sealed class Notebook(Posts posts)
{
    private readonly ConcurrentQueue<Note> notes = [];

    public Window Window { get; } = new();
    public int Count => notes.Count;

    public (Note Note, Post Post) Begin(Sitter writer, string cell, int phase, Place? at)
    {
        var post = posts.Next(Post.Now, int.MaxValue, Window);
        var note = new Note(post.Number, writer, cell, phase, at);
        notes.Enqueue(note);
        return (note, post);
    }

    /// <summary>What a phone lacks and what it has too much of, by the end of a phase.</summary>
    public (int Missing, int TooMuch) Compare(Visit visit, int phase)
    {
        var (missing, tooMuch) = (0, 0);
        foreach (var note in notes)
        {
            var (should, does) = (CafeRules.IsShown(note, visit.Sitter, phase), visit.Phone.HasPost(note.Number));
            if (should && !does && (phase == CafeRules.Home || note.Number >= visit.From)) missing++;
            if (does && !should) tooMuch++;
        }
        return (missing, tooMuch);
    }
}
