using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Whom readers are told wrote a note: the method's word, until somebody who leads has chosen another.</summary>
public sealed partial class Activity
{
    public List<IdentityChange> IdentityChanges { get; } = [];

    /// <summary>
    /// Chooses the identity of a cell. Once something is written there it may be tightened and never loosened; what was written under a tighter promise
    /// keeps it in any case (<see cref="Contribution.Identity"/>).
    /// </summary>
    /// <param name="isWritten">Something has been written in the cell, any time it was asked, taken away since or not.</param>
    /// <exception cref="RefusedException">There is no such cell or it is a mark, it would be looser than promised, or the method cannot be so.</exception>
    public void Identify(string cell, Identity identity, bool isWritten, Guid by, DateTime now)
    {
        if (Method.Cell(cell) is not { IsMark: false, Round: 1 } found) throw new RefusedException(Refusal.UnknownCell);
        if (identity == found.Identity) return;
        if (identity < found.Identity && isWritten) throw new RefusedException(Refusal.IdentityPromised);
        MethodYaml = (TryIdentify(found, identity) ?? throw new RefusedException(Refusal.IdentityImpossible)).Yaml;
        IdentityChanges.Add(new() { ActivityId = Id, Cell = cell, Identity = identity, ById = by, At = now });
        Touch();
    }

    /// <summary>The method can be run so.</summary>
    public bool CanIdentify(Cell cell, Identity identity) => cell.Identity == identity || TryIdentify(cell, identity) is not null;

    private Method? TryIdentify(Cell cell, Identity identity)
    {
        try { return Method.WithIdentity(cell, identity); }
        catch (MethodFileException) { return null; }
    }
}
