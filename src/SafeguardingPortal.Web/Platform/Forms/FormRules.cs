using System.Globalization;
using FluentValidation;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>The rules that most forms share, in the same words everywhere.</summary>
public static class FormRules
{
    /// <summary>How long a reason may be, where its record does not ask for less.</summary>
    public const int LongestReason = 4000;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int characters) =>
        rule.MaximumLength(characters).WithMessage(string.Create(British, $"Shorten this to {characters:N0} characters."));

    /// <summary>A reason has to be given, and is kept with the record.</summary>
    public static IRuleBuilderOptions<T, string?> Reason<T>(this IRuleBuilder<T, string?> rule, int most = LongestReason) =>
        rule.NotEmpty().WithMessage("Give a reason. It stays on the record.").AtMost(most);
}
