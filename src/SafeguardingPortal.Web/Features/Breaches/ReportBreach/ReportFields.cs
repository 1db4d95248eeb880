using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

/// <summary>What every report asks, with or without a name.</summary>
public abstract class ReportFields
{
    /// <summary>The report's identifier, made with the form: however often it is sent, it is one report.</summary>
    public Guid ReportId { get; set; } = Ids.New();

    public BreachCategory? Category { get; set; }

    public string? WhatHappened { get; set; }

    /// <summary>Words for somebody who is not on a list.</summary>
    public string? Person { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? OccurredAt { get; set; }

    public string? Where { get; set; }

    public string? DeviceOrAccount { get; set; }

    public string? Child { get; set; }

    public bool IllegalContent { get; set; }

    public bool PossibleOffence { get; set; }

    public bool ImmediateDanger { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    internal BreachReport ToReport(ReporterKind reportedAs, bool ownLapse = false, string? returnCodeHash = null) => new(
        Category!.Value,
        WhatHappened!,
        OccurredAt is { } occurred ? SchoolClock.FromLondon(occurred) : null,
        Where,
        Child,
        ImmediateDanger,
        IllegalContent,
        DeviceOrAccount,
        ownLapse,
        reportedAs,
        returnCodeHash,
        PossibleOffence);
}

/// <summary>The fields of a report, as a page shows them.</summary>
public interface IReportPage
{
    ReportFields Form { get; }
}

public abstract class ReportFieldsValidator<TForm> : AbstractValidator<TForm>
    where TForm : ReportFields
{
    private protected ReportFieldsValidator()
    {
        RuleFor(form => form.Category).NotNull().WithMessage("Choose what it was. If nothing fits, choose \u2018Something else\u2019.");
        RuleFor(form => form.WhatHappened)
            .NotEmpty().WithMessage("Say what you saw or heard. A few plain words are enough.")
            .AtMost(10_000);
        RuleFor(form => form.Where).AtMost(200);
        RuleFor(form => form.DeviceOrAccount).AtMost(200);
        RuleFor(form => form.Child)
            .MaximumLength(60).WithMessage("Give initials or a reference only.")
            .Must(child => ChildInWords.NamesNobody(child)).WithMessage("Give initials or a reference only, such as \u2018A.B.\u2019. A name stays out of the report.");
        RuleFor(form => form.Files)
            .Must((form, files) => files.Count == 0 || !form.IllegalContent)
            .WithMessage("Send no file where it may be illegal. Do not copy or open it: leave the device where it is, for the police.");
    }
}
