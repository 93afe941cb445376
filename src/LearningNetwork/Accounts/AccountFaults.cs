using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Accounts;

public static class AccountFaults
{
    /// <summary>What Identity refuses, as a sentence of ours.</summary>
    public static string In(this IdentityError fault, IStringLocalizer<Texts> texts) =>
        texts["Fault." + fault.Code] is { ResourceNotFound: false } said ? said : texts["Fault.Other"];
}
