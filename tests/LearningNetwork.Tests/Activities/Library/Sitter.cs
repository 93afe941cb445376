using LearningNetwork.Activities;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities.Library;

/// <summary>Somebody in the hall, and where they sit in each round: the host's municipality, and whether they are its host.</summary>
internal sealed record Sitter(string Name, string? Municipality, bool Attends = true, bool Leads = false)
{
    /// <summary>Where everybody stands in a method with stations; the host's own come there too.</summary>
    public const string Station = Cast.Sandefjord;

    public Guid Id { get; } = Guid.CreateVersion7();
    public Dictionary<int, (string Host, bool IsHost)> Chairs { get; } = [];
    public Viewer Viewer => Name == "the stage" ? Viewer.Stage : new(Id, Municipality, OrganisationalRole.Employee, Attends, Leads);

    public override string ToString() => Name;

    /// <summary>The hall: every way to look on there is.</summary>
    public static IReadOnlyList<Sitter> Hall()
    {
        Sitter amina = new("a visitor from Lier", Cast.Lier), jonas = new("another from Lier", Cast.Lier), torstein = new("a visitor from Nome at the same table", Cast.Nome);
        Sitter solveig = new("the host from Sandefjord", Cast.Sandefjord), siri = new("another from Sandefjord", Cast.Sandefjord), marit = new("the host from Ringerike", Cast.Ringerike);
        Sitter late = new("one from Nome without a seat", Cast.Nome), lone = new("a guest from none", null), other = new("another guest from none", null);
        Sitter kari = new("a facilitator from Lier who takes part", Cast.Lier, Leads: true), bente = new("a facilitator", null, Attends: false, Leads: true);
        (amina.Chairs[1], torstein.Chairs[1], lone.Chairs[1]) = ((Cast.Sandefjord, false), (Cast.Sandefjord, false), (Cast.Sandefjord, false));
        (solveig.Chairs[1], solveig.Chairs[2], marit.Chairs[1]) = ((Cast.Sandefjord, true), (Cast.Sandefjord, true), (Cast.Ringerike, true));
        (amina.Chairs[2], jonas.Chairs[1], jonas.Chairs[2]) = ((Cast.Ringerike, false), (Cast.Ringerike, false), (Cast.Sandefjord, false));
        (siri.Chairs[1], kari.Chairs[2], other.Chairs[2]) = ((Cast.Ringerike, false), (Cast.Ringerike, false), (Cast.Sandefjord, false));
        return [amina, jonas, torstein, solveig, siri, marit, late, lone, other, kari, bente, new("the stage", null, Attends: false)];
    }
}

/// <summary>Something written in a run: by whom, in which cell and phase, and at whose table.</summary>
internal sealed record Paper(Sitter By, CellWords Cell, int Phase, int? Round, string? TableOf, Contribution Row)
{
    public bool IsRaised { get; set; }
    /// <summary>The method it was written in.</summary>
    public required string Method { get; init; }
    /// <summary>What it is about.</summary>
    public Paper? About { get; init; }
}
