using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace LearningNetwork.Tests.Support;

/// <summary>A browser without a screen: opens pages, sends forms and notes, with the antiforgery token of the page it last opened.</summary>
public sealed partial class Visitor
{
    private readonly HttpClient http;
    private string token = "";

    public Visitor(TestApp app, WayIn? way)
    {
        var cookies = new CookieContainer();
        if (way is not null) cookies.Add(new Cookie(way.Cookie, way.Value, "/", "localhost"));
        http = app.CreateDefaultClient(new CookieContainerHandler(cookies));
        http.DefaultRequestHeaders.Add("Accept-Language", "nb");
    }

    public async Task<HttpResponseMessage> Open(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html");
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        var answer = await http.SendAsync(request);
        if (Token().Match(await answer.Content.ReadAsStringAsync()) is { Success: true } found) token = WebUtility.HtmlDecode(found.Groups[1].Value);
        return answer;
    }

    /// <summary>From now on also forms are sent as a browser sends them: it wants a page back.</summary>
    public void AsksForPages() => http.DefaultRequestHeaders.Add("Accept", "text/html");

    public async Task<string> Read(string address) => await (await Open(address)).Content.ReadAsStringAsync();

    public Task<HttpResponseMessage> Put(string address, object body) => Send(HttpMethod.Put, address, JsonContent.Create(body));
    public Task<HttpResponseMessage> Put(string address, HttpContent body) => Send(HttpMethod.Put, address, body);
    public Task<HttpResponseMessage> Delete(string address) => Send(HttpMethod.Delete, address, null);
    public Task<HttpResponseMessage> Post(string address, Dictionary<string, string> fields) => Send(HttpMethod.Post, address, new FormUrlEncodedContent(fields));

    /// <summary>Sends a form; a field may come more than once.</summary>
    public Task<HttpResponseMessage> Submit(string address, params (string Field, object? Value)[] form) =>
        Send(HttpMethod.Post, address, new FormUrlEncodedContent(form.Select(each => KeyValuePair.Create(each.Field, Convert.ToString(each.Value, System.Globalization.CultureInfo.InvariantCulture)))));

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body };
        request.Headers.Add("X-CSRF-TOKEN", token);
        return await http.SendAsync(request);
    }

    [GeneratedRegex("name=\"csrf-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
