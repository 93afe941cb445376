using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>Whose a note is, as far as its reader may know.</summary>
internal static class Signature
{
    /// <summary>A name and a place within the own municipality, a place and a role in the hall; null for nobody's.</summary>
    public static string? Of(NoteView note, Places places, IStringLocalizer roles) => (note.ShowsName, note.Identity, places.NameOf(note.Contribution.MunicipalityNumber)) switch
    {
        (true, _, var place) => place is null ? note.Contribution.Person.Name : $"{note.Contribution.Person.Name}, {place}",
        (_, Identity.Name, { } place) => $"{place}, {roles[note.Contribution.Role.ToString()]}",
        (_, Identity.Municipality, { } place) => place,
        _ => null,
    };
}
