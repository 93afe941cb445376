using System.Text.RegularExpressions;
using LearningNetwork.Accounts;
using LearningNetwork.Demo;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>A journey in the demo gathering with an application of its own: Kari leads from a desk, phones come in by the code.</summary>
public abstract class Hall(House house) : Journey(house)
{
    protected const string Lier = "3312", Sandefjord = "3907", Nome = "4018", Ringerike = "3305", Code = "482915";
    private const string Password = "nytt-blikk-demo";
    private readonly App own = new();

    protected override App App => own;
    protected IPage Control { get; private set; } = null!;
    /// <summary>The gathering's address.</summary>
    protected string Gathering { get; private set; } = "";

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await own.DisposeAsync();
    }

    /// <summary>Kari is at her desk, and what the demo has begun is over.</summary>
    protected async Task KariOpens()
    {
        SetDefaultExpectTimeout(20_000);
        Control = await SignsIn(await Desk("/sign-in"), "kari");
        await Control.Locator("a[href*='/gatherings/']").First.ClickAsync();
        Gathering = Regex.Match(Control.Url, "/gatherings/[0-9a-f-]{36}").Value;
        await Control.GotoAsync($"{Gathering}/activities");
        await Control.Locator("a", new() { HasText = "Kjør" }).First.ClickAsync();
        await Press("Avslutt nå");
    }

    protected async Task Starts(string method, string first)
    {
        await Control.GotoAsync($"{Gathering}/activities");
        await Control.Locator("#method").SelectOptionAsync(method);
        await Press("Sett opp");
        await Control.WaitForURLAsync(new Regex("/activities/[0-9a-f-]{36}/"));
        if (!Control.Url.EndsWith("/control", StringComparison.Ordinal)) await Control.Locator("a[href$='/control']").First.ClickAsync();
        await Press(first);
    }

    protected Task Press(string button) => Press(Control, button);

    protected static Task Press(IPage page, string button) => page.Locator("button:visible", new() { HasText = button }).First.ClickAsync();

    protected async Task<IPage> Joins(string name, string municipality)
    {
        var phone = await Phone($"/k/{Code}");
        await ComesIn(phone, name, municipality, "/(now|activities/)");
        return phone;
    }

    protected static async Task ComesIn(IPage phone, string name, string municipality, string where)
    {
        await phone.Locator("input[name=name]").FillAsync(name);
        await phone.Locator($"input[name=municipality][value='{municipality}']").CheckAsync(new() { Force = true });
        await phone.Locator("select[name=role]").SelectOptionAsync("Employee");
        await phone.Locator("button[form=join]").ClickAsync();
        await phone.WaitForURLAsync(new Regex(where));
    }

    protected static async Task Writes(IPage phone, string cell, string text)
    {
        await phone.Locator($"[data-composer] input[name=cell][value={cell}]").CheckAsync(new() { Force = true });
        await phone.Locator("textarea[name=text]").FillAsync(text);
        await phone.Locator("[data-composer] button").ClickAsync();
        await Expect(phone.Locator(".note", new() { HasText = text }).First).ToContainTextAsync("Lagret");
    }

    /// <summary>Somebody who takes part in the network for a municipality, and has a password.</summary>
    protected async Task TakesPart(string name, string municipality)
    {
        await using var scope = own.Services.CreateAsyncScope();
        var (db, accounts) = (scope.ServiceProvider.GetRequiredService<NetworkDb>(), scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
        var network = await db.Networks.Where(each => each.Name == DemoNetwork.Name).Select(each => each.Id).FirstAsync();
        var person = new Person { Name = name, CreatedAt = DateTime.UnixEpoch };
        db.AddRange(person, new Participation { NetworkId = network, PersonId = person.Id, MunicipalityNumber = municipality, Role = NetworkRole.Participant, From = DateTime.UnixEpoch });
        await db.SaveChangesAsync();
        var email = $"{name.ToLowerInvariant()}@example.no";
        Assert.True((await accounts.CreateAsync(new() { UserName = email, Email = email, EmailConfirmed = true, PersonId = person.Id }, Password)).Succeeded);
    }

    /// <param name="page">At the sign-in page.</param>
    protected static async Task<IPage> SignsIn(IPage page, string name)
    {
        await page.Locator("input[type=email]").FillAsync($"{name}@example.no");
        await page.Locator("input[type=password]").FillAsync(Password);
        await page.Locator("main button.ds-button").ClickAsync();
        await page.WaitForURLAsync(new Regex("/networks/"));
        return page;
    }
}
