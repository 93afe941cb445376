using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

public sealed class QuestionTests
{
    [Fact]
    public void A_question_asked_again_is_a_cell_for_each_time()
    {
        var method = QuestionMethod.Read();
        var (first, second) = (method.Cell("ett")!, method.Cell("ett-2")!);
        Assert.Equal((1, 2, "ett", "ett"), (first.Round, second.Round, first.Question, second.Question));
        Assert.Equal(first.Options, second.Options);
    }

    [Fact]
    public void A_result_is_hidden_until_somebody_says_otherwise() =>
        Assert.Equal([Reveal.AtClose, Reveal.Live, Reveal.Hidden, null], new[] { "ett", "flere", "skala", "ide" }.Select(key => QuestionMethod.Read().Cell(key)!.Results));

    [Fact]
    public void One_chooses_as_many_as_are_said_or_all() =>
        Assert.Equal((2, 3), (QuestionMethod.Read().Cell("flere")!.Most, QuestionMethod.Read().Cell("rekke")!.Most));

    [Theory]
    [InlineData("options: [{ key: a, name: { nb: Ja } }, { key: b, name: { nb: Nei } }]", "options: [{ key: a, name: { nb: Ja } }]", "cells[0].options: must be 2–12, each with a key and a name.")]
    [InlineData("{ key: b, name: { nb: Nei } }", "{ key: a, name: { nb: Nei } }", "cells[0].options: has \"a\" twice.")]
    [InlineData("most: 2", "points: 50", "cells[1].points: needs another kind: points.")]
    [InlineData("kind: number", "kind: number\n    most: 2", "cells[5].most: needs another kind: choices or ranking.")]
    [InlineData("kind: number", "kind: number\n    options: [{ key: a, name: { nb: A } }]", "cells[5].options: needs another kind: choice, choices, ranking or points.")]
    [InlineData("    scale: { from: 1, to: 5, from-name: { nb: Lite }, to-name: { nb: Mye } }\n", "", "cells[2].scale: is missing: a scale goes from a number to a number.")]
    [InlineData("to: 5", "to: 1", "cells[2].scale.to: must be more than \"from\".")]
    [InlineData("to: 5", "to: 100", "cells[2].scale: has more than 11 steps.")]
    [InlineData("results: hidden", "scale: { from: 1, to: 5 }", "cells[6].scale: needs another kind: scale or number.")]
    [InlineData("kind: number", "kind: date\n    results: live", "cells[5].results: needs another kind: text, or one that is answered once.")]
    [InlineData("results: hidden", "again: 2", "cells[6].key: \"ord-2\" is in no phase's \"write\", so nobody can write there.|cells[6].again: needs \"results\": without them there is nothing to lay side by side.")]
    [InlineData("again: 2", "again: 3", "cells[0].key: \"ett-3\" is in no phase's \"write\", so nobody can write there.")]
    [InlineData("kind: number", "kind: number\n    seen-by: [everyone]", "cells[5].seen-by: cannot be here: single answers are seen by their writers, and everybody sees the result.")]
    [InlineData("kind: number", "kind: number\n    recipient: own-municipality", "cells[5].recipient: cannot be here: an answer is counted, and belongs to its writer.")]
    [InlineData("counted: true", "counted: true\n    seen-by: [everyone]", "cells[8].seen-by: cannot be here: everybody who sees the note may set a counted mark, and sees how many have.")]
    [InlineData("counted: true", "counted: true\n    raises: everyone", "cells[8].raises: cannot be here: everybody who sees the note may set a counted mark, and sees how many have.")]
    public void What_cannot_be_asked_is_a_fault(string what, string with, string faults) => Assert.Equal(faults, QuestionMethod.FaultsOf(what, with));

    [Fact]
    public void A_counted_mark_may_stand_on_an_anonymous_note_since_it_tells_nothing() =>
        Assert.Equal(Identity.Anonymous, MethodReader.Read(QuestionMethod.Yaml.Replace("seen-by: [everyone]", "identity: anonymous\n    seen-by: [everyone]", StringComparison.Ordinal), "sporsmal.yaml").Cell("ide")!.Identity);
}
