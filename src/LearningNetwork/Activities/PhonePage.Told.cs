using System.Security.Cryptography;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What the page promises whoever writes on it, and the id a note without JavaScript gets.</summary>
public sealed partial record PhonePage
{
    /// <summary>The identity of each cell that can be written in, as the page says it: <c>punkt:anonymous tanke:name</c>.</summary>
    public string Told => string.Join(' ', Papers.Select(cell => $"{cell.Key}:{cell.Identity.ToString().ToLowerInvariant()}"));

    /// <summary>By the time, as everywhere; where somebody may be anonymous it tells nothing, not even when it was made.</summary>
    public Guid NewId => Papers.Any(cell => cell.Identity is Identity.Anonymous) ? new(RandomNumberGenerator.GetBytes(16)) : Guid.CreateVersion7();
}
