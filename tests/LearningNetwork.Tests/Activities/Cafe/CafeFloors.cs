using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Activities.Cafe;

namespace LearningNetwork.Tests.Activities.Cafe;

/// <summary>Floors of every odd kind: one municipality or sixty, nobody or 300, giants, guests, tables nobody can host, tight and odd capacities.</summary>
public static class CafeFloors
{
    public static Arbitrary<CafeFloor> Any() => Arb.From(Floors());

    public static Guid Id(int kind, int number) => new(number, (short)kind, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static Gen<CafeFloor> Floors() =>
        from municipalities in Gen.Frequency((6, Gen.Choose(1, 12)), (1, Gen.Choose(13, 60)))
        from people in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 60)), (1, Gen.Choose(61, 300)))
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Floor(municipalities, people, new Random(seed));

    private static CafeFloor Floor(int municipalities, int people, Random random)
    {
        var numbers = Enumerable.Range(0, municipalities).Select(each => $"{1000 + each}").ToList();
        var attendees = Attendees(numbers, people, random);
        var rounds = random.Next(6) == 0 ? random.Next(1, 5) : 2;
        var tables = Tables(numbers, random).Select(table => table with { Hosts = Hosts(table, attendees, rounds, random) }).ToList();
        return new(attendees, tables, rounds, Wishes(numbers, tables, random));
    }

    private static List<Attendee> Attendees(List<string> numbers, int people, Random random)
    {
        var giant = random.Next(4) == 0;
        string? Home() => random.Next(12) == 0 ? (random.Next(2) == 0 ? "" : null)
            : giant && random.Next(3) > 0 ? numbers[0] : numbers[random.Next(numbers.Count)];
        return [.. Enumerable.Range(0, people).Select(each => new Attendee(Id(1, each), Home()))];
    }

    private static List<HostTable> Tables(List<string> numbers, Random random)
    {
        var (kind, few) = (random.Next(4), random.Next(3) == 0);
        int? Capacity() => kind switch { 0 or 1 => null, 2 => random.Next(20) == 0 ? 0 : 2 * random.Next(5) + 1, _ => random.Next(3) == 0 ? null : random.Next(1, 20) };
        return [.. numbers.SelectMany(number => Enumerable.Repeat(number, random.Next(10) == 0 ? 2 : few ? random.Next(2) : 1))
            .Select((number, index) => new HostTable(Id(2, index), number, Capacity()))];
    }

    private static List<Hosting> Hosts(HostTable table, List<Attendee> people, int rounds, Random random)
    {
        var own = people.Where(person => person.Owns(table)).ToList();
        if (own.Count == 0 || random.Next(2) == 0)
            return [];
        return [.. Enumerable.Range(1, rounds).Where(_ => random.Next(5) > 0).Select(round => new Hosting(own[random.Next(own.Count)].Id, round))];
    }

    private static Dictionary<string, IReadOnlyList<Guid>> Wishes(List<string> numbers, List<HostTable> tables, Random random) =>
        numbers.Where(_ => random.Next(4) > 0).ToDictionary(number => number, _ => (IReadOnlyList<Guid>)
            [.. tables.OrderBy(_ => random.Next()).Take(random.Next(8)).Select(table => table.Id)]);
}
