using LearningNetwork.Platform.Text;

namespace LearningNetwork.Experiences;

/// <summary>A rewording beside what it was written from, or beside what stands there now while it waits.</summary>
public sealed record RewordingPage(ExperiencePage Page, Rewording Rewording)
{
    public bool IsOpen => Rewording.Answer is null;
    public ExperienceVersion Beside => IsOpen ? Page.Text : Page.Experience.Versions.Single(each => each.Number == Rewording.BasedOn);
    public bool HasMoved => IsOpen && Rewording.BasedOn != Page.Text.Number;
    public bool IsTheirs => Rewording.PersonId == Page.Reader.PersonId;
    public IEnumerable<(string Part, TextChanges Changes)> Changes => Comparison.Of(Beside, Rewording);
    public string Address => $"{Page.Address}/rewordings/answer";
}
