using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Search;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Search;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences.Search;

/// <summary>Who finds what, in every state: exactly those who may read it. Lier's experience, in every database.</summary>
public sealed class FindsByTests
{
    [Theory, EveryDatabase]
    public async Task Those_who_may_read_it_find_it_and_nobody_else(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var amina = app.Cast.Amina.PersonId;
        var network = app.Cast.NyttBlikk.Id;
        Reader[] readers = [new(amina, Cast.Lier, NetworkRole.Participant), new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Participant), new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Coordinator), new(Guid.CreateVersion7(), null, NetworkRole.Consultant), new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Observer), Reader.Nobody];
        foreach (var isOnBehalf in new[] { false, true })
            foreach (var reach in Enum.GetValues<Reach>())
            {
                var experience = new Experience { NetworkId = network, MunicipalityNumber = Cast.Lier, PersonId = amina, CreatedAt = Cast.Day, IsOnBehalf = isOnBehalf };
                experience.Versions.Add(new() { ExperienceId = experience.Id, Number = 1, PersonId = amina, At = Cast.Day, Title = $"Sjeldent{isOnBehalf}{reach}" });
                for (var step = Reach.Municipality; step <= reach; step++) Assert.True(experience.Set(step, step is Reach.Municipality ? readers[0] : readers[1], Cast.Day));
                await using var db = app.Open();
                db.Add(experience);
                await db.SaveChangesAsync();
                foreach (var reader in readers) Assert.Equal((isOnBehalf, reach, experience.MayRead(reader)), (isOnBehalf, reach, await Finds(app, reader, $"Sjeldent{isOnBehalf}{reach} ")));
            }
    }

    [Theory, EveryDatabase]
    public async Task Withdrawn_reworded_and_taken_in_it_is_found_as_it_stands_from_the_same_moment(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var (ours, bente) = (new Reader(app.Cast.Ingrid.PersonId, Cast.Kongsberg, NetworkRole.Participant), new Reader(app.Cast.Bente.PersonId, null, NetworkRole.Consultant));
        var (one, other) = (await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "Turnusplaner", "Vi prøvde langvakter"), await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "Den andre"));
        Assert.True(await Finds(app, bente, "langvakt"));
        await Changes(app, one.Id, each => each.Save(new() { ExperienceId = each.Id, Number = 2, PersonId = ours.PersonId, At = Cast.Day, Title = "Turnusplaner", Done = "Vi prøvde kortvakter" }));
        Assert.Equal((false, true), (await Finds(app, bente, "langvakt"), await Finds(app, bente, "kortvakt")));
        await Changes(app, one.Id, each => each.Tag(TagKind.Theme, ["Bemanning"], ours.PersonId, Cast.Day));
        Assert.True(await Finds(app, bente, "bemanning"));
        await Changes(app, one.Id, each => each.Tag(TagKind.Theme, [], ours.PersonId, Cast.Day));
        Assert.False(await Finds(app, bente, "bemanning"));
        await Changes(app, one.Id, each => Assert.True(each.Set(Reach.Municipality, ours, Cast.Day)));
        Assert.Equal((false, true), (await Finds(app, bente, "kortvakt"), await Finds(app, ours, "kortvakt")));
        await Changes(app, one.Id, each => Assert.True(each.Set(Reach.Network, ours, Cast.Day)));
        await Merges(app, other.Id, one.Id, (into, taken) => Assert.True(into.TakeIn(taken, ours, Cast.Day)));
        Assert.False(await Finds(app, bente, "kortvakt"));
        await Merges(app, other.Id, one.Id, (into, taken) => Assert.True(into.LetOut(taken.Id, ours)));
        Assert.True(await Finds(app, bente, "kortvakt"));
    }

    [Theory, EveryDatabase]
    public async Task The_index_is_made_anew_from_what_is_there(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "Turnusplaner");
        await using var db = app.Open();
        await db.SearchDocuments.ExecuteDeleteAsync();
        Assert.False(await Finds(app, new(app.Cast.Bente.PersonId, null, NetworkRole.Consultant), "turnusplan"));
        await new IndexesAtStart().Run(db);
        await new IndexesAtStart().Run(db);
        Assert.True(await Finds(app, new(app.Cast.Bente.PersonId, null, NetworkRole.Consultant), "turnusplan"));
    }

    [Fact]
    public async Task A_trigger_that_is_gone_comes_back_with_what_was_missed()
    {
        await using var app = await TestApp.Start();
        await using var db = app.Open();
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"SearchTextAdded\"");
        await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "Turnusplaner");
        var bente = new Reader(app.Cast.Bente.PersonId, null, NetworkRole.Consultant);
        Assert.False(await Finds(app, bente, "turnusplan"));
        await SearchIndex.Of(db).Prepare(db);
        Assert.True(await Finds(app, bente, "turnusplan"));
    }

    [Theory]
    [InlineData("turnusplan ", true)]
    [InlineData("turnuspl", true)]
    [InlineData("turnuspl ", false)]
    [InlineData("langvakten", true)]
    [InlineData("kortvakt", false)]
    [InlineData("100%", true)]
    public async Task The_table_of_terms_answers_as_the_others_do(string typed, bool isThere)
    {
        await using var app = await TestApp.Start();
        await using var db = app.Open();
        var (index, document) = (new TermIndex(), SearchDocument.Of(Guid.CreateVersion7(), "Turnusplaner", "Vi prøvde langvakter 100 ganger", [SearchMark.Of("reader", "alle")], [("theme", "Heltid")]));
        db.Add(document);
        await index.Keep(db, document);
        await db.SaveChangesAsync();
        string[] alle = [SearchMark.Of("reader", "alle")], heltid = [SearchMark.Of("theme", "heltid"), SearchMark.Of("theme", "annet")], annet = [SearchMark.Of("theme", "annet")];
        Assert.Equal((isThere, isThere, false), (await Holds([alle]), await Holds([alle, heltid]), await Holds([alle, annet])));
        document.Say(SearchDocument.Of(document.Subject, "Noe annet", "", alle, []));
        await index.Keep(db, document);
        await db.SaveChangesAsync();
        Assert.False(await Holds([alle]));

        async Task<bool> Holds(IReadOnlyList<IReadOnlyCollection<string>> marks) => (await index.Find(db, SearchWords.Of(typed).Words, marks, 10)).Count > 0;
    }

    private static async Task<bool> Finds(TestApp app, Reader reader, string typed)
    {
        await using var db = app.Open();
        var marks = ExperienceDocument.MarksOf(reader == Reader.Nobody ? null : reader.PersonId, reader.Role is null ? [] : [(app.Cast.NyttBlikk.Id, reader.MunicipalityNumber)]);
        return (await SearchIndex.Of(db).Find(db, SearchWords.Of(typed).Words, [marks], 10)).Count > 0;
    }

    private static async Task Changes(TestApp app, Guid id, Action<Experience> change)
    {
        await using var db = app.Open();
        change(await db.Experiences.Include(each => each.Versions).Include(each => each.Tags).Include(each => each.Consents).FirstAsync(each => each.Id == id));
        await db.SaveChangesAsync();
    }

    private static async Task Merges(TestApp app, Guid into, Guid taken, Action<Experience, Experience> change)
    {
        await using var db = app.Open();
        var both = await db.Experiences.Include(each => each.Versions).Include(each => each.Tags).Include(each => each.Merger).Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ToListAsync();
        change(both.Single(each => each.Id == into), both.Single(each => each.Id == taken));
        await db.SaveChangesAsync();
    }
}
