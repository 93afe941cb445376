using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;

namespace LearningNetwork.Load.Cafe;

/// <summary>One person's café dialogue: thinks, writes, thinks.</summary>
internal sealed class Visit(OurPhone phone, Notebook notes)
{
    private const int ShortestThought = 1500, LongestThought = 8000;
    private static readonly string[] PhaseKeys = ["fordeling", "runde-1", "runde-2", "hjem"];
    private readonly Random chance = new(phone.Guest.Name.Length * 7919 + phone.Person.GetHashCode());

    public OurPhone Phone => phone;
    /// <summary>Came when this many notes were written. A page in a round shows the table, not all that others gave the own municipality before.</summary>
    public int From { get; } = notes.Count;
    public Sitter Sitter { get; private set; } = new(phone.Person, phone.Guest.Municipality);

    public void Seat(IReadOnlyDictionary<int, Place> places) => Sitter = Sitter with { Places = places };

    /// <summary>Writes in a phase until it is over.</summary>
    public async Task Write(int phase, CancellationToken over)
    {
        var at = Sitter.Places.GetValueOrDefault(phase);
        var cells = CafeRules.Writes(phase, at);
        while (cells.Count > 0 && await Thinks(over))
        {
            var (note, post) = notes.Begin(Sitter, cells[chance.Next(cells.Count)], phase, at);
            await phone.Write(post, $"{{\"cell\":\"{note.Cell}\",\"phase\":\"{PhaseKeys[phase]}\",\"text\":\"{post.Text}\"}}");
            if (phase == CafeRules.Home && chance.Next(8) == 0) await Raise(note, post);
        }
    }

    /// <summary>Puts the own note on the big screen.</summary>
    private async Task Raise(Note note, Post post)
    {
        note.IsRaised = true;
        post.Raise(Post.Now);
        var (status, body) = await phone.Put($"{Guid.CreateVersion7()}", $"{{\"cell\":\"pa-veggen\",\"choice\":\"yes\",\"about\":\"{post.Id}\"}}");
        if (status != 200) post.Refused($"{status} {body}");
    }

    private async Task<bool> Thinks(CancellationToken over)
    {
        try
        {
            await Task.Delay(chance.Next(ShortestThought, LongestThought), over);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
