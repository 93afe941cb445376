using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Who does what for a group. Chosen by the group: whoever sits there says that they take it.</summary>
public sealed partial class Activity
{
    /// <summary>Who does it for a group now; null when nobody does, or the one who did was moved.</summary>
    public Duty? DutyAt(Guid table, GroupRole role) =>
        Duties.FirstOrDefault(each => each.TableId == table && each.Role == role && each.EndedAt is null && SeatOf(each.PersonId, GroupRound)?.TableId == table);

    /// <summary>Takes it on for one's own group, also after somebody else.</summary>
    /// <exception cref="RefusedException">The method has no such role, the person sits in no group, or the activity is closed.</exception>
    public void TakeOn(GroupRole role, Guid person, DateTime now)
    {
        var table = GroupFor(role, person);
        if (DutyAt(table, role)?.PersonId == person) return;
        End(table, role, now);
        Duties.Add(new() { ActivityId = Id, TableId = table, Role = role, PersonId = person, At = now });
        Touch();
    }

    /// <summary>Nobody in one's group does it any more, until somebody takes it on.</summary>
    /// <exception cref="RefusedException">As when it is taken on.</exception>
    public void PutDown(GroupRole role, Guid person, DateTime now)
    {
        End(GroupFor(role, person), role, now);
        Touch();
    }

    private Guid GroupFor(GroupRole role, Guid person)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (Method.Groups?.Roles.Contains(role) is not true) throw new RefusedException(Refusal.NoSuchRole);
        return SeatOf(person, GroupRound)?.TableId ?? throw new RefusedException(Refusal.NotInGroup);
    }

    private void End(Guid table, GroupRole role, DateTime now)
    {
        foreach (var duty in Duties.Where(each => each.TableId == table && each.Role == role)) duty.EndedAt ??= now;
    }
}
