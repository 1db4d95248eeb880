using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.BreakTimes;

public sealed record BreakTimesPage(BreakTimesForm Form);

public sealed class BreakTimesForm : IVersionedForm
{
    public int Version { get; set; }

    public bool Allowed { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    public string? Where { get; set; }

    public string? Reason { get; set; }

    public BreakRule Rule() => new(Allowed, From, Until, Where);

    public static BreakTimesForm Of(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var (allowed, from, until, where) = setting.Rules.Breaks;
        return new BreakTimesForm { Version = setting.Version, Allowed = allowed, From = from, Until = until, Where = where };
    }
}

public sealed class BreakTimesFormValidator : AbstractValidator<BreakTimesForm>
{
    public BreakTimesFormValidator()
    {
        RuleFor(form => form.Where).AtMost(100);
        RuleFor(form => form.Reason).Reason();
    }
}
