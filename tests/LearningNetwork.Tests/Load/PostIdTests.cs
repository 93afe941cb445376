using System.Text;
using LearningNetwork.Load.Measuring;

namespace LearningNetwork.Tests.Load;

public sealed class PostIdTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(41)]
    [InlineData(1_999_999)]
    public void A_posts_id_is_a_uuid_of_version_seven_that_carries_its_number(int number)
    {
        var id = PostId.Of(number);
        Assert.Equal(7, Guid.Parse(id).Version);
        Assert.Equal(number, PostId.NumberIn(Encoding.ASCII.GetBytes(id + "\",\"cell\"")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("019aab10-0000-710a-8d00-00")]
    [InlineData("019aab10-0000-7abc-8d00-000000000001")]
    public void An_id_that_is_none_of_ours_has_no_number(string id) => Assert.Equal(-1, PostId.NumberIn(Encoding.ASCII.GetBytes(id)));

    [Fact]
    public void A_phone_counts_a_post_once()
    {
        var phone = new NumberSet();
        Assert.Equal((true, true, false), (phone.Add(3), phone.Add(5000), phone.Add(3)));
        Assert.Equal((2, true, false), (phone.Count, phone.Has(5000), phone.Has(4)));
    }
}
