using LearningNetwork.Accounts;

namespace LearningNetwork.Gatherings;

/// <summary>Why somebody is not let in, or not let be somebody else; each has its sentence, <c>Join.Fault.*</c>.</summary>
public enum JoinFault { CodeLength, CodeUnknown, TooManyCodes, Removed, NameMissing, NameTooLong, NameControlCharacters, Municipality, MunicipalityOutside, MunicipalityFixed, Role }

public static class JoinFaults
{
    extension(JoinFault fault)
    {
        public int Status => fault switch
        {
            JoinFault.TooManyCodes => StatusCodes.Status429TooManyRequests,
            JoinFault.Removed => StatusCodes.Status403Forbidden,
            JoinFault.CodeUnknown => StatusCodes.Status404NotFound,
            JoinFault.MunicipalityFixed => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };

        /// <summary>The field it is about, by its name in the form; null for none.</summary>
        public string? Field => fault switch
        {
            JoinFault.CodeLength or JoinFault.CodeUnknown or JoinFault.TooManyCodes => "code",
            JoinFault.NameMissing or JoinFault.NameTooLong or JoinFault.NameControlCharacters => "name",
            JoinFault.Municipality or JoinFault.MunicipalityOutside or JoinFault.MunicipalityFixed => "municipality",
            JoinFault.Role => "role",
            _ => null,
        };
    }

    public static JoinFault? Of(NameFault? fault) => fault switch
    {
        NameFault.Missing => JoinFault.NameMissing,
        NameFault.TooLong => JoinFault.NameTooLong,
        NameFault.ControlCharacters => JoinFault.NameControlCharacters,
        _ => null,
    };
}
