using LearningNetwork.Methods;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddSingleton(MethodLibrary.Load());
var app = builder.Build();
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
await app.RunAsync();
