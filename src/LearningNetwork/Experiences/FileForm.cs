using System.ComponentModel.DataAnnotations;
using LearningNetwork.Platform.Files;

namespace LearningNetwork.Experiences;

/// <summary>A file as it is chosen. A picture without words is nothing to those who do not see it.</summary>
public sealed class FileForm
{
    [Required(ErrorMessage = "Fault.File.Empty")]
    public IFormFile? File { get; set; }
    [Required(ErrorMessage = "Fault.Description"), StringLength(ExperienceFile.DescriptionLength, ErrorMessage = "Fault.TooLong")]
    public string? Description { get; set; }

    /// <exception cref="UnusableFileException">Empty, too large, broken, or not of a kind we take; nothing of it is kept.</exception>
    public async Task<(ExperienceFile Row, CleanFile Bytes)> Read(Guid experience, Guid by, DateTime now)
    {
        await using var stream = File!.OpenReadStream();
        var upload = await Upload.Read(stream, File.FileName);
        var clean = await upload.Clean();
        return (new() { ExperienceId = experience, Kind = clean.Kind, Sha256 = clean.Sha256, Title = upload.Title, Description = Description!.Trim(), PersonId = by, At = now }, clean);
    }
}
