using System.Linq.Expressions;

namespace LearningNetwork.Experiences;

/// <summary>
/// Who may read, write, open and withdraw: the one place. The writer opens it to the municipality; somebody who takes part in the network for the
/// municipality opens it further, and nobody else does it for them. Those who lead see nothing before it is opened to the network, unless they wrote it
/// on the municipality's behalf: then it is theirs until they ask the municipality, and the municipality's from then on.
/// </summary>
public sealed partial class Experience
{
    /// <summary>Written by somebody who leads, for a municipality that has not said it itself.</summary>
    public bool IsOnBehalf { get; init; }
    public Reach Reach { get; private set; }
    /// <summary>Every step, up and down, with who and when. The last one holds.</summary>
    public List<Consent> Consents { get; set; } = [];

    /// <summary>The same as <see cref="MayRead"/>, for a list. All are of the network that the reader was found in.</summary>
    public static Expression<Func<Experience, bool>> ReadableBy(Reader reader)
    {
        var (person, municipality, isInside) = (reader.PersonId, reader.MunicipalityNumber, reader.Role is not null);
        return each => each.Merger == null && (each.PersonId == person && (!each.IsOnBehalf || each.Reach == Reach.Writer) || each.Reach == Reach.Public
            || isInside && (each.Reach == Reach.Network || each.Reach == Reach.Municipality && each.MunicipalityNumber == municipality));
    }

    /// <summary>Opened to the network or further, for a query: a database keeps a step by its name, and names have another order than steps.</summary>
    public static Expression<Func<Experience, bool>> IsShared { get; } = each => each.Merger == null && (each.Reach == Reach.Network || each.Reach == Reach.Public);

    public bool MayRead(Reader reader) => Merger is null && (IsWriters(reader) || MayReadAt(Reach, reader));

    public bool MayWrite(Reader reader) => Merger is null && (IsWriters(reader) || Reach is not Reach.Writer && IsOurs(reader));

    /// <summary>One step up, or any number down.</summary>
    public bool MaySet(Reach to, Reader reader) => to switch
    {
        _ when Merger is not null || to == Reach || to > Reach + 1 => false,
        Reach.Writer => IsOnBehalf ? IsOurs(reader) : reader.PersonId == PersonId,
        Reach.Municipality when to > Reach => reader.PersonId == PersonId,
        _ when to > Reach => IsOurs(reader),
        _ => MayWrite(reader),
    };

    /// <summary>Lets more or fewer read from now on; false, with nothing changed, where the reader may not say so.</summary>
    /// <param name="why">What they say about it; null for nothing.</param>
    public bool Set(Reach to, Reader by, DateTime now, string? why = null)
    {
        if (!MaySet(to, by)) return false;
        Consents.Add(new() { ExperienceId = Id, Number = Consents.Count + 1, To = to, Version = Newest.Number, PersonId = by.PersonId, At = now, Why = why });
        (Reach, Stamp) = (to, Guid.CreateVersion7());
        return true;
    }

    /// <summary>The consent by which a step was opened, and is open since; null where it is not, and for the writer's own.</summary>
    public Consent? ConsentTo(Reach step)
    {
        var (before, opened) = (Reach.Writer, (Consent?)null);
        foreach (var consent in Consents.OrderBy(each => each.Number))
        {
            if (consent.To < step) opened = null;
            else if (before < step) opened = consent;
            before = consent.To;
        }
        return opened;
    }

    /// <summary>Whether somebody reads what is open to this step and no further.</summary>
    private bool MayReadAt(Reach step, Reader reader) => step switch
    {
        Reach.Public => true,
        Reach.Network => reader.Role is not null,
        Reach.Municipality => IsWriters(reader) || IsOurs(reader),
        _ => IsWriters(reader),
    };

    // A text written on behalf leaves the writer's hands when the municipality is asked: what they write in it then is not for the asker.
    private bool IsWriters(Reader reader) => reader.PersonId == PersonId && (!IsOnBehalf || Reach is Reach.Writer);

    private bool IsOurs(Reader reader) => reader.Role is not null && reader.MunicipalityNumber == MunicipalityNumber;
}
