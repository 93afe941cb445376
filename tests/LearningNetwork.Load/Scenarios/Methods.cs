namespace LearningNetwork.Load.Scenarios;

/// <summary>The methods that are run.</summary>
internal static class Methods
{
    /// <summary>One phase, one cell, seen by everyone.</summary>
    public static string Plenary => field ??= Read("plenary.yaml");

    /// <summary>The café dialogue that the product comes with.</summary>
    public static string Cafe => field ??= LearningNetwork.Methods.MethodLibrary.Load().Find("cafe-dialog")!.Yaml;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Methods).Assembly.GetManifestResourceStream($"LearningNetwork.Load.Scenarios.{name}")!);
        return reader.ReadToEnd();
    }
}
