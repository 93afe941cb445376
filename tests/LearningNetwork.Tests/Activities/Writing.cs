using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>How the cast writes in the café.</summary>
internal static class Writing
{
    public static string Address(this TestApp app, Guid id) => $"/activities/{app.Cast.Kafe.Id}/contributions/{id}";

    public static string Topic(this TestApp app, string name = "activity") => $"{name}:{app.Cast.Kafe.Id}";

    public static Task<HttpResponseMessage> Writes(this TestApp app, Someone someone, string cell, string text) =>
        app.Writes(app.As(someone), Guid.CreateVersion7(), new { cell, text });

    public static async Task<HttpResponseMessage> Writes(this TestApp app, Visitor visitor, Guid id, object body)
    {
        await visitor.Open($"/activities/{app.Cast.Kafe.Id}");
        return await visitor.Put(app.Address(id), body);
    }
}
