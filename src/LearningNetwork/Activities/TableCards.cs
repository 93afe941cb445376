using LearningNetwork.Gatherings;
using LearningNetwork.Networks;

namespace LearningNetwork.Activities;

/// <summary>The tables of an activity as cards of paper.</summary>
public sealed record TableCards(Activity Activity, Gathering Gathering, Places Places)
{
    /// <summary>A card for each table by number; where nobody is placed, one for each municipality.</summary>
    public IReadOnlyList<TableCard> Cards => Activity.Tables.Count > 0
        ? [.. Activity.Tables.OrderBy(table => table.Number).Select(CardOf)]
        : [.. Places.Choices(_ => false).Select(place => new TableCard(null, place.Municipality.Name, null, null))];

    /// <summary>In by the code for those who are not in, and then to the activity; null when the gathering has no code.</summary>
    public string? LinkIn(HttpRequest request) => Gathering.Code is { } code ? $"{code.At(request).Link}?next={Uri.EscapeDataString($"/activities/{Activity.Id}")}" : null;

    // What a group is called is its theme: it has no other name.
    private TableCard CardOf(Table table) => table.HostNumber is { } host ? new(table.Number, Places.NameOf(host), table.Theme, table.Place) : new(table.Number, table.Theme, null, table.Place);
}

/// <summary>What stands on one card. Without a number it is a municipality's own table.</summary>
public sealed record TableCard(int? Number, string? Name, string? Theme, string? Place);
