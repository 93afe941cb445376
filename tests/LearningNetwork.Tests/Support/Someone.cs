using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Tests.Support;

/// <summary>One of the cast, with a pass to come in by.</summary>
public sealed class Someone(string name)
{
    public Person Person { get; } = new() { Name = name, CreatedAt = Cast.Day };
    public Guid PersonId => Person.Id;
    public string Name => Person.Name;
    public string Pass { get; private set; } = "";

    public void Enter(NetworkDb db)
    {
        (var pass, Pass) = GuestPass.Issue(Person, Cast.Day);
        db.Add(Person);
        db.Add(pass);
    }
}
