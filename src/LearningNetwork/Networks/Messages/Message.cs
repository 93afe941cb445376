using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks.Messages;

/// <summary>A short message the network says again and again, with a story to it (domain M39): dry facts are forgotten, and being available is not enough.</summary>
public sealed class Message : OneRow
{
    public const int TextLength = 200, StoryLength = 1000;
    /// <summary>So many are said on one day: a hall that hears ten messages takes none of them home.</summary>
    public const int AtOnce = 3;
    /// <summary>Days without being said before somebody is told. The field gives no number; a month lets one staff meeting pass.</summary>
    public const int Quiet = 30;

    public Guid NetworkId { get; set; }
    public required string Text { get; set; }
    /// <summary>What makes it stay; null for none yet.</summary>
    public string? Story { get; set; }
    public DateOnly From { get; set; }
    /// <summary>The last day; null for until further notice.</summary>
    public DateOnly? Until { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime At { get; set; }
    /// <summary>Another after every change, so that of two at once one wins.</summary>
    public Guid Stamp { get; private set; } = Guid.CreateVersion7();
    public List<Repetition> Repetitions { get; set; } = [];

    public DateOnly? SaidLast => Repetitions.Count == 0 ? null : Repetitions.Max(each => each.On);

    /// <summary>Only then it may be removed: what has been said is told of, and ends with its last day.</summary>
    public bool IsUnsaid => Repetitions.Count == 0;

    public bool IsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>It holds, and nobody has said it for <see cref="Quiet"/> days.</summary>
    public bool IsQuietAt(DateOnly today) => IsOn(today) && today.DayNumber - (SaidLast is { } last && last > From ? last : From).DayNumber >= Quiet;

    /// <summary>No day would have more than <see cref="AtOnce"/> of the network's messages. It is not counted with itself.</summary>
    public bool HasRoomAmong(IReadOnlyCollection<Message> all) =>
        // The most at once is on a day when one begins.
        all.Select(each => each.From).Append(From).Where(IsOn).All(day => all.Count(each => each.Id != Id && each.IsOn(day)) < AtOnce);

    /// <summary>Other words or days for it. False, with nothing changed, where somebody else changed it since.</summary>
    public bool Say(MessageForm form)
    {
        if (form.Stamp != Stamp) return false;
        form.Fill(this);
        Stamp = Guid.CreateVersion7();
        return true;
    }
}

/// <summary>It was said, somewhere, once more.</summary>
public sealed class Repetition : OneRow
{
    public const int ArenaLength = 120;

    public Guid MessageId { get; set; }
    /// <summary>Where: a staff meeting, the personnel council, the municipal council.</summary>
    public required string Arena { get; set; }
    /// <summary>Which level it was said to, 1–3 (domain M29); null where it was for several.</summary>
    public int? Level { get; set; }
    public DateOnly On { get; set; }
    /// <summary>Theirs who said it; null for a consultant or a partner.</summary>
    public string? MunicipalityNumber { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }

    /// <summary>The one who told of it, and those who lead.</summary>
    public bool MayRemove(Participation reader) => reader.Leads || reader.PersonId == PersonId;
}
