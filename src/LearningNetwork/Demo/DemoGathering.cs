using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;

namespace LearningNetwork.Demo;

/// <summary>The fifth gathering, both days, as in domain §2.2–2.3. Nome and Lier present without files, like everybody else here.</summary>
internal static class DemoGathering
{
    public const string Code = "482915";

    public static Gathering Fifth(Network network, DateTime now)
    {
        var gathering = new Gathering
        {
            NetworkId = network.Id, Number = 5, Title = "Samling 5", Venue = "Kongsberg, Quality Grand hotell", CreatedAt = now,
            ThemeQuestion = "Hvordan må organisasjonen rigges for at heltidskultur blir virkelighet?",
        };
        gathering.JoinCodes.Add(new() { GatheringId = gathering.Id, Code = Code, MadeAt = now });
        Day1(gathering);
        Day2(gathering);
        foreach (var (number, _, _, _, people) in DemoPlaces.Seven)
            foreach (var (name, role) in people)
                gathering.Attendances.Add(new() { GatheringId = gathering.Id, Person = PersonOf(network, name, now), MunicipalityNumber = number, Role = role, JoinedAt = now });
        return gathering;
    }

    // Day 1 has no clock in the source: order and length, start times open.
    private static void Day1(Gathering gathering)
    {
        var day = new DemoDay(gathering, new(2020, 1, 29), null, null);
        var sharing = day.Add("Kommunene deler sine erfaringer", ItemType.MunicipalPresentation, 35);
        foreach (var (number, _, _, theme, _) in DemoPlaces.Seven) day.Part(sharing, theme, ItemType.MunicipalPresentation, 5).MunicipalityNumber = number;
        day.Part(sharing, "Lytt deg inn", ItemType.ListeningNotes, null);
        day.Add("Hvordan utfordres kommunene, og hvorfor er det så krevende?", ItemType.Lecture, null, "KS-Konsulent");
        day.Add("Kafédialog", ItemType.CafeDialogue, 50);
        day.Add("Paneldialog: Hva sitter vi igjen med etter i dag?", ItemType.PanelDialogue, null);
        day.Add("Styringsgruppen avslutter dagen", ItemType.SteeringGroupClosing, null, "Styringsgruppen Nytt Blikk BTV");
    }

    private static void Day2(Gathering gathering)
    {
        var day = new DemoDay(gathering, new(2020, 1, 30), new(8, 30), new(14, 30));
        day.Add("Tilbakeblikk på gårsdagen", ItemType.LookBack, 30);
        day.Add("Nettverket nærmer seg slutten, og ingen er i mål: ti steg, avgjørende forutsetninger, veivalg", ItemType.Lecture, 45, "KS-Konsulent");
        day.Add("Pause", ItemType.Break, 15);
        var work = day.Add("Kommunevist gruppearbeid", ItemType.MunicipalGroupWork, 60);
        day.Add("Implementering: fra kunnskap til praksis", ItemType.Lecture, null, "Gjest fra NORCE").LockedStart = new(11, 0);
        day.Add("Kommunevist gruppearbeid fortsetter", ItemType.MunicipalGroupWork, null).ContinuesId = work.Id;
        day.Add("Lunsj", ItemType.Lunch, 45).LockedStart = new(12, 30);
        day.Add("Blikket framover: Hva trenger regionen?", ItemType.ForwardLook, 35);
        day.Add("Vi blir enige om hvordan vi evaluerer nettverket", ItemType.CoCreatedEvaluation, 30);
        day.Add("Styringsgruppen avslutter", ItemType.SteeringGroupClosing, 10, "Styringsgruppen Nytt Blikk BTV");
        day.Add("Hjemreise", ItemType.Closing, null);
    }

    private static Person PersonOf(Network network, string name, DateTime now) =>
        network.Participations.Select(each => each.Person).FirstOrDefault(person => person.Name == name) ?? new() { Name = name, CreatedAt = now };
}

/// <summary>A day being filled, one item after another.</summary>
internal sealed class DemoDay
{
    private readonly Gathering gathering;
    private readonly GatheringDay day;

    public DemoDay(Gathering gathering, DateOnly date, TimeOnly? starts, TimeOnly? ends)
    {
        this.gathering = gathering;
        gathering.Days.Add(day = new() { GatheringId = gathering.Id, Date = date, Starts = starts, Ends = ends });
    }

    public ProgrammeItem Add(string title, ItemType type, int? minutes, string? responsible = null) => Keep(new()
    {
        GatheringId = gathering.Id, DayId = day.Id, Day = day, Title = title, Type = type, MethodKey = type.MethodKey, Minutes = minutes, Responsible = responsible, Position = Next(null),
    });

    public ProgrammeItem Part(ProgrammeItem of, string title, ItemType type, int? minutes) => Keep(new()
    {
        GatheringId = gathering.Id, DayId = day.Id, Day = day, Title = title, Type = type, Minutes = minutes, ParentId = of.Id, Position = Next(of.Id),
    });

    private int Next(Guid? parent) => gathering.Items.Count(item => item.DayId == day.Id && item.ParentId == parent);

    private ProgrammeItem Keep(ProgrammeItem item)
    {
        gathering.Items.Add(item);
        return item;
    }
}
