using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks.Glossary;

/// <summary>A word the network uses, and what it has agreed that it means (domain M85). Anybody who takes part proposes; those who lead say that it is agreed.</summary>
public sealed class GlossaryTerm : OneRow
{
    public const int WordLength = 80, MeaningLength = 1000, AlternativesLength = 200;

    public Guid NetworkId { get; set; }
    public required string Word { get; set; }
    public required string Meaning { get; set; }
    /// <summary>Other words for the same; null for none.</summary>
    public string? Alternatives { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime At { get; set; }
    /// <summary>Another after every change, so that of two at once one wins.</summary>
    public Guid Stamp { get; private set; } = Guid.CreateVersion7();
    /// <summary>Null while it is proposed.</summary>
    public GlossaryAgreement? Agreement { get; private set; }

    public bool IsAgreed => Agreement is not null;

    /// <summary>Those who lead, and the one who proposed it until it is agreed.</summary>
    public bool MayChange(Participation reader) => reader.Leads || !IsAgreed && reader.PersonId == PersonId;

    /// <summary>Other words for it; a changed meaning that was agreed is agreed by the one who changed it. False, with nothing changed, for those who may not, and where somebody else changed it since.</summary>
    public bool Say(GlossaryForm form, Participation by, DateTime now)
    {
        if (!MayChange(by) || form.Stamp != Stamp) return false;
        form.Fill(this);
        if (IsAgreed) Agreement = new() { PersonId = by.PersonId, At = now };
        Stamp = Guid.CreateVersion7();
        return true;
    }

    /// <summary>False, with nothing changed, for those who do not lead, and where it is agreed.</summary>
    public bool Agree(Participation by, DateTime now)
    {
        if (!by.Leads || IsAgreed) return false;
        (Agreement, Stamp) = (new() { PersonId = by.PersonId, At = now }, Guid.CreateVersion7());
        return true;
    }
}

/// <summary>Somebody who leads said that the network has agreed on a word.</summary>
public sealed class GlossaryAgreement
{
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
