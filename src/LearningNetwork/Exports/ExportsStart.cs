using LearningNetwork.Exports.LogBooks;

namespace LearningNetwork.Exports;

/// <summary>What files are made with.</summary>
public static class ExportsStart
{
    public static WebApplicationBuilder AddExports(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<FileMaking>().AddScoped<TakeHomeReading>().AddScoped<TakeHomeDocument>().AddScoped<Digest>().AddScoped<DocumentFiles>().AddScoped<DigestFiles>()
            .AddScoped<LogBookReading>().AddScoped<LogBookDocument>().AddScoped<LogBookFiles>()
            .AddScoped<SeenReading>().AddScoped<SeenDocument>().AddScoped<Archive>();
        return builder;
    }
}
