using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>Name, municipality and role, as a page asks for them.</summary>
/// <param name="Municipalities">To pick from, in the network's own order.</param>
/// <param name="Form">What stands in the fields.</param>
/// <param name="Fault">Said under the field it is about.</param>
public sealed record AnswersAsked(IReadOnlyList<Membership> Municipalities, JoinForm Form, JoinFault? Fault = null)
{
    /// <summary>Somebody else's name, municipality and role, so that the page does not say "you".</summary>
    public bool AboutAnother { get; init; }
    public bool NameIsFixed { get; init; }
    public bool MunicipalityIsFixed { get; init; }

    public bool IsWrong(string field) => Fault?.Field == field;
    public string Ask(string field) => $"{(AboutAnother ? "Person" : "Join")}.{field}";
    public Membership? Member => Municipalities.FirstOrDefault(each => each.MunicipalityNumber == Form.MunicipalityNumber);
}
