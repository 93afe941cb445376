using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Who may read, write and open an experience from Lier: role by role and step by step.</summary>
public sealed class ConsentTests
{
    private static readonly Guid Amina = Guid.CreateVersion7();
    private static readonly Dictionary<string, Reader> Readers = new()
    {
        ["the writer"] = new(Amina, Cast.Lier, NetworkRole.Participant),
        ["the writer as a guest"] = new(Amina, null, null),
        ["one of ours"] = new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Participant),
        ["our coordinator"] = new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Coordinator),
        ["another municipality"] = new(Guid.CreateVersion7(), Cast.Nome, NetworkRole.Participant),
        ["another's coordinator"] = new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Coordinator),
        ["a consultant"] = new(Guid.CreateVersion7(), null, NetworkRole.Consultant),
        ["the steering group"] = new(Guid.CreateVersion7(), null, NetworkRole.SteeringGroup),
        ["a guest"] = new(Guid.CreateVersion7(), null, null),
    };

    [Theory]
    [InlineData("the writer", "rw rw rw rw")]
    [InlineData("the writer as a guest", "rw rw rw rw")]
    [InlineData("one of ours", "- rw rw rw")]
    [InlineData("our coordinator", "- rw rw rw")]
    [InlineData("another municipality", "- - r r")]
    [InlineData("another's coordinator", "- - r r")]
    [InlineData("a consultant", "- - r r")]
    [InlineData("the steering group", "- - r r")]
    [InlineData("a guest", "- - - r")]
    public void It_is_read_and_written_by(string who, string steps) =>
        Assert.Equal(steps, string.Join(' ', Enum.GetValues<Reach>().Select(reach => Rights(At(reach), Readers[who]))));

    [Theory]
    [InlineData("the writer", "Municipality | Writer Network | Writer Municipality Public | Writer Municipality Network")]
    [InlineData("the writer as a guest", "Municipality | Writer | Writer Municipality | Writer Municipality Network")]
    [InlineData("one of ours", " | Network | Municipality Public | Municipality Network")]
    [InlineData("another's coordinator", " |  |  | ")]
    [InlineData("a consultant", " |  |  | ")]
    [InlineData("a guest", " |  |  | ")]
    public void It_is_opened_and_withdrawn_by(string who, string steps) =>
        Assert.Equal(steps, string.Join(" | ", Enum.GetValues<Reach>().Select(reach => string.Join(' ', Enum.GetValues<Reach>().Where(to => At(reach).MaySet(to, Readers[who]))))));

    [Fact]
    public void A_list_holds_what_may_be_read_and_nothing_else()
    {
        foreach (var reader in Readers.Values)
            foreach (var reach in Enum.GetValues<Reach>())
                Assert.Equal(At(reach).MayRead(reader), Experience.ReadableBy(reader).Compile()(At(reach)));
    }

    [Fact]
    public void Each_step_says_who_and_when_and_of_which_version()
    {
        var experience = At(Reach.Municipality);
        Assert.True(experience.Set(Reach.Network, Readers["one of ours"], Cast.Day));
        Assert.False(experience.Set(Reach.Public, Readers["a consultant"], Cast.Day));
        var consent = experience.ConsentTo(Reach.Network)!;
        Assert.Equal((Readers["one of ours"].PersonId, Cast.Day, 1), (consent.PersonId, consent.At, consent.Version));
        Assert.True(experience.Set(Reach.Municipality, Readers["one of ours"], Cast.Day.AddDays(1)));
        Assert.Equal((Reach.Municipality, null, 3), (experience.Reach, experience.ConsentTo(Reach.Network), experience.Consents.Count));
        Assert.Equal(1, experience.ConsentTo(Reach.Municipality)!.Number);
    }

    [Fact]
    public void Of_two_who_write_from_the_same_version_the_second_saves_nothing()
    {
        var experience = At(Reach.Writer);
        Assert.True(experience.Save(Version(2, "Karis")));
        Assert.False(experience.Save(Version(2, "Bentes")));
        Assert.Equal("Karis", experience.Newest.Title);
    }

    [Theory]
    [InlineData("another municipality", "- - try try")]
    [InlineData("another's coordinator", "- - try try")]
    [InlineData("one of ours", "- - - -")]
    [InlineData("a consultant", "- - - -")]
    [InlineData("a guest", "- - - -")]
    public void It_is_tried_by(string who, string steps) =>
        Assert.Equal(steps, string.Join(' ', Enum.GetValues<Reach>().Select(reach => At(reach).MayTry(Readers[who]) ? "try" : "-")));

    [Fact]
    public void A_municipalitys_newest_telling_holds_in_the_order_they_began()
    {
        var experience = At(Reach.Network);
        var (nome, kongsberg) = (Readers["another municipality"], Readers["another's coordinator"]);
        Assert.True(experience.Try(new() { Degree = 10, Happened = "Vi begynte" }, nome, Cast.Day));
        Assert.True(experience.Try(new() { Degree = 50, Happened = "Vi er i gang" }, kongsberg, Cast.Day.AddDays(1)));
        Assert.True(experience.Try(new() { Degree = 80, Happened = "Det holdt" }, nome, Cast.Day.AddDays(2)));
        Assert.Equal([(Cast.Nome, 80, 2), (Cast.Kongsberg, 50, 1)], experience.Travels.Select(each => (each.MunicipalityNumber, each.Degree, each.Number)));
        Assert.False(experience.Try(new() { Degree = 0, Happened = "Nei" }, Readers["a guest"], Cast.Day));
    }

    private static string Rights(Experience experience, Reader reader) => !experience.MayRead(reader) ? "-" : experience.MayWrite(reader) ? "rw" : "r";

    private static Experience At(Reach reach)
    {
        var experience = new Experience { NetworkId = Guid.CreateVersion7(), MunicipalityNumber = Cast.Lier, PersonId = Amina, Versions = [Version(1, "En fast time")] };
        for (var step = Reach.Municipality; step <= reach; step++) Assert.True(experience.Set(step, Readers["the writer"], Cast.Day));
        return experience;
    }

    private static ExperienceVersion Version(int number, string title) => new() { Number = number, Title = title, At = Cast.Day };
}
