using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Accounts;

/// <summary>A new password, and the old one where there is one.</summary>
public sealed class PasswordForm
{
    public const int Longest = 200;

    [StringLength(Longest, ErrorMessage = "Field.PasswordLong")]
    public string? Old { get; set; }

    [Required(ErrorMessage = "Field.Password"), StringLength(Longest, ErrorMessage = "Field.PasswordLong")]
    public string? New { get; set; }
}
