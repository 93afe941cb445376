using LearningNetwork.Methods;
using LearningNetwork.Platform.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatformWeb();
builder.Services.AddSingleton(MethodLibrary.Load());
var app = builder.Build();
app.UsePlatformWeb();
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
await app.RunAsync();
