using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Platform.Web;

/// <summary>What the framework itself says about a form, in the reader's language instead of English.</summary>
public sealed class FormMessages(IStringLocalizer<Texts> texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueIsInvalidAccessor(value => texts["Form.Invalid", value]);
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => texts["Form.Invalid", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["Form.Invalid", value]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Form.Number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Form.Number"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Form.Missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Form.Missing"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Form.Missing"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Form.Missing"]);
    }
}
