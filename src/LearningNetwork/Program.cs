using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using LearningNetwork.Platform.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatformWeb();
builder.AddDataStore();
builder.AddLive();
builder.AddAccounts();
builder.AddNetworks();
builder.AddJoining();
builder.AddActivities();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(MethodLibrary.Load());

var app = builder.Build();
app.UsePlatformWeb();
app.UseSameOriginForLive();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapControllers().WithStaticAssets();
app.MapLive();
app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous(); // else sign-in is asked for what is not there
await app.MakeReady();
await app.RunAsync();
