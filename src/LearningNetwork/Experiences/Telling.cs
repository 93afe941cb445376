using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>What an experience says, as somebody wrote it at one moment. The long texts are Markdown.</summary>
public abstract class Telling : OneRow
{
    public const int TitleLength = 120, ContactLength = 100, TextLength = 6000;

    public required string Title { get; set; }
    public ExperienceKind Kind { get; set; }
    public Teller Teller { get; set; }
    /// <summary>The role to ask, never a name.</summary>
    public string? Contact { get; set; }
    public string? Context { get; set; }
    public string? Done { get; set; }
    public string? Effect { get; set; }
    public string? Failed { get; set; }
    public string? Advice { get; set; }
    /// <summary>What research says: one of the three sources (domain M99); an empty one is shown as empty.</summary>
    public string? Research { get; set; }
    public string? Practice { get; set; }
    public string? Users { get; set; }

    /// <summary>The parts of the text in the order they are read, each under its name.</summary>
    public IEnumerable<(string Part, string? Text)> Parts => [("Context", Context), ("Done", Done), ("Failed", Failed), ("Effect", Effect), ("Advice", Advice)];

    public IEnumerable<(string Part, string? Text)> Evidence => [("Research", Research), ("Practice", Practice), ("Users", Users)];

    /// <summary>Everything that is text, for whoever compares two.</summary>
    public IEnumerable<(string Part, string? Text)> Whole => [("Title", Title), .. Parts, ("Contact", Contact), .. Evidence];

    /// <summary>The first words of it, for a list.</summary>
    public string? Opening => Parts.Select(part => part.Text).FirstOrDefault(text => !string.IsNullOrEmpty(text));
}
