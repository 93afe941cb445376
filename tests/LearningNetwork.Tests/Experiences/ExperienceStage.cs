using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Experiences that lie there when a test begins.</summary>
internal static class ExperienceStage
{
    /// <summary>From a municipality, opened as far as said.</summary>
    public static async Task<Experience> Has(this TestApp app, Someone by, string municipality, string title, string? done = null, Reach reach = Reach.Network)
    {
        var experience = new Experience { NetworkId = app.Cast.NyttBlikk.Id, MunicipalityNumber = municipality, PersonId = by.PersonId, CreatedAt = Cast.Day };
        experience.Versions.Add(new() { ExperienceId = experience.Id, Number = 1, PersonId = by.PersonId, At = Cast.Day, Title = title, Done = done });
        for (var step = Reach.Municipality; step <= reach; step++) Assert.True(experience.Set(step, new(by.PersonId, municipality, NetworkRole.Participant), Cast.Day));
        await using var db = app.Open();
        db.Add(experience);
        await db.SaveChangesAsync();
        return experience;
    }
}
