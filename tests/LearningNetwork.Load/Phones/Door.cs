using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LearningNetwork.Load.Lines;

namespace LearningNetwork.Load.Phones;

/// <summary>Who comes: the answers to the three questions at the door.</summary>
public sealed record Guest(string Name, string Municipality, string Role = "Employee");

/// <summary>The application's doors as a browser uses them: the code, the page, and what is saved.</summary>
public sealed partial class Door(IPEndPoint address) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new($"http://{address}"), Timeout = TimeSpan.FromSeconds(60) };

    public IPEndPoint Address => address;
    public PutLines Puts { get; } = new(address);

    /// <summary>Comes in with the code and answers with the cookies to keep.</summary>
    public async Task<string> Join(string code, Guest guest)
    {
        using var form = await Get($"/bli-med?code={code}", "");
        var cookie = CookiesOf(form);
        var token = TokenIn(await form.Content.ReadAsStringAsync());
        using var answer = await Post("/bli-med", cookie, token, new() { ["code"] = code, ["name"] = guest.Name, ["municipality"] = guest.Municipality, ["role"] = guest.Role });
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new IOException($"The door answered {(int)answer.StatusCode} to {guest}.");
        return $"{cookie}; {CookiesOf(answer)}";
    }

    /// <summary>Signs in with an account and answers with the cookies to keep.</summary>
    public async Task<string> SignIn(string email, string password)
    {
        using var form = await Get("/sign-in", "");
        var cookie = CookiesOf(form);
        using var answer = await Post("/sign-in", cookie, TokenIn(await form.Content.ReadAsStringAsync()), new() { ["email"] = email, ["password"] = password });
        return answer.StatusCode is HttpStatusCode.Redirect ? CookiesOf(answer) : throw new IOException($"Sign-in answered {(int)answer.StatusCode}.");
    }

    /// <summary>The activity as this phone is shown it.</summary>
    public async Task<ActivityPage> Open(Guid activity, string cookie)
    {
        using var answer = await Get($"/activities/{activity}", cookie);
        if (!answer.IsSuccessStatusCode) throw new IOException($"The page answered {(int)answer.StatusCode}.");
        return ActivityPage.Read(await answer.Content.ReadAsByteArrayAsync());
    }

    public async Task<HttpResponseMessage> Post(string path, string cookie, string token, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("X-CSRF-TOKEN", token);
        return await http.SendAsync(request);
    }

    /// <summary>Saves what the JSON says, and answers with the status and what was refused.</summary>
    public Task<(int Status, string Body)> Put(string path, string cookie, string token, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        return Puts.Send((byte[])[.. Head(path, cookie, token, $"Content-Length: {body.Length}"), .. body]);
    }

    /// <summary>The head of a request that saves, as bytes on the wire.</summary>
    /// <param name="length">How the body's end is told.</param>
    public byte[] Head(string path, string cookie, string token, string length) =>
        Encoding.ASCII.GetBytes($"PUT {path} HTTP/1.1\r\nHost: {Address}\r\nCookie: {cookie}\r\nX-CSRF-TOKEN: {token}\r\nAccept-Language: nb\r\nContent-Type: application/json\r\n{length}\r\n\r\n");

    public void Dispose()
    {
        http.Dispose();
        Puts.Dispose();
    }

    public static string TokenIn(string page) => WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value);

    public async Task<HttpResponseMessage> Get(string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Accept-Language", "nb");
        if (cookie.Length > 0) request.Headers.Add("Cookie", cookie);
        return await http.SendAsync(request);
    }

    public static string CookiesOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(each => each.Split(';')[0])) : "";

    [GeneratedRegex("name=\"csrf-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
