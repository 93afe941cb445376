using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Phones;

/// <summary>The one who leads the hall, through the same doors as in the control desk.</summary>
public sealed class Coordinator(Door door, Venue venue)
{
    private string? cookies;
    private int phase = -1;

    /// <summary>Goes to a phase, by its number from 0.</summary>
    public async Task Enter(int next)
    {
        await Send("phase", new() { ["from"] = $"{phase}", ["to"] = $"{next}" });
        phase = next;
    }

    /// <summary>Proposes who sits where.</summary>
    public Task Allocate() => Send("allocation", []);

    /// <summary>Finds seats for those who came late.</summary>
    public Task PlaceLate() => Send("late-arrivals", []);

    private async Task Send(string noun, Dictionary<string, string> fields)
    {
        cookies ??= await door.SignIn(Venue.Email, Venue.Password);
        using var page = await door.Get($"/activities/{venue.Activity}", cookies);
        var token = Door.TokenIn(await page.Content.ReadAsStringAsync());
        using var answer = await door.Post($"/activities/{venue.Activity}/{noun}", $"{cookies}; {Door.CookiesOf(page)}", token, fields);
        if ((int)answer.StatusCode is not (302 or 303)) throw new IOException($"{noun} answered {(int)answer.StatusCode}.");
    }
}
