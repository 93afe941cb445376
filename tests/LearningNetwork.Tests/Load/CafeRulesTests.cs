using LearningNetwork.Load.Cafe;

namespace LearningNetwork.Tests.Load;

/// <summary>What the load program holds every phone in the hall to (domain M03).</summary>
public sealed class CafeRulesTests
{
    static readonly Guid TheTable = Guid.CreateVersion7(), AnotherTable = Guid.CreateVersion7();
    static readonly Sitter Amina = Sits("3312", TheTable, host: "3907");
    static readonly Sitter Jonas = Sits("3312", AnotherTable, host: "3305");
    static readonly Sitter Torstein = Sits("4018", TheTable, host: "3907");
    static readonly Sitter Geir = Sits("3907", AnotherTable, host: "3305");
    static readonly Sitter Marit = Sits("3305", AnotherTable, host: "3305");

    [Theory]
    [InlineData("sporsmal")]
    [InlineData("innspill")]
    [InlineData("stikkord")]
    public void What_is_said_at_the_table_is_the_tables_and_its_hosts(string cell)
    {
        var note = By(Amina, cell, phase: 1);
        Assert.True(CafeRules.IsShown(note, Torstein, 1));
        Assert.True(CafeRules.IsShown(note, Geir, 1));
        Assert.False(CafeRules.IsShown(note, Jonas, 3));
        Assert.False(CafeRules.IsShown(note, Marit, 3));
    }

    [Fact]
    public void An_idea_is_its_writers_until_everybody_is_home()
    {
        var idea = By(Amina, "ide", phase: 1);
        Assert.True(CafeRules.IsShown(idea, Amina, 1));
        Assert.False(CafeRules.IsShown(idea, Jonas, 2));
        Assert.True(CafeRules.IsShown(idea, Jonas, 3));
        Assert.False(CafeRules.IsShown(idea, Torstein, 3));
    }

    [Fact]
    public void A_table_in_another_round_is_another_company()
    {
        var note = By(Amina, "stikkord", phase: 2);
        Assert.False(CafeRules.IsShown(note, Torstein, 2));
    }

    [Fact]
    public void What_is_raised_is_everyones()
    {
        var note = By(Amina, "innhosting", phase: 3);
        Assert.False(CafeRules.IsShown(note, Marit, 3));
        note.IsRaised = true;
        Assert.True(CafeRules.IsShown(note, Marit, 3));
    }

    [Fact]
    public void A_host_asks_no_questions_and_nobody_without_a_chair_writes()
    {
        Assert.DoesNotContain("sporsmal", CafeRules.Writes(1, new(TheTable, "3907", IsHost: true)));
        Assert.Empty(CafeRules.Writes(1, null));
        Assert.Empty(CafeRules.Writes(0, null));
    }

    static Sitter Sits(string municipality, Guid table, string host) =>
        new(Guid.CreateVersion7(), municipality) { Places = new Dictionary<int, Place> { [1] = new(table, host, IsHost: municipality == host) } };

    static Note By(Sitter writer, string cell, int phase) => new(0, writer, cell, phase, phase < CafeRules.Home ? writer.Places[1] : null);
}
