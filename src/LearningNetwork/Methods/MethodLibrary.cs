using System.Reflection;

namespace LearningNetwork.Methods;

/// <summary>The methods the product comes with: every <c>Library/*.yaml</c>, read and checked once, when the application starts.</summary>
public sealed class MethodLibrary
{
    private const string Folder = "LearningNetwork.Methods.Library.";
    private readonly Dictionary<string, Method> byKey;

    private MethodLibrary(IEnumerable<Method> methods) => byKey = methods.ToDictionary(method => method.Key);

    /// <summary>In the order of their keys.</summary>
    public IReadOnlyList<Method> All => [.. byKey.Values.OrderBy(method => method.Key, StringComparer.Ordinal)];

    /// <summary>The newest version of a method, or null where the key is not known.</summary>
    public Method? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Throws one <see cref="MethodFileException"/> with all faults in all files.</summary>
    public static MethodLibrary Load() => Load(Embedded());

    internal static MethodLibrary Load(IEnumerable<MethodFile> files)
    {
        var methods = new List<Method>();
        var faults = new List<MethodFault>();
        foreach (var file in files)
            Read(file, methods, faults);
        if (faults.Count == 0)
            faults.AddRange(methods.SelectMany(method => FaultsIn(method, methods)));
        return faults.Count == 0 ? new(methods) : throw new MethodFileException(faults);
    }

    private static void Read(MethodFile file, List<Method> methods, List<MethodFault> faults)
    {
        try
        {
            methods.Add(MethodReader.Read(file.Yaml, file.Name));
        }
        catch (MethodFileException unusable)
        {
            faults.AddRange(unusable.Faults);
        }
    }

    // What one file says of another.
    private static IEnumerable<MethodFault> FaultsIn(Method method, List<Method> all)
    {
        foreach (var key in method.From.Where(key => all.TrueForAll(each => each.Key != key)))
            yield return FaultAt(key, "from", $"names the method \"{key}\", which is not there.");
        foreach (var about in method.Cells.SelectMany(cell => cell.About).Where(Elsewhere.Is))
        {
            var (from, cell) = Elsewhere.Parts(about);
            if (all.Find(each => each.Key == from) is { } source && source.Cell(cell) is null or { Identity: Identity.Anonymous } or { IsAnswer: true } or { IsMark: true })
                yield return FaultAt(about, "about", $"names \"{about}\", which is no cell with a note that can be answered.");
        }

        MethodFault FaultAt(string word, string field, string problem) =>
            new($"{method.Key}.yaml", method.Yaml[..method.Yaml.IndexOf(word, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1, field, problem);
    }

    private static IEnumerable<MethodFile> Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => new MethodFile(name[Folder.Length..], TextOf(assembly, name)));
    }

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>A method file's name and text.</summary>
internal sealed record MethodFile(string Name, string Yaml);
