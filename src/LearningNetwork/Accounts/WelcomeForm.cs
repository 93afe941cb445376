using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Accounts;

/// <summary>The first administrator, with the key from the log.</summary>
public sealed class WelcomeForm
{
    [Required(ErrorMessage = "Welcome.WrongKey"), StringLength(100, ErrorMessage = "Welcome.WrongKey")]
    public string? Key { get; set; }

    [Required(ErrorMessage = "Field.Name"), StringLength(Person.NameLength, ErrorMessage = "Field.NameLong"), RegularExpression(@"\P{Cc}*", ErrorMessage = "Field.Name")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Field.Email"), EmailAddress(ErrorMessage = "Field.Email"), StringLength(254, ErrorMessage = "Field.Email")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Field.Password"), StringLength(PasswordForm.Longest, ErrorMessage = "Field.PasswordLong")]
    public string? Password { get; set; }
}
