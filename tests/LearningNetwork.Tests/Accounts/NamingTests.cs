using LearningNetwork.Accounts;

namespace LearningNetwork.Tests.Accounts;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Amina")]
    [InlineData("Ánne Káren Š. Ŋ")]
    [InlineData("مريم")]
    [InlineData("👩‍🌾")]
    [InlineData("  Åse  ")]
    public void Every_letter_there_is_will_do(string name) => Assert.Null(Person.FaultIn(name));

    [Theory]
    [InlineData(null, NameFault.Missing)]
    [InlineData("", NameFault.Missing)]
    [InlineData("   ", NameFault.Missing)]
    [InlineData("\u200b\u200f", NameFault.Missing)]
    [InlineData("Am\0ina", NameFault.ControlCharacters)]
    [InlineData("Amina\nLier", NameFault.ControlCharacters)]
    public void A_name_must_have_something_to_see(string? name, NameFault fault) => Assert.Equal(fault, Person.FaultIn(name));

    [Fact]
    public void Eighty_characters_have_room_and_eighty_one_have_not()
    {
        Assert.Null(Person.FaultIn(new string('å', 80)));
        Assert.Equal(NameFault.TooLong, Person.FaultIn(new string('å', 81)));
    }

    [Fact]
    public void Nobody_is_renamed_to_a_name_with_a_fault()
    {
        var person = new Person { Name = "Amina" };
        Assert.Throws<ArgumentException>(() => person.Rename(" "));
        person.Rename(" Ámina ");
        Assert.Equal("Ámina", person.Name);
    }
}
