using System.Runtime.CompilerServices;
using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>What the room's README shows can be copied.</summary>
public class ReadmeTests
{
    private const string Start = "```yaml\n";

    [Fact]
    public void Its_example_is_a_method_without_faults() => Assert.Equal(2, MethodReader.Read(Example(), "forst-alene.yaml").Phases.Count);

    private static string Example()
    {
        var text = Readme().ReplaceLineEndings("\n");
        var from = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return text[from..text.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static string Readme([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "LearningNetwork", "Methods", "README.md"));
}
