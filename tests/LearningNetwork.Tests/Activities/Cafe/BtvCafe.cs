using LearningNetwork.Activities.Cafe;

namespace LearningNetwork.Tests.Activities.Cafe;

/// <summary>Seven municipalities, seven tables and fifty people: eight from Kongsberg, seven from each of the others.</summary>
internal static class BtvCafe
{
    public const string Kongsberg = "3303";
    public const string Ringerike = "3305";
    public const string Lier = "3312";
    public const string ØvreEiker = "3314";
    public const string Sandefjord = "3907";
    public const string Nome = "4018";
    public const string MidtTelemark = "4020";
    private static readonly string[] Municipalities = [Kongsberg, Ringerike, ØvreEiker, MidtTelemark, Sandefjord, Nome, Lier];

    public static CafeFloor Floor { get; } = new(
        [.. Enumerable.Range(0, 50).Select(each => new Attendee(CafeFloors.Id(1, each), Municipalities[each % 7]))],
        [.. Municipalities.Select(each => new HostTable(Table(each), each))],
        Rounds: 2,
        Wishes: Municipalities.ToDictionary(each => each, WishesOf));

    public static Guid Table(string municipality) => CafeFloors.Id(2, Array.IndexOf(Municipalities, municipality));
    public static Guid Person(string municipality, int number) => CafeFloors.Id(1, Array.IndexOf(Municipalities, municipality) + 7 * number);
    public static Guid Host(string municipality) => Person(municipality, 0);

    public static CafeFloor With(HostTable table) => Floor with { Tables = [.. Floor.Tables.Select(each => each.Id == table.Id ? table : each)] };
    public static CafeFloor WithCapacity(int capacity) => Floor with { Tables = [.. Floor.Tables.Select(each => each with { Capacity = capacity })] };
    public static CafeFloor Without(Func<Attendee, bool> gone) => Floor with { People = [.. Floor.People.Where(person => !gone(person))] };
    public static HostTable TableOf(string municipality) => Floor.Table(Table(municipality))!;

    // Everybody wants to hear Sandefjord most, then the others as they come.
    private static IReadOnlyList<Guid> WishesOf(string municipality) =>
        [.. Municipalities.Where(each => each != municipality).OrderByDescending(each => each == Sandefjord).Select(Table)];
}
