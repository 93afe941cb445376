using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Tests.Support;

/// <summary>One of the cast, with a pass to come in by, and an account where they do more than attend.</summary>
public sealed class Someone(string name, bool signsIn = false)
{
    public Person Person { get; } = new() { Name = name, CreatedAt = Cast.Day };
    public Guid PersonId => Person.Id;
    public string Name => Person.Name;
    public string Mail => $"{Name.ToLowerInvariant()}@example.no";
    public string Pass { get; private set; } = "";

    public void Enter(NetworkDb db)
    {
        (var pass, Pass) = GuestPass.Issue(Person, Cast.Day);
        db.Add(Person);
        db.Add(pass);
        if (signsIn) db.Add(new Account { PersonId = PersonId, Email = Mail, NormalizedEmail = Mail.ToUpperInvariant(), UserName = Mail, NormalizedUserName = Mail.ToUpperInvariant(), LockoutEnabled = true, SecurityStamp = Mail });
    }
}
