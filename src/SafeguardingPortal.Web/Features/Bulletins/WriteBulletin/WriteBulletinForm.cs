using FluentValidation;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Features.Shared;

namespace SafeguardingPortal.Web.Features.Bulletins.WriteBulletin;

public sealed record WriteBulletinPage(IReadOnlyList<NamedUnit> Units, WriteBulletinForm Form);

public sealed class WriteBulletinForm
{
    public string? Title { get; set; }

    public string? Text { get; set; }

    public AskedForm Asked { get; set; } = new();
}

public sealed class WriteBulletinFormValidator : AbstractValidator<WriteBulletinForm>
{
    private const int Longest = 20_000;

    public WriteBulletinFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage(new BulletinTitleMissing().Message)
            .MaximumLength(120).WithMessage("Shorten the title to 120 characters.");
        RuleFor(form => form.Text).NotEmpty().WithMessage(new BulletinTextMissing().Message)
            .MaximumLength(Longest).WithMessage("Use 20,000 characters at most.");
        RuleFor(form => form.Asked).SetValidator(new AskedFormValidator());
    }
}
