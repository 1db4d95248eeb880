using FluentValidation;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Notices.RecordNotice;

public sealed record RecordNoticePage(RecordNoticeForm Form);

public sealed class RecordNoticeForm
{
    public NoticeKind? Kind { get; set; }

    public string? Where { get; set; }

    public string? Wording { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public DateOnly? NextCheckOn { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    public NoticeFacts Facts() => new(Kind!.Value, Where, Wording, From!.Value, Until, NextCheckOn);
}

public sealed class RecordNoticeFormValidator : AbstractValidator<RecordNoticeForm>
{
    public RecordNoticeFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it is.");
        RuleFor(form => form.Where).NotEmpty().WithMessage(new NoticeWhereMissing().Message)
            .AtMost(200);
        RuleFor(form => form.Wording).NotEmpty().WithMessage(new NoticeWordingMissing().Message)
            .AtMost(10000);
        RuleFor(form => form.From).NotNull().WithMessage("Say since when it hangs, or when it was given.");
        RuleFor(form => form.Files).Must(files => files.Count <= 1).WithMessage("Choose one photo.");
    }
}
