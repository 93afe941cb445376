using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LearningNetwork.Tests.Platform.Web;

/// <summary>The product as a browser meets it, without following redirects.</summary>
public sealed class Pages : WebApplicationFactory<Program>
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("learning-network-");
    readonly string environment;

    public Pages() : this("Development")
    {
    }

    internal Pages(string environment)
    {
        this.environment = environment;
        ClientOptions.AllowAutoRedirect = false;
    }

    public async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) =>
        await Send(HttpMethod.Get, address, [], headers);

    public async Task<HttpResponseMessage> Post(string address, Dictionary<string, string> form, params (string Name, string Value)[] headers) =>
        await Send(HttpMethod.Post, address, form, headers);

    /// <summary>Posts as the page's own form does: with its antiforgery field and cookie.</summary>
    public async Task<HttpResponseMessage> PostFrom(string page, string address, Dictionary<string, string> form)
    {
        using var client = CreateClient();
        using var document = await Read(await client.GetAsync(page));
        form["__RequestVerificationToken"] = ((IHtmlInputElement)document.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        return await client.PostAsync(address, new FormUrlEncodedContent(form));
    }

    public async Task<IHtmlDocument> Open(string address, params (string Name, string Value)[] headers) => await Read(await Get(address, [("Accept", "text/html"), .. headers]));

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (data.Exists) data.Delete(recursive: true);
    }

    // Never the data directory of whoever runs the tests.
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("DataDirectory", data.FullName);
    }

    async Task<HttpResponseMessage> Send(HttpMethod method, string address, Dictionary<string, string> form, (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method, address) { Content = method == HttpMethod.Post ? new FormUrlEncodedContent(form) : null };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }
}
