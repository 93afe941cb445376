using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Tests.Support;

/// <summary>Named people and places that all tests share: the network with its seven municipalities, gathering 5, and a café dialogue ready to start.</summary>
public sealed partial class Cast
{
    public static readonly DateTime Day = new(2020, 1, 29, 8, 0, 0, DateTimeKind.Utc);

    public const string Kongsberg = "3303", Ringerike = "3305", OvreEiker = "3314", MidtTelemark = "4020", Sandefjord = "3907", Nome = "4018", Lier = "3312";
    public static readonly string[] Seven = [Kongsberg, Ringerike, OvreEiker, MidtTelemark, Sandefjord, Nome, Lier];

    public Network NyttBlikk { get; } = new() { Name = "Nytt Blikk BTV 2", Theme = "Heltidskultur", Region = "BTV", CreatedAt = Day };
    public Network EtAnnet { get; } = new() { Name = "Et annet nettverk", CreatedAt = Day };
    public Gathering Samling5 { get; private set; } = null!;
    /// <summary>The one item in the programme: half an hour on the second day.</summary>
    public ProgrammeItem Post { get; private set; } = null!;
    public Activity Kafe { get; private set; } = null!;
    public JoinCode Code { get; private set; } = null!;

    /// <summary>Coordinator, from Kongsberg; leads.</summary>
    public Someone Kari { get; } = new("Kari", signsIn: true);
    /// <summary>KS consultant; leads, from no municipality.</summary>
    public Someone Bente { get; } = new("Bente", signsIn: true);
    /// <summary>From Lier, chief shop steward; visitor at Sandefjord's table in round 1.</summary>
    public Someone Amina { get; } = new("Amina");
    /// <summary>From Lier; visitor at Sandefjord's table in round 2.</summary>
    public Someone Jonas { get; } = new("Jonas");
    /// <summary>From Sandefjord; host at its table in both rounds.</summary>
    public Someone Solveig { get; } = new("Solveig");
    /// <summary>From Nome; visitor at Sandefjord's table in round 1, beside Amina.</summary>
    public Someone Torstein { get; } = new("Torstein");
    /// <summary>From Ringerike; sits elsewhere.</summary>
    public Someone Marit { get; } = new("Marit");
    /// <summary>Was removed from the gathering.</summary>
    public Someone Per { get; } = new("Per");
    /// <summary>Takes part in the network for Kongsberg; not in the gathering.</summary>
    public Someone Ingrid { get; } = new("Ingrid", signsIn: true);
    /// <summary>Runs the installation; in no network.</summary>
    public Someone Astrid { get; } = new("Astrid", signsIn: true);
    /// <summary>Coordinator in another network, nothing to do here.</summary>
    public Someone Fremmed { get; } = new("Fremmed", signsIn: true);

    public Table SandefjordsTable => Kafe.Tables.Single(table => table.HostNumber == Sandefjord);
    public Table RingerikesTable => Kafe.Tables.Single(table => table.HostNumber == Ringerike);

    /// <summary>The cast in memory, for rules that need no database.</summary>
    public static Cast Rehearse()
    {
        var cast = new Cast();
        cast.MakeNetwork();
        cast.MakeGathering();
        cast.MakeCafe();
        return cast;
    }

    /// <summary>The cast in a database that has been migrated.</summary>
    public static async Task<Cast> Enter(NetworkDb db)
    {
        var cast = Rehearse();
        if (!db.Municipalities.Any()) await new MunicipalityRegister().Run(db);
        foreach (var someone in cast.Everyone) someone.Enter(db);
        db.AddRange(cast.NyttBlikk, cast.EtAnnet, cast.Samling5, cast.Kafe, new Administration { PersonId = cast.Astrid.PersonId, From = Day });
        await db.SaveChangesAsync();
        return cast;
    }

    private IEnumerable<Someone> Everyone => [Kari, Bente, Amina, Jonas, Solveig, Torstein, Marit, Per, Ingrid, Astrid, Fremmed];

    private void MakeNetwork()
    {
        string[] initials = ["Kb", "Ri", "ØE", "MT", "Sa", "No", "Li"];
        int[] hues = [8, 5, 2, 10, 7, 1, 4];
        for (var i = 0; i < Seven.Length; i++)
            NyttBlikk.Memberships.Add(new() { NetworkId = NyttBlikk.Id, MunicipalityNumber = Seven[i], Initials = initials[i], Hue = hues[i], Position = i, From = Day });
        TakesPart(NyttBlikk, Kari, NetworkRole.Coordinator, Kongsberg);
        TakesPart(NyttBlikk, Bente, NetworkRole.Consultant, null);
        TakesPart(NyttBlikk, Ingrid, NetworkRole.Participant, Kongsberg);
        TakesPart(EtAnnet, Fremmed, NetworkRole.Coordinator, null);
    }

    private void MakeGathering()
    {
        Samling5 = new() { NetworkId = NyttBlikk.Id, Number = 5, Title = "Samling 5", Venue = "Kongsberg", ThemeQuestion = "Hvordan rigger vi oss for at heltid blir det vanlige?", CreatedAt = Day };
        Samling5.Days.AddRange([new() { Date = new(2020, 1, 29) }, new() { Date = new(2020, 1, 30), Starts = new(8, 30), Ends = new(14, 30) }]);
        Samling5.Items.Add(Post = new() { DayId = Samling5.Days[1].Id, Title = "Tilbakeblikk", Type = ItemType.LookBack, Minutes = 30 });
        Samling5.JoinCodes.Add(Code = JoinCode.Make(Samling5.Id, Day));
        Attends(Amina, Lier, OrganisationalRole.ChiefShopSteward);
        Attends(Jonas, Lier, OrganisationalRole.LeaderLevel3);
        Attends(Solveig, Sandefjord, OrganisationalRole.Politician);
        Attends(Torstein, Nome, OrganisationalRole.SafetyRepresentative);
        Attends(Marit, Ringerike, OrganisationalRole.Employee);
        Attends(Per, Lier, OrganisationalRole.Employee).RemovedAt = Day;
    }

    private void MakeCafe()
    {
        var method = MethodLibrary.Load().Find("cafe-dialog")!;
        Kafe = new() { GatheringId = Samling5.Id, MethodKey = method.Key, MethodYaml = method.Yaml, CreatedAt = Day };
        for (var i = 0; i < Seven.Length; i++) Kafe.Tables.Add(new() { ActivityId = Kafe.Id, Number = i + 1, HostNumber = Seven[i] });
        Sits(Solveig, SandefjordsTable, 1, host: true);
        Sits(Solveig, SandefjordsTable, 2, host: true);
        Sits(Amina, SandefjordsTable, 1);
        Sits(Torstein, SandefjordsTable, 1);
        Sits(Amina, RingerikesTable, 2);
        Sits(Jonas, RingerikesTable, 1);
        Sits(Jonas, SandefjordsTable, 2);
        Sits(Marit, RingerikesTable, 1, host: true);
    }
}
