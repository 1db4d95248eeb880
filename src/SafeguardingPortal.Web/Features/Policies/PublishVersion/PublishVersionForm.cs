using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.PublishVersion;

/// <param name="Replaces">The number of the version that it replaces.</param>
public sealed record PublishVersionPage(
    Guid PolicyId, string Title, int Number, int? Replaces, bool IsSigned, AdoptionMode Mode, int? ReviewPeriodMonths, int SignWithinDays,
    PublishVersionForm Form)
{
    public bool MayLackRecord => Number == 1 && Mode != AdoptionMode.None;
}

public sealed class PublishVersionForm : IVersionedForm
{
    /// <summary>The draft's version: a text changed since it was shown is not published.</summary>
    public int Version { get; set; }

    public DateOnly? WrittenOn { get; set; }

    public DateOnly? NextReviewOn { get; set; }

    /// <summary>The text was in force already and nobody wrote down how it was adopted.</summary>
    public bool AdoptionNotRecorded { get; set; }

    public string? AdoptedBy { get; set; }

    public DateOnly? AdoptedOn { get; set; }

    public string? MinuteReference { get; set; }

    public string? SignatoryName { get; set; }

    public string? SignatoryRole { get; set; }

    public string? Reason { get; set; }
}

public sealed class PublishVersionFormValidator : AbstractValidator<PublishVersionForm>
{
    public PublishVersionFormValidator()
    {
        RuleFor(form => form.AdoptedBy).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.MinuteReference).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.SignatoryName).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.SignatoryRole).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write what changed and why. It stays on the record.");
    }
}
