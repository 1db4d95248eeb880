using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.ApproveVersion;

/// <param name="Replaces">The number of the version in force.</param>
/// <param name="IWroteIt">The reader wrote a part of it, and the setting asks for two people.</param>
public sealed record ApproveVersionPage(
    Guid PolicyId, string Title, int Number, int? Replaces, AdoptionMode Mode, string? SentBy, DateTimeOffset? SentAt, bool IWroteIt,
    IReadOnlyList<ConsultationLine> Consultations, ApproveVersionForm Form);

public sealed class ApproveVersionForm : IVersionedForm
{
    public int Version { get; set; }

    public string? AdoptedBy { get; set; }

    public DateOnly? AdoptedOn { get; set; }

    public string? MinuteReference { get; set; }

    public string? SignatoryName { get; set; }

    public string? SignatoryRole { get; set; }

    public string? Reason { get; set; }
}

public sealed class ApproveVersionFormValidator : AbstractValidator<ApproveVersionForm>
{
    public ApproveVersionFormValidator()
    {
        RuleFor(form => form.AdoptedBy).AtMost(200);
        RuleFor(form => form.MinuteReference).AtMost(200);
        RuleFor(form => form.SignatoryName).AtMost(200);
        RuleFor(form => form.SignatoryRole).AtMost(200);
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write why it is approved. It stays on the record.");
    }
}
