using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Demo;
using LearningNetwork.Experiences;
using LearningNetwork.Exports;
using LearningNetwork.Gatherings;
using LearningNetwork.Homework;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using LearningNetwork.Platform.Servers;
using LearningNetwork.Platform.Web;

var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
var copyTo = args is [Backup.Word, var to, ..] ? to : null;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = copyTo is null ? args : args[2..], ContentRootPath = Directory.Exists(beside) ? AppContext.BaseDirectory : null });
builder.WebHost.UseStaticWebAssets(); // else only Development reads the build's list of files
builder.AddPlatformWeb();
builder.AddDataStore();
builder.AddHealth();
builder.AddLive();
builder.AddServers();
builder.AddAccounts();
builder.AddNetworks();
builder.AddGatherings();
builder.AddMethods();
builder.AddActivities();
builder.AddExperiences();
builder.AddHomework();
builder.AddExports();
builder.AddDemo();
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();
app.UsePlatformWeb();
app.UseSameOriginForLive();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapControllers().WithStaticAssets();
app.MapLive();
app.MapHealth();
app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous(); // else sign-in is asked for what is not there
if (copyTo is not null) await app.BackUp(copyTo);
else
{
    await app.MakeReady();
    app.SayWhereWeAre();
    await app.RunAsync();
}
