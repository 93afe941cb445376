using LearningNetwork.Methods;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Tests.Methods;

public class MethodLibraryTests
{
    private static readonly MethodLibrary Library = MethodLibrary.Load();

    [Fact]
    public void The_library_has_the_cafe_dialogue() => Assert.Contains(Library.All, method => method.Key == "cafe-dialog");

    [Fact]
    public void A_method_is_found_by_its_key() => Assert.Equal("M03", Library.Find("cafe-dialog")?.Source);

    [Fact]
    public void An_unknown_key_finds_nothing() => Assert.Null(Library.Find("kafedialog"));

    [Fact]
    public void The_copy_an_activity_keeps_reads_the_same() =>
        Assert.All(Library.All, method => Assert.Equivalent(method, MethodReader.Read(method.Yaml, $"{method.Key}.yaml")));

    [Fact]
    public void Every_text_is_there_in_all_three_languages() =>
        Assert.All(Library.All.SelectMany(Texts), text => Assert.False(text.Nn is null || text.En is null, text.Nb));

    [Fact]
    public void Faults_in_several_files_are_told_together()
    {
        MethodFile[] files = [new("en.yaml", "key: en"), new("liten.yaml", SmallMethod.Yaml), new("to.yaml", "- to")];
        var told = Assert.Throws<MethodFileException>(() => MethodLibrary.Load(files));
        Assert.Equal(["en.yaml", "to.yaml"], told.Faults.Select(fault => fault.File).Distinct());
        Assert.Contains("to.yaml, line 1, the file: must be a mapping of fields.", told.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Wording> Texts(Method method) =>
    [
        method.Name, method.Purpose, method.Guidance,
        .. method.Phases.SelectMany(phase => new[] { phase.Name, phase.Prompt, phase.HostPrompt, phase.Rule }).OfType<Wording>(),
        .. method.Cells.SelectMany(cell => new[] { cell.Name, cell.Hint }).OfType<Wording>(),
    ];
}
