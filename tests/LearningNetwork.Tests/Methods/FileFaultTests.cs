namespace LearningNetwork.Tests.Methods;

public class FileFaultTests
{
    [Fact]
    public void A_sound_file_is_read() => Assert.Equal("liten", SmallMethod.Read().Key);

    [Theory]
    [InlineData("")]
    [InlineData("# bare en merknad")]
    public void An_empty_file_says_so(string yaml) =>
        Assert.Equal(["liten.yaml, line 1, the file: is not YAML that can be read: It is empty."], SmallMethod.FaultsOf(yaml));

    [Fact]
    public void Text_that_is_not_YAML_is_refused_on_its_line() =>
        Assert.StartsWith("liten.yaml, line 4, the file: is not YAML", Assert.Single(SmallMethod.FaultsOf("{ nb: Liten }", "{ nb: Liten ]")), StringComparison.Ordinal);

    [Fact]
    public void A_list_is_not_a_method() =>
        Assert.Equal(["liten.yaml, line 1, the file: must be a mapping of fields."], SmallMethod.FaultsOf("- liten"));

    [Fact]
    public void An_alias_is_refused() =>
        Assert.Contains("line 4, the file: is not YAML that can be read: Anchors are not taken", Assert.Single(SmallMethod.FaultsOf("name: { nb: Liten }", "name: &navn { nb: Liten }")), StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Contains("Nested too deep.", Assert.Single(SmallMethod.FaultsOf("key: " + new string('[', 100_000))), StringComparison.Ordinal);

    [Fact]
    public void A_second_document_is_refused() =>
        Assert.Contains("line 34", Assert.Single(SmallMethod.FaultsOf(SmallMethod.Yaml + "\n---\nkey: to\n")), StringComparison.Ordinal);

    [Fact]
    public void A_field_written_twice_is_named() =>
        Assert.Equal(["liten.yaml, line 3, version: is written twice."], SmallMethod.FaultsOf("version: 1", "version: 1\nversion: 2"));

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_they_stand() =>
        Assert.Equal(
            [
                "liten.yaml, line 2, version: must be a whole number from 1 to 9999, but is \"en\".",
                "liten.yaml, line 8, phases[0].minutes: must be a whole number from 1 to 480, but is \"0\".",
                "liten.yaml, line 22, cells[0].length: must be a whole number from 1 to 10000, but is \"0\".",
            ],
            SmallMethod.FaultsOf(SmallMethod.Yaml.Replace("version: 1", "version: en", StringComparison.Ordinal)
                .Replace("minutes: 5", "minutes: 0", StringComparison.Ordinal).Replace("length: 200", "length: 0", StringComparison.Ordinal)));
}
