using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Methods;

/// <summary>A method as somebody adapts it, in one language.</summary>
public sealed class MethodForm
{
    public const int MostPhases = 20, MostCells = 30, MostSights = 10;

    [Required(ErrorMessage = "Fault.Name"), StringLength(100, ErrorMessage = "Fault.TooLong")]
    public string? Name { get; set; }
    [StringLength(1000, ErrorMessage = "Fault.TooLong")]
    public string? Purpose { get; set; }
    [StringLength(5000, ErrorMessage = "Fault.TooLong")]
    public string? Guidance { get; set; }
    [MinLength(1, ErrorMessage = "Fault.NoPhases"), MaxLength(MostPhases, ErrorMessage = "Fault.TooMany")]
    public List<PhaseForm> Phases { get; set; } = [];
    [MaxLength(MostCells, ErrorMessage = "Fault.TooMany")]
    public List<CellForm> Cells { get; set; } = [];
    /// <summary>The version it was begun from: of two who save, one wins and the other is told.</summary>
    public int Version { get; set; }

    public static MethodForm Of(Method method) => new()
    {
        Name = method.Name.ToString(), Purpose = method.Purpose.ToString(), Guidance = method.Guidance.ToString(), Version = method.Version,
        Phases = [.. method.Phases.Select(PhaseForm.Of)], Cells = [.. method.Cells.Where(cell => cell.Round == 1).Select(CellForm.Of)],
    };
}

public sealed class PhaseForm
{
    [StringLength(MethodEdition.KeyLength, ErrorMessage = "Fault.TooLong")]
    public string? Key { get; set; }
    [Required(ErrorMessage = "Fault.Name"), StringLength(100, ErrorMessage = "Fault.TooLong")]
    public string? Name { get; set; }
    /// <summary>Left open: no clock.</summary>
    [Range(1, 480, ErrorMessage = "Fault.Minutes")]
    public int? Minutes { get; set; }
    [EnumDataType(typeof(Together), ErrorMessage = "Fault.Together")]
    public Together Together { get; set; }
    [Required(ErrorMessage = "Fault.Prompt"), StringLength(1000, ErrorMessage = "Fault.TooLong")]
    public string? Prompt { get; set; }
    /// <summary>Keys of the cells that take writing; a question may be asked twice.</summary>
    [MaxLength(2 * MethodForm.MostCells, ErrorMessage = "Fault.TooMany")]
    public List<string> Write { get; set; } = [];

    public static PhaseForm Of(Phase phase) => new() { Key = phase.Key, Name = phase.Name.ToString(), Minutes = phase.Minutes, Together = phase.Together, Prompt = phase.Prompt.ToString(), Write = [.. phase.Write] };
}

public sealed class CellForm
{
    [StringLength(MethodEdition.KeyLength, ErrorMessage = "Fault.TooLong")]
    public string? Key { get; set; }
    [Required(ErrorMessage = "Fault.Name"), StringLength(100, ErrorMessage = "Fault.TooLong")]
    public string? Name { get; set; }
    [StringLength(300, ErrorMessage = "Fault.TooLong")]
    public string? Hint { get; set; }
    [EnumDataType(typeof(Identity), ErrorMessage = "Fault.Identity")]
    public Identity Identity { get; set; }
    /// <summary>Who sees it besides the writer, and from when.</summary>
    [MaxLength(MethodForm.MostSights, ErrorMessage = "Fault.TooMany")]
    public List<SightForm> Seen { get; set; } = [];

    public static CellForm Of(Cell cell) => new()
    {
        Key = cell.Key, Name = cell.Name.ToString(), Hint = cell.Hint?.ToString(), Identity = cell.Identity,
        Seen = [.. AudiencesFor(cell).Select(audience => SightForm.Of(audience, cell.Sights.FirstOrDefault(sight => sight.Audience == audience)))],
    };

    /// <summary>Those somebody may choose to let see.</summary>
    public static IEnumerable<Audience> AudiencesFor(Cell? cell) =>
        Enum.GetValues<Audience>().Where(audience => audience is not Audience.Writer && (audience is not Audience.Recipient || cell is { Recipient: not Recipient.None }));
}

/// <param name="From">Empty is never, <see cref="AtOnce"/> from the start, and else the key of a phase.</param>
public sealed record SightForm(Audience Audience, [StringLength(MethodEdition.KeyLength, ErrorMessage = "Fault.TooLong")] string? From)
{
    public const string AtOnce = "-";

    public static SightForm Of(Audience audience, Sight? sight) => new(audience, sight is null ? null : sight.From ?? AtOnce);
}
