using LearningNetwork.Methods;
using LearningNetwork.Networks;

namespace LearningNetwork.Tests.Activities.Library;

/// <summary>
/// Every method of the library through all its phases: everybody in the hall tries every cell, and looks at everything that has been written. What
/// should happen is read from the file's words by <see cref="LibraryRules"/>, not by the application.
/// </summary>
public sealed class LibraryTests
{
    public static TheoryData<string> Methods => [.. MethodLibrary.Load().All.Select(method => method.Key)];

    [Theory, MemberData(nameof(Methods))]
    public void A_method_takes_from_each_what_its_file_says_and_shows_it_to_those_it_says(string method)
    {
        var run = new LibraryRun(method);
        Assert.All(run.Tries(), each => Assert.Null(run.Writes(each.By, each.Cell, each.About)));
        for (var phase = 0; phase < run.Words.Phases.Count; phase++)
        {
            run.GoesTo(phase);
            EverybodyWrites(run);
            EverybodyLooks(run);
        }
        run.Ends();
        EverybodyLooks(run);
        Assert.All(run.Tries(), each => Assert.Null(run.Writes(each.By, each.Cell, each.About)));
    }

    [Theory, MemberData(nameof(Methods))]
    public void Going_back_hides_again_what_a_later_phase_opened(string method)
    {
        var run = new LibraryRun(method);
        for (var phase = 0; phase < run.Words.Phases.Count; phase++)
        {
            run.GoesTo(phase);
            EverybodyWrites(run);
        }
        for (var phase = run.Words.Phases.Count - 1; phase >= 0; phase--)
        {
            run.GoesTo(phase);
            EverybodyLooks(run);
        }
    }

    [Theory, MemberData(nameof(Methods))]
    public void Every_cell_of_a_method_is_written_in_by_somebody(string method)
    {
        var run = new LibraryRun(method);
        for (var phase = 0; phase < run.Words.Phases.Count; phase++)
        {
            run.GoesTo(phase);
            EverybodyWrites(run);
        }
        Assert.Empty(run.Words.Cells.Where(cell => cell.About.Count == 0).Select(cell => cell.Key).Except(run.Papers.Select(paper => paper.Cell.Key)));
    }

    [Theory, MemberData(nameof(Methods))]
    public void An_answer_is_one_for_each_person_and_seen_by_nobody_else(string method)
    {
        var run = new LibraryRun(method);
        for (var phase = 0; phase < run.Words.Phases.Count; phase++)
        {
            run.GoesTo(phase);
            foreach (var cell in run.Words.Cells.Where(cell => cell.IsAnswered && run.Words.Phases[phase].Write.Contains(cell.Key)))
            {
                var answer = Assert.IsType<Paper>(run.Writes(run["a visitor from Lier"], cell));
                Assert.Equal(answer.Row.Id, run.Writes(answer.By, cell)!.Row.Id);
                Assert.Equal([answer.By], run.Hall.Where(viewer => run.IsSeen(answer, viewer)));
            }
        }
    }

    private static void EverybodyWrites(LibraryRun run)
    {
        foreach (var (by, cell, about) in run.Tries())
        {
            var may = run.Rules.MayWrite(by, cell, run.Phase, about);
            var written = run.Writes(by, cell, about);
            Assert.True(may == written is not null, $"{by} {(may ? "is refused" : "may write")} \"{cell.Key}\" in \"{run.Words.Phases[run.Phase].Key}\"{(about is null ? "" : $" on a note by {about.By}")}.");
            if (written is not null) run.Keep(written, about);
        }
    }

    private static void EverybodyLooks(LibraryRun run)
    {
        foreach (var paper in run.Papers)
            foreach (var viewer in run.Hall)
            {
                var sees = run.Rules.Sees(viewer, paper, run.Phase);
                Assert.True(sees == run.IsSeen(paper, viewer), $"In \"{run.Words.Phases[run.Phase].Key}\" {viewer} {(sees ? "does not see" : "sees")} \"{paper.Cell.Key}\" by {paper.By}.");
                if (sees) IsTold(run, paper, viewer);
            }
    }

    private static void IsTold(LibraryRun run, Paper paper, Sitter viewer)
    {
        var view = run.Shown(paper, viewer);
        Assert.Equal(run.Rules.IsToldTheName(viewer, paper, run.Phase), view.ShowsName);
        Assert.Equal(LibraryRules.IsToldThePlace(paper) ? paper.By.Municipality : null, view.Contribution.MunicipalityNumber);
        if (paper.Cell.Identity == "name") return;
        Assert.Equal((Guid.Empty, "", OrganisationalRole.Other), (view.Contribution.PersonId, view.Contribution.Person.Name, view.Contribution.Role));
        Assert.Equal(0, view.Contribution.CreatedAt.Second);
    }
}
