using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.PublishVersion;

/// <param name="Replaces">The number of the version that it replaces.</param>
/// <param name="Ready">Approved, or in need of nobody's approval.</param>
/// <param name="PlannedFor">The day for which its publication is planned already.</param>
public sealed record PublishVersionPage(
    Guid PolicyId, string Title, int Number, int? Replaces, bool IsSigned, bool Ready, DateOnly? PlannedFor, int? ReviewPeriodMonths,
    int SignWithinDays, PublishVersionForm Form)
{
    /// <summary>A first version may have been in force before it came into the portal.</summary>
    public bool MayLackRecord => Number == 1 && !Ready;
}

public sealed class PublishVersionForm : IVersionedForm
{
    /// <summary>The draft's version: a text changed since it was shown is not published.</summary>
    public int Version { get; set; }

    public DateOnly? WrittenOn { get; set; }

    public DateOnly? NextReviewOn { get; set; }

    /// <summary>The text was in force already and nobody wrote down how it was adopted.</summary>
    public bool AdoptionNotRecorded { get; set; }

    public DateOnly? InForceSince { get; set; }

    /// <summary>The London day on which it comes into force; null for now.</summary>
    public DateOnly? PublishOn { get; set; }

    public string? Reason { get; set; }
}

public sealed class PublishVersionFormValidator : AbstractValidator<PublishVersionForm>
{
    public PublishVersionFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write what changed and why. It stays on the record.");
}
