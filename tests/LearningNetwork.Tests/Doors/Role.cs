using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Doors;

/// <summary>Somebody who tries the doors.</summary>
sealed record Role(string Name, Func<Visitor> Browser)
{
    public static string[] Names { get; } = ["stranger", "guest", "removed", "participant", "coordinator", "elsewhere", "admin"];

    /// <summary>A stranger, a guest in the gathering, one who was removed from it, a participant and a coordinator of the network, a coordinator of another, and an administrator.</summary>
    public static IReadOnlyList<Role> All(TestApp app)
    {
        Someone?[] people = [null, app.Cast.Amina, app.Cast.Per, app.Cast.Ingrid, app.Cast.Kari, app.Cast.Fremmed, app.Cast.Astrid];
        return [.. Names.Zip(people, (name, one) => new Role(name, () => one is null ? app.AsStranger() : app.As(one)))];
    }

    public async Task<string> Try(Door door)
    {
        var browser = Browser();
        if (door.IsSafe) return Answer(await browser.Open(door.Address));
        await browser.Open("/errors/404");
        return Answer(await browser.Send(new HttpMethod(door.Method), door.Address, Empty()));
    }

    public async Task<string> WithoutToken(Door door) => Answer(await Browser().Send(new HttpMethod(door.Method), door.Address, Empty()));

    static FormUrlEncodedContent Empty() => new([]);

    static string Answer(HttpResponseMessage answer) => answer switch
    {
        { StatusCode: HttpStatusCode.Redirect, Headers.Location.OriginalString: var to } when to.Contains("/sign-in?returnUrl", StringComparison.Ordinal) => "sign-in",
        _ => ((int)answer.StatusCode).ToString(),
    };
}
