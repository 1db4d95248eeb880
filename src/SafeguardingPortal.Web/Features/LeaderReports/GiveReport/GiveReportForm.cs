using FluentValidation;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.LeaderReports.GiveReport;

/// <param name="People">Those who may be given it and were not yet.</param>
public sealed record GiveReportPage(
    Guid Id, string Reference, bool IsGiven, ReportAudience Audience, IReadOnlyList<PersonToGive> People, GiveReportForm Form);

public sealed record PersonToGive(Guid Id, string Name, string? JobTitle);

public sealed class GiveReportForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>Everybody of the list.</summary>
    public bool Everybody { get; set; }

    public List<Guid> People { get; set; } = [];

    /// <summary>Those named in words, each on a line of their own.</summary>
    public string? Others { get; set; }

    public DateOnly? On { get; set; }

    public HandedOver? How { get; set; }

    public string? Minutes { get; set; }

    public IReadOnlyList<string> OtherNames =>
        (Others ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

public sealed class GiveReportFormValidator : AbstractValidator<GiveReportForm>
{
    private const int LongestName = 200;

    public GiveReportFormValidator()
    {
        RuleFor(form => form.People).Must((form, people) => form.Everybody || people.Count + form.OtherNames.Count > 0)
            .WithMessage(new RecipientsMissing().Message);
        RuleFor(form => form.Others).Must((form, _) => form.OtherNames.All(name => name.Length <= LongestName))
            .WithMessage("Use 200 characters a line at most.");
        RuleFor(form => form.On).NotNull().WithMessage(new GivenDayMissing().Message);
        RuleFor(form => form.How).NotNull().WithMessage(new HandedOverMissing().Message);
        RuleFor(form => form.Minutes).MaximumLength(LongestName).WithMessage("Use 200 characters at most.");
    }
}
