using LearningNetwork.Activities.Cafe;

namespace LearningNetwork.Tests.Activities.Cafe;

public sealed class FixesTests
{
    private static readonly Guid Lier = Guid.CreateVersion7(), Nome = Guid.CreateVersion7(), Modum = Guid.CreateVersion7();
    private readonly List<Attendee> people = [];
    private readonly List<Seat> seats = [];
    private readonly HashSet<(Guid, int)> chosen = [];
    private readonly Dictionary<string, IReadOnlyList<Guid>> wishes = [];

    public FixesTests()
    {
        foreach (var (table, home) in new[] { (Lier, "lier"), (Nome, "nome"), (Modum, "modum") }) Sits(home, table, SeatedAs.Host);
    }

    private CafeFloor Floor => new(people, [new(Lier, "lier"), new(Nome, "nome"), new(Modum, "modum", 2)], 1, wishes);
    private Fixes Fixes => new(Floor, seats, chosen);

    [Fact]
    public void An_empty_table_is_filled_from_the_fullest()
    {
        for (var i = 0; i < 4; i++) Sits("ål", Nome);
        Sits("ål", Modum);
        var fix = Fixes.For(new TableFinding(Lier, 1, TableTrouble.Empty, 0, 3))!;
        Assert.Equal((2, Lier, Nome), (fix.People.Count, fix.Table, fix.From));
    }

    [Fact]
    public void Nobody_is_sent_to_their_own_table_or_moved_from_where_they_were_placed_by_hand()
    {
        Sits("lier", Nome);
        chosen.Add((Sits("ål", Nome), 1));
        Assert.Null(Fixes.For(new TableFinding(Lier, 1, TableTrouble.Empty, 0, 3)));
    }

    [Fact]
    public void An_overfull_table_gives_away_only_as_many_as_are_too_many()
    {
        for (var i = 0; i < 3; i++) Sits("ål", Modum);
        var fix = Fixes.For(new TableFinding(Modum, 1, TableTrouble.Overfull, 3, 2))!;
        Assert.Equal((1, Modum), (fix.People.Count, fix.From));
    }

    [Fact]
    public void A_table_without_a_host_gets_one_from_its_own_municipality_first_of_those_without_a_seat()
    {
        seats.RemoveAll(seat => seat.Table == Nome);
        people.RemoveAll(person => person.Municipality == "nome");
        Sits("nome", Modum);
        var free = Here("nome");
        var fix = Fixes.For(new TableFinding(Nome, 1, TableTrouble.WithoutHost, 0, 3))!;
        Assert.Equal((free, SeatedAs.Host), (Assert.Single(fix.People), fix.As));
    }

    [Fact]
    public void A_table_whose_municipality_is_not_here_has_no_fix()
    {
        seats.RemoveAll(seat => seat.Table == Nome);
        people.RemoveAll(person => person.Municipality == "nome");
        Assert.Null(Fixes.For(new TableFinding(Nome, 1, TableTrouble.WithoutHost, 0, 3)));
    }

    [Fact]
    public void A_wish_is_covered_by_somebody_who_uncovers_no_other()
    {
        wishes["ål"] = [Nome, Modum];
        Sits("ål", Modum);
        Assert.Null(Fixes.For(new Wish("ål", Nome, 1), [1]));
        var colleague = Sits("ål", Lier);
        Assert.Equal(colleague, Assert.Single(Fixes.For(new Wish("ål", Nome, 1), [1])!.People));
    }

    private Guid Here(string home)
    {
        people.Add(new(Guid.CreateVersion7(), home));
        return people[^1].Id;
    }

    private Guid Sits(string home, Guid table, SeatedAs role = SeatedAs.Visitor)
    {
        var person = Here(home);
        seats.Add(new(person, 1, table, role));
        return person;
    }
}
