using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Web.Platform.Forms;
using Severity = SafeguardingPortal.Domain.Policies.Checking.Severity;

namespace SafeguardingPortal.Web.Features.Policies.ChooseChecks;

public sealed record ChooseChecksPage(ChooseChecksForm Form)
{
    public static CheckRule Rule(string id) => PolicyChecker.Rules.First(rule => rule.Id == id);

    public static IReadOnlyList<SelectListItem> Levels(CheckRule rule) =>
    [
        new($"As usual: {Word(rule.Severity)}", nameof(RuleLevel.Usual)), new("Error", nameof(RuleLevel.Error)),
        new("Warning", nameof(RuleLevel.Warning)), new("Hint", nameof(RuleLevel.Hint)), new("Off", nameof(RuleLevel.Off)),
    ];

    private static string Word(Severity severity) =>
        severity == Severity.Error ? "error" : severity == Severity.Warning ? "warning" : "hint";
}

public sealed class ChooseChecksForm : IVersionedForm
{
    /// <summary>0 where the setting has chosen nothing yet.</summary>
    public int Version { get; set; }

    public List<ChosenLevel> Rules { get; set; } = [];

    public bool ErrorsStopPublishing { get; set; }

    public string? Reason { get; set; }
}

public sealed class ChosenLevel
{
    public string Rule { get; set; } = "";

    public RuleLevel Level { get; set; }
}

public sealed class ChooseChecksFormValidator : AbstractValidator<ChooseChecksForm>
{
    public ChooseChecksFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write why you change it. It stays on the record.");
        RuleForEach(form => form.Rules).ChildRules(rule => rule.RuleFor(one => one.Level).IsInEnum());
    }
}
