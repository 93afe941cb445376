using System.Text.Encodings.Web;
using System.Text.Unicode;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace LearningNetwork.Platform.Web;

/// <summary>Views in rooms, languages, security headers, error pages: what every page needs whichever room it lies in.</summary>
public static class PlatformWeb
{
    public static void AddPlatformWeb(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Without it every file is answered with 200 and nothing in it when the build's output runs in any environment but Development.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        services.Configure<Site>(builder.Configuration.GetSection("Site"));
        services.AddScoped<Frame>();
        services.AddLocalization();
        // Norwegian and Sámi letters are written as they are, not as character references: pages and live fragments stay small and readable.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(Languages.Configure);
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new RoomViews()));
        services.Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        // With the data: what opens cookies and forms must be the same when the server has been started again, or every phone is sent out and no text in its outbox is let in.
        services.AddDataProtection().SetApplicationName("LearningNetwork").PersistKeysToFileSystem(DataDirectory.KeysOf(builder.Configuration));
        services.AddAntiforgery(options => options.HeaderName = "X-CSRF-TOKEN");
        // Over HTTPS too: what is secret on a page, its token, is encrypted anew each time, and no other site can have a page fetched with our cookies, so lengths tell nothing (BREACH).
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.TryAddSingleton(TimeProvider.System);
        services.AddTransient<IConfigureOptions<MvcOptions>, FormMessages>();
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
            options.Filters.Add<StalePage>();
        }).AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = RoomTexts);
    }

    /// <summary>First in the pipeline, before sign-in: a refusal carries the headers too.</summary>
    public static void UsePlatformWeb(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/errors/500", SuppressDiagnosticsCallback = fault => fault.Exception is BadHttpRequestException }); // The sender's fault is no news to us.
            app.UseHsts();
        }
        app.UseRequestLocalization();
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
    }

    // A form's own messages are keys in its room's Texts; a bare string or number asks in the platform's.
    private static IStringLocalizer RoomTexts(Type form, IStringLocalizerFactory texts) =>
        texts.Create(form.Assembly.GetType($"LearningNetwork.{Room.Of(form)}.Texts") ?? typeof(Texts));
}
