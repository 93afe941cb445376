using LearningNetwork.Platform.Files;

namespace LearningNetwork.Activities;

/// <summary>What the form of a file sends.</summary>
/// <param name="Description">What a picture shows, for those who do not see it, or what a document is.</param>
public sealed record FileBody(string? Cell, string? Description, IFormFile? File)
{
    /// <summary>The name of a document stands where nothing else tells what it is.</summary>
    public Draft ToDraft(Guid id, Upload upload) =>
        new(id, Cell, string.IsNullOrWhiteSpace(Description) && upload.Kind is FileKind.Pdf ? upload.Title : Description);

    /// <exception cref="RefusedException">Nothing, too large, or not of a kind we take.</exception>
    public async Task<Upload> Read()
    {
        if (File is null) throw new RefusedException(Refusal.NoFile);
        await using var stream = File.OpenReadStream();
        return await Upload.Read(stream, File.FileName);
    }
}
