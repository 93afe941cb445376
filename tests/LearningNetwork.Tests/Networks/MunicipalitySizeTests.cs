using LearningNetwork.Networks;

namespace LearningNetwork.Tests.Networks;

public sealed class MunicipalitySizeTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(4_999, MunicipalitySize.Small)]
    [InlineData(5_000, MunicipalitySize.Medium)]
    [InlineData(19_999, MunicipalitySize.Medium)]
    [InlineData(20_000, MunicipalitySize.Large)]
    public void A_municipality_has_the_size_its_inhabitants_say(int? inhabitants, MunicipalitySize? size) => Assert.Equal(size, Municipality.SizeOf(inhabitants));
}
