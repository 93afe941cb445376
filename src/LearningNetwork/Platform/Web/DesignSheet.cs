using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Platform.Web;

/// <summary>Invented people, tables and times for the design page.</summary>
public sealed record DesignSheet(IReadOnlyList<Mark> Marks, IReadOnlyList<TableMap> Tables, IReadOnlyList<(string Words, Countdown Time)> Times)
{
    private static readonly DateTime Now = new(2027, 1, 27, 9, 42, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Ten = TimeSpan.FromMinutes(10);

    public static Mark Lier { get; } = new("Li", 4, "Lier");
    public static Mark Nome { get; } = new("No", 1, "Nome");
    public static Mark Kongsberg { get; } = new("Kb", 8, "Kongsberg");
    public static Mark Midt { get; } = new("MT", 10, "Midt-Telemark");
    public static Mark Sandefjord { get; } = new("Sa", 7, "Sandefjord");
    public static Mark Eiker { get; } = new("ØE", 2, "Øvre Eiker");
    public static Mark Ringerike { get; } = new("Ri", 5, "Ringerike");
    public static Mark Ks { get; } = new("KS", null, "KS-Konsulent");

    public static IReadOnlyList<Step> Phases { get; } =
    [
        new("Fordeling", StepState.Done, "10 min"), new("Runde 1", StepState.Current, "10 min"),
        new("Runde 2", StepState.Coming, "10 min"), new("Hjem igjen", StepState.Coming, "20 min"),
    ];

    public static Countdown Plenty { get; } = Running(402);

    public static FrameReader Kari { get; } = new("Kari", "#", "Koordinator", Kongsberg);

    public static IReadOnlyList<FrameLink> Menu { get; } =
        [new("Nettverket", "#", Here: true), new("Samlinger", "#"), new("Erfaringer", "#"), new("Verktøy", "#"), new("Målinger", "#")];

    public static IReadOnlyList<FrameLink> Tabs { get; } =
    [
        new("Nå", "#", Here: true, Icon: "now"), new("Program", "#", Icon: "list"),
        new("Notater", "#", Icon: "note", Count: 4), new("Kommunen", "#", Icon: "people"),
    ];

    public static DesignSheet Made() => new(AllMarks(), AllTables(), AllTimes());

    private static IReadOnlyList<Mark> AllMarks() =>
    [
        Nome, Eiker, new("Ty", 3, "Tynset"), Lier, Ringerike, new("Br", 6, "Bremanger"), Sandefjord, Kongsberg,
        new("Sk", 9, "Skien"), Midt, new("Pl", 11, "Porsanger"), new("Ny", 12, "Nissedal"),
    ];

    private static IReadOnlyList<TableMap> AllTables() =>
    [
        new(Lier, [Kongsberg, Nome], 7, "Bord 7, Lier: du og én gjest fra Nome, 5 plasser ledige.", 7, You: 0),
        new(Nome, [], 7, "Bord 6, Nome: ingen gjester, 7 plasser ledige.", 6),
        new(Midt, [Lier, Kongsberg, Eiker, Ringerike, Nome, Sandefjord, Lier], 7, "Bord 4, Midt-Telemark: fullt med 7 gjester.", 4),
        new(Sandefjord, [Lier, Eiker, Kongsberg, Nome, Midt], 7, "Bord 5, Sandefjord: to verter og 5 gjester, du er én av dem.", 5, You: 0, Hosts: 2),
        new(Ringerike, [Ringerike, Ringerike, Ringerike], 4, "Ringerike: 3 av 4 er inne.", Hosts: 0),
        new(Kongsberg, [Lier, Nome, Midt, Eiker, Lier, Nome, Midt, Eiker, Lier, Nome, Midt, Eiker], 15, "Bord 1, Kongsberg: 12 av 15 plasser er tatt.", 1),
    ];

    private static IReadOnlyList<(string, Countdown)> AllTimes() =>
    [
        ("10 minutter, god tid", Plenty), ("20 % igjen: «Snart ferdig»", Running(118)), ("5 % igjen: «Siste minutt»", Running(28)),
        ("Over tiden. Ingenting låses av seg selv", Running(-70)), ("Pause. Fortsetter med samme tid", new(Ten, Now, PausedLeft: TimeSpan.FromSeconds(402))),
    ];

    private static Countdown Running(int seconds) => new(Ten, Now, EndsAt: Now.AddSeconds(seconds));
}
