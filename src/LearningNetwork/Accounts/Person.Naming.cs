using System.Globalization;
using System.Text;

namespace LearningNetwork.Accounts;

/// <summary>What is wrong with a name somebody typed.</summary>
public enum NameFault { Missing, TooLong, ControlCharacters }

public sealed partial class Person
{
    /// <summary>
    /// Null when the name can be used. Every letter there is will do, and emoji too; at most <see cref="NameLength"/> UTF-16 units without the
    /// spaces round it, something to see, and no control characters.
    /// </summary>
    public static NameFault? FaultIn(string? name) => name?.Trim() switch
    {
        null => NameFault.Missing,
        { Length: > NameLength } => NameFault.TooLong,
        var typed when typed.Any(char.IsControl) => NameFault.ControlCharacters,
        var typed when !typed.EnumerateRunes().Any(IsSeen) => NameFault.Missing,
        _ => null,
    };

    /// <summary>Calls the person something else from now on, also on what they wrote before.</summary>
    /// <exception cref="ArgumentException">The name has a fault; ask <see cref="FaultIn"/> first.</exception>
    public void Rename(string name)
    {
        if (FaultIn(name) is { } fault) throw new ArgumentException($"The name cannot be used: {fault}.", nameof(name));
        Name = name.Trim();
    }

    // Letters that join or turn the text are no name by themselves, though many names need them.
    private static bool IsSeen(Rune letter) => !Rune.IsWhiteSpace(letter) && Rune.GetUnicodeCategory(letter) is not UnicodeCategory.Format;
}
