using System.Globalization;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// A round table seen from above, in a square of 120 units: hosts from the top and clockwise, then the guests, then the free seats.
/// </summary>
/// <param name="Host">Whose table it is.</param>
/// <param name="Guests">The guests' own municipalities, in the order they sit. More guests than places are still drawn.</param>
/// <param name="Capacity">Places for guests.</param>
/// <param name="Label">The whole drawing as a sentence, for those who do not see it.</param>
/// <param name="Number">The table's number.</param>
/// <param name="You">Which of the guests is the reader, from 0.</param>
/// <param name="Hosts">How many hosts sit there; 0 where the drawing shows who has come in, not who visits.</param>
public sealed record TableMap(Mark Host, IReadOnlyList<Mark> Guests, int Capacity, string Label, int? Number = null, int? You = null, int Hosts = 1)
{
    private const double Middle = 60, Reach = 46;

    public IEnumerable<TableSeat> Seats => Enumerable.Range(0, Count).Select(Seat);

    /// <summary>Seats shrink when many sit close, so that none covers its neighbour.</summary>
    public double SeatRadius => Math.Min(12, Count < 2 ? 12 : (Reach * Math.Sin(Math.PI / Count)) - 0.5);

    /// <summary>Letters are drawn only where they can be read; the label and the text beside the table always say it.</summary>
    public bool ShowsLetters => SeatRadius >= 9.5;

    private int Count => Hosts + Math.Max(Capacity, Guests.Count);

    private TableSeat Seat(int place)
    {
        var angle = (place * Math.Tau / Count) - (Math.PI / 2);
        var (x, y) = (Middle + (Reach * Math.Cos(angle)), Middle + (Reach * Math.Sin(angle)));
        var guest = place - Hosts;
        return guest < 0 ? new(SeatKind.Host, x, y)
            : guest < Guests.Count ? new(SeatKind.Guest, x, y, Guests[guest], guest == You)
            : new(SeatKind.Free, x, y);
    }
}

public enum SeatKind { Host, Guest, Free }

/// <summary>A place at a table. <see cref="Left"/> and <see cref="Top"/> are its middle as SVG wants it, whatever the reader's language writes decimals with.</summary>
public sealed record TableSeat(SeatKind Kind, double X, double Y, Mark? Guest = null, bool IsYou = false)
{
    public string Left => Svg(X);
    public string Top => Svg(Y);
    public static string Svg(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
