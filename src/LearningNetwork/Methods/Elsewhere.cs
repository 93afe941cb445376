namespace LearningNetwork.Methods;

/// <summary>How a method names a cell of another that it takes over from: <c>gallerivandring.innspill</c>.</summary>
public static class Elsewhere
{
    public static bool Is(string about) => about.Contains('.', StringComparison.Ordinal);

    public static string NameOf(string method, string cell) => $"{method}.{cell}";

    /// <summary>The method's key and the cell's.</summary>
    public static (string Method, string Cell) Parts(string about)
    {
        var at = about.IndexOf('.', StringComparison.Ordinal);
        return (about[..at], about[(at + 1)..]);
    }
}
