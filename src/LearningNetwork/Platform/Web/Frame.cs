using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// What stands round a page in this request: the name at the top, the main menu, and who is reading. The rooms fill it in
/// (a filter, a controller); the layouts draw it. One for each request.
/// </summary>
public sealed class Frame
{
    /// <summary>The network's name. Without one the installation's own name stands there.</summary>
    public string? Name { get; set; }
    public string Home { get; set; } = "/";
    public IReadOnlyList<FrameLink> Links { get; set; } = [];
    public FrameReader? Reader { get; set; }
}

/// <summary>A line in a menu; <paramref name="Count"/> is what waits behind it.</summary>
public sealed record FrameLink(string Text, string Address, bool Here = false, string? Icon = null, int? Count = null);

/// <summary>Who is reading, and where their own page is.</summary>
public sealed record FrameReader(string Name, string Address, string? Role = null, Mark? Mark = null);
