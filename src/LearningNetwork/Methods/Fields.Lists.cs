namespace LearningNetwork.Methods;

internal sealed partial class Fields
{
    /// <summary>The mappings in a list; an item that is not one is noted and left out.</summary>
    public IReadOnlyList<Fields> Each(string name)
    {
        var items = Items(name);
        foreach (var (at, item) in items.Index().Where(each => each.Item.Entries is null))
            Fault(item.Line, $"{name}[{at}]", "must be a mapping of fields.");
        return [.. items.Index().Where(each => each.Item.Entries is not null).Select(each => Inner(name, each.Index, each.Item))];
    }

    /// <summary>The mapping that stands as a field, or null where the field is missing; what is no mapping is noted.</summary>
    public Fields? Mapping(string name)
    {
        if (Ask(name) is not { } value)
            return null;
        if (value.Entries is not null)
            return new(value, PathOf(name), faults);
        Fault(name, "must be a mapping of fields.");
        return null;
    }

    /// <summary>As <see cref="Each"/>, but a single word stands for a mapping with that word as its only field.</summary>
    public IReadOnlyList<Fields> EachOrWord(string name, string field) =>
        [.. Items(name).Index().Select(each => Inner(name, each.Index, each.Item.Text is null ? each.Item : Wrap(each.Item, field)))];

    /// <summary>A list of keys, each of them among <paramref name="known"/>; <paramref name="what"/> says what they are keys of.</summary>
    public IReadOnlyList<string> Keys(string name, IReadOnlyCollection<string> known, string what)
    {
        var items = Items(name);
        foreach (var (at, item) in items.Index())
            Check(item, $"{name}[{at}]", known, what);
        foreach (var again in items.Where(item => item.Text is not null).GroupBy(item => item.Text).SelectMany(same => same.Skip(1)))
            Fault(again.Line, name, $"names \"{again.Text}\" twice.");
        return [.. items.Select(item => item.Text).OfType<string>()];
    }

    /// <summary>A list of keys of what is not in this file; whether they are there is asked when all files are read.</summary>
    public IReadOnlyList<string> Names(string name)
    {
        var items = Items(name);
        foreach (var (at, item) in items.Index().Where(each => !IsKey(each.Item.Text)))
            Fault(item.Line, $"{name}[{at}]", $"must be a key, which may only have a–z, 0–9 and hyphens, but is \"{item.Text}\".");
        return [.. items.Select(item => item.Text).OfType<string>()];
    }

    /// <summary>The words that stand in a list, unchecked.</summary>
    public IReadOnlyList<string> SaidEach(string name) => [.. (Entry(name)?.Value.Items ?? []).Select(item => item.Text).OfType<string>()];

    /// <summary>A single key among <paramref name="known"/>, or null where the field is missing.</summary>
    public string? KeyOf(string name, IReadOnlyCollection<string> known, string what)
    {
        var key = Text(name);
        if (key is not null)
            Check(Entry(name)!.Value, name, known, what);
        return key;
    }

    /// <summary>A list of names in <typeparamref name="T"/>, each at most once.</summary>
    public IReadOnlyList<T> Choices<T>(string name) where T : struct, Enum =>
        [.. Keys(name, [.. Enum.GetValues<T>().Select(Spelling)], "word").Select(key => Enum.GetValues<T>().FirstOrDefault(value => Spelling(value) == key))];

    private IReadOnlyList<Part> Items(string name)
    {
        var value = Ask(name);
        if (value is not null && value.Items is null)
            Fault(name, "must be a list.");
        return value?.Items ?? [];
    }

    private Fields Inner(string name, int at, Part item) => new(item, $"{PathOf(name)}[{at}]", faults);

    private static Part Wrap(Part word, string field) => new(word.Line) { Entries = [new(field, word.Line, word)] };

    private void Check(Part item, string name, IReadOnlyCollection<string> known, string what)
    {
        if (item.Text is null || !known.Contains(item.Text))
            Fault(item.Line, name, $"names the {what} \"{item.Text}\", which is not there. There is: {string.Join(", ", known)}.");
    }
}
