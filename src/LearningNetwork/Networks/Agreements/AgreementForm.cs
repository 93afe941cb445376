using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Networks.Agreements;

/// <summary>A new version of the agreement as it is typed.</summary>
public sealed class AgreementForm
{
    [Required(ErrorMessage = "Agreement.Fault.Text"), StringLength(Agreement.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
    /// <summary>The version it was begun from; 0 for none.</summary>
    public int Number { get; set; }

    /// <summary>The form has been checked.</summary>
    public Agreement ToAgreement(Guid network, Guid by, DateTime now) =>
        new() { NetworkId = network, Number = Number + 1, Text = Text!.ReplaceLineEndings("\n").Trim(), PersonId = by, At = now };
}
