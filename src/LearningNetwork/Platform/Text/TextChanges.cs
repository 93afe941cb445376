using DiffPlex;
using DiffPlex.Chunkers;

namespace LearningNetwork.Platform.Text;

/// <summary>Two texts beside each other, word by word: what was taken away in the first and what came in the second.</summary>
public sealed record TextChanges(IReadOnlyList<TextRun> Before, IReadOnlyList<TextRun> After)
{
    public bool Any => Before.Concat(After).Any(run => run.IsChanged);

    public static TextChanges Of(string? before, string? after)
    {
        var found = Differ.Instance.CreateDiffs(before ?? "", after ?? "", ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        return new(
            Runs(found.PiecesOld, found.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA))),
            Runs(found.PiecesNew, found.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB))));
    }

    private static List<TextRun> Runs(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> changed)
    {
        var (runs, at) = (new List<TextRun>(), 0);
        foreach (var (start, count) in changed)
        {
            runs.Add(new(string.Concat(pieces.Skip(at).Take(start - at)), IsChanged: false));
            runs.Add(new(string.Concat(pieces.Skip(start).Take(count)), IsChanged: true));
            at = start + count;
        }
        runs.Add(new(string.Concat(pieces.Skip(at)), IsChanged: false));
        return [.. runs.Where(run => run.Text.Length > 0)];
    }
}

/// <summary>Some words that stand in both texts, or only in this one.</summary>
public sealed record TextRun(string Text, bool IsChanged);
