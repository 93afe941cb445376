using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>Whatever is pasted, every character that can be seen is somewhere in the answer.</summary>
public class PastedLossTests
{
    private static readonly string[] Pieces =
    [
        "08.30", "9:00–9.45", "KL. 10.00", "25.70", "0930", "2020", "12.30 - 11.00", "14.30", "kl 9", " ", "\t", "\n", "\r\n", "\n\n", "\v",
        "• ", "- ", "o ", "…", "v/ Terje", "v/Bente", "Ved Kari", "(", ")", ",", "–", "DAG 2", "Torsdag 30. januar", "Lunsj", "Pause",
        "Gruppearbeid", "gruppearbeidet fortsetter", "og", "10 min", "(45 min)", "Vel hjem", "Lytt deg inn", "fra kunnskap til praksis",
        "æøå", "é", "e\u0301", "\0", "\u200b", "😀", "\ud83d", "{0}", "<b>",
    ];

    private static Arbitrary<string> Pastes() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 2000)]
    public Property Nothing_of_a_programme_is_lost() => Prop.ForAll(Pastes(), Keeps);

    [Property(MaxTest = 500)]
    public bool Nothing_of_any_text_is_lost(string? text) => Keeps(text ?? "");

    [Property(MaxTest = 2000)]
    public Property What_an_item_was_read_from_is_what_it_says() => Prop.ForAll(Pastes(), text =>
        PastedProgramme.Read(text).Items.GroupBy(item => item.Source[0].Number).All(Says));

    private static bool Keeps(string text)
    {
        var read = PastedProgramme.Read(text);
        var kept = read.Items.SelectMany(item => item.Source).Concat(read.Days.SelectMany(day => day.Heading)).Concat(read.NotUnderstood)
            .Distinct().OrderBy(line => line.Number).SelectMany(line => line.Text);
        return Visible(string.Concat(kept)) == Visible(text)
            && read.Items.All(item => item.Title.Length > 0)
            && !read.Items.Where((item, i) => item.Continues >= i).Any();
    }

    /// <summary>Two items may share a line; what the mark of a list or of a speaker says is said by where the text is.</summary>
    private static bool Says(IEnumerable<PastedItem> items)
    {
        var all = items.ToList();
        var said = Letters(all.SelectMany(item => item.When + item.Title + item.Responsible + item.Details));
        return Letters(all.SelectMany(item => item.Source).Distinct().SelectMany(line => line.Text))
            .All(letter => "vedo".Contains(letter.Key) || said.GetValueOrDefault(letter.Key) >= letter.Value);
    }

    private static Dictionary<char, int> Letters(IEnumerable<char> text) =>
        text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).CountBy(letter => letter).ToDictionary();

    private static string Visible(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => !System.Text.Rune.IsWhiteSpace(rune)
            && System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
        .Select(rune => rune.ToString())).Normalize();
}
