using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Accounts;

public sealed class SignInForm
{
    [Required(ErrorMessage = "Field.Email"), StringLength(254, ErrorMessage = "Field.Email")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Field.Password"), StringLength(PasswordForm.Longest, ErrorMessage = "Field.PasswordLong")]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}
