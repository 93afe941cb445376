using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Methods;

/// <summary>What the reader says is wrong, in the words of whoever filled in the form, beside the field it is about.</summary>
public static partial class MethodFaultWords
{
    /// <summary>Puts each fault where it belongs. A part of the form that is told about already is not told about twice.</summary>
    public static void Add(this ModelStateDictionary state, MethodFileException unusable, IStringLocalizer texts)
    {
        foreach (var fault in unusable.Faults.DistinctBy(fault => (Place(fault.Field), Word(fault.Field))))
            state.AddModelError(Place(fault.Field), texts[Word(fault.Field)].ResourceNotFound ? texts["Fault.Unfit"] : texts[Word(fault.Field)]);
    }

    private static string Place(string field) => Part().Match(field) is { Success: true } found
        ? found.Groups[1].Value is "phases" ? $"Form.Phases[{found.Groups[2].Value}].Name" : $"Form.Cells[{found.Groups[2].Value}].Name"
        : "";

    // "Fault.phases.round", "Fault.cells.about", "Fault.seating".
    private static string Word(string field) => Part().Match(field) is { Success: true } found ? $"Fault.{found.Groups[1].Value}.{found.Groups[3].Value}" : $"Fault.{field}";

    [GeneratedRegex(@"^(phases|cells)\[(\d+)\]\.?([a-z-]*)")]
    private static partial Regex Part();
}
