using System.Globalization;
using System.Text.Json;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

internal sealed partial class Fields
{
    public string? Text(string name)
    {
        var value = Ask(name);
        if (value is not null && string.IsNullOrEmpty(value.Text))
            Fault(name, value.Text is null ? "must be a single value." : "is empty.");
        return string.IsNullOrEmpty(value?.Text) ? null : value.Text;
    }

    public string KeyText()
    {
        var key = Text("key") ?? "";
        if (key.Length > 0 && !IsKey(key))
            Fault("key", $"may only have a–z, 0–9 and hyphens, but is \"{key}\".");
        return key;
    }

    public int? Number(string name, int from, int to)
    {
        if (Text(name) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
            return number;
        Fault(name, $"must be a whole number from {from} to {to}, but is \"{text}\".");
        return null;
    }

    /// <summary>A number, or the two ends of a stretch: <c>5</c>, <c>5-6</c>. Null where the field is missing.</summary>
    public (int From, int To)? Stretch(string name, int from, int to)
    {
        if (Text(name) is not { } text)
            return null;
        if (text.Split('-') is [var low, .. { Length: <= 1 } rest] && Within(low, from, to) is { } first && Within(rest.FirstOrDefault(low), from, to) is { } last && first <= last)
            return (first, last);
        Fault(name, $"must be a whole number from {from} to {to}, or two such as \"5-6\", but is \"{text}\".");
        return null;
    }

    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not (null or "true" or "false"))
            Fault(name, $"must be true or false, but is \"{text}\".");
        return text == "true";
    }

    /// <summary>One of the names in <typeparamref name="T"/>, written <c>in-this-way</c>; null where there is none.</summary>
    public T? Choice<T>(string name) where T : struct, Enum => Text(name) is { } text ? Choose<T>(name, text) : null;

    /// <summary>A text in up to three languages, or null where the field is missing. Bokmål must be there.</summary>
    public Wording? Wording(string name)
    {
        if (Ask(name) is not { } value)
            return null;
        if (value.Entries is not null)
            return new Fields(value, PathOf(name), faults).Languages();
        Fault(name, "must have a text for each language: nb, and nn and en where there is one.");
        return null;
    }

    private T? Choose<T>(string name, string text) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Spelling(value) == text)
                return value;
        }
        Fault(name, $"must be one of {string.Join(", ", Enum.GetValues<T>().Select(Spelling))}, but is \"{text}\".");
        return null;
    }

    private static bool IsKey(string? text) => text is { Length: > 0 } && text.All(letter => letter is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    private static int? Within(string text, int from, int to) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;

    private static string Spelling<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private Wording Languages()
    {
        Need("nb");
        var wording = new Wording(Text("nb") ?? "", Text("nn"), Text("en"));
        Close();
        return wording;
    }
}
