using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Agencies.WriteSheet;

public sealed class WriteSheetForm : IVersionedForm
{
    public int Version { get; set; }

    public Agency? Agency { get; set; }

    public string? Title { get; set; }

    public string? Authority { get; set; }

    public string? HowSent { get; set; }

    public string? Edition { get; set; }

    public string? Source { get; set; }

    public DateOnly? CheckedOn { get; set; }

    public string? Lines { get; set; }

    /// <summary>No case should offer it any more.</summary>
    public bool StrikeOut { get; set; }

    public string? Reason { get; set; }

    internal SheetWords ToWords() => new(Title!, Authority, HowSent, Edition!, Source, CheckedOn!.Value, Lines);

    internal static WriteSheetForm CopyOf(SheetTemplate sheet, DateOnly today) => new()
    {
        Agency = sheet.Agency,
        Title = sheet.Title,
        HowSent = sheet.HowSent,
        Source = sheet.Source,
        CheckedOn = today,
        Lines = SheetLines.Write(sheet.Fields),
    };

    internal static WriteSheetForm Of(OwnSheet sheet) => new()
    {
        Version = sheet.Version,
        Agency = sheet.Agency,
        Title = sheet.Title,
        Authority = sheet.Authority,
        HowSent = sheet.HowSent,
        Edition = sheet.Edition,
        Source = sheet.Source,
        CheckedOn = sheet.CheckedOn,
        Lines = sheet.Lines,
    };
}

public sealed class WriteSheetFormValidator : AbstractValidator<WriteSheetForm>
{
    public WriteSheetFormValidator()
    {
        RuleFor(form => form.Agency).NotNull().WithMessage("Choose whose form it is.");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Give the sheet a title.").AtMost(200);
        RuleFor(form => form.Authority).AtMost(200);
        RuleFor(form => form.HowSent).AtMost(1000);
        RuleFor(form => form.Edition).NotEmpty().WithMessage("Say which edition of the form it follows.")
            .AtMost(500);
        RuleFor(form => form.Source).AtMost(500);
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Give the day on which you compared it with the form.");
        RuleFor(form => form.Lines).NotEmpty().WithMessage("Give at least one field.")
            .AtMost(10_000);
        RuleFor(form => form.Reason).AtMost(4000);
    }
}
