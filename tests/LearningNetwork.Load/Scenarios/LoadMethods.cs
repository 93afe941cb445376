using LearningNetwork.Methods;

namespace LearningNetwork.Load.Scenarios;

/// <summary>The methods that are run.</summary>
public static class LoadMethods
{
    /// <summary>One phase, one cell, seen by everyone.</summary>
    public static Method Plenary => field ??= Read("plenary.yaml");

    /// <summary>The café dialogue that the product comes with.</summary>
    public static Method Cafe => field ??= MethodLibrary.Load().Find("cafe-dialog")!;

    private static Method Read(string name)
    {
        using var reader = new StreamReader(typeof(LoadMethods).Assembly.GetManifestResourceStream($"LearningNetwork.Load.Scenarios.{name}")!);
        return MethodReader.Read(reader.ReadToEnd(), name);
    }
}
