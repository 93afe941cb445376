using System.Linq.Expressions;
using LearningNetwork.Experiences;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Tests.Platform.Data;

public sealed class RefusesOrderOfNamesTests
{
    [Fact]
    public void A_query_that_orders_choices_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Asked(each => each.Reach >= Reach.Network));
        Assert.Throws<InvalidOperationException>(() => Asked(each => each.Consents.Any(consent => Reach.Writer < consent.To)));
    }

    [Fact]
    public void One_that_asks_for_them_by_name_or_orders_numbers_is_not()
    {
        Assert.NotNull(Asked(each => each.Reach == Reach.Network || each.Reach != Reach.Writer));
        Assert.NotNull(Asked(each => each.Versions.Any(version => version.Number > 1)));
    }

    private static Expression Asked(Expression<Func<Experience, bool>> query) => RefusesOrderOfNames.Instance.QueryCompilationStarting(query, null!);
}
