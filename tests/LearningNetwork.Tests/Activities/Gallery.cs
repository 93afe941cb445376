using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Posters, the walk among them and the summary at home, in memory: what one hands over to the next.</summary>
internal sealed class Gallery
{
    private static readonly MethodLibrary Library = MethodLibrary.Load();

    public Gallery()
    {
        Poster = Activity.Of(Library.Find("plakat")!, Cast.Samling5.Id, null, Cast.Day);
        Walk = Activity.Of(Library.Find("gallerivandring")!, Cast.Samling5.Id, null, Cast.Day);
        Home = Activity.Of(Library.Find("hjemoppsummering")!, Cast.Samling5.Id, null, Cast.Day);
        Walk.Arrange([.. Cast.Seven.Select(number => new TablePlan(number))]);
        Poster.Enter(1, Leader, Cast.Day);
    }

    public Cast Cast { get; } = Cast.Rehearse();
    public Activity Poster { get; }
    public Activity Walk { get; }
    public Activity Home { get; }

    public Viewer Amina => Cast.ViewerOf(Cast.Amina);
    public Viewer Jonas => Cast.ViewerOf(Cast.Jonas);
    public Viewer Solveig => Cast.ViewerOf(Cast.Solveig);
    public Viewer Torstein => Cast.ViewerOf(Cast.Torstein);

    public void Walks()
    {
        Walk.TakeOver(Poster, Leader, Cast.Day);
        Walk.Enter(0, Leader, Cast.Day);
    }

    public void GoesHome(int phase = 1)
    {
        Home.TakeOver(Walk, Leader, Cast.Day);
        Home.Enter(phase, Leader, Cast.Day);
    }

    public Contribution Writes(Viewer by, string cell, string? station = Cast.Sandefjord, string text = "Vis tallene") =>
        Walk.Accept(new(Guid.CreateVersion7(), cell, text, Table: Walk.TableHostedBy(station)?.Id), by, null, Cast.Day);

    public Contribution Replies(Viewer by, Contribution to, string text = "Det gjør vi") => Home.Accept(new(Guid.CreateVersion7(), "svar", text), by, to, Cast.Day);

    private Guid Leader => Cast.Kari.PersonId;
}
