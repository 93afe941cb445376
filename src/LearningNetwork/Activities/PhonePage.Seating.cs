namespace LearningNetwork.Activities;

/// <summary>What my municipality wants to hear more about, and whether anybody goes there.</summary>
public sealed partial record PhonePage
{
    /// <summary>The most wanted first, each with how many of ours go there as guests.</summary>
    public IReadOnlyList<(Wish Wish, Table Table, int Going)> MyWishes =>
        [.. Activity.Wishes.Where(wish => wish.MunicipalityNumber == Viewer.MunicipalityNumber).OrderBy(wish => wish.Rank)
            .Select(wish => (wish, Activity.TableOf(wish.TableId)!, Going(wish.TableId)))];

    private int Going(Guid table)
    {
        var ours = MyMunicipality.Select(each => each.PersonId).ToHashSet();
        return Activity.Seats.Count(seat => seat.TableId == table && !seat.IsHost && ours.Contains(seat.PersonId));
    }
}
