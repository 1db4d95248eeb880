using FluentValidation;

namespace SafeguardingPortal.Web.Features.Visitors.ChallengeVisitor;

public sealed record ChallengeVisitorPage(ChallengeVisitorForm Form);

public sealed class ChallengeVisitorForm
{
    public string? Who { get; set; }

    public string? WhatWasSeen { get; set; }

    public string? WhatWasSaid { get; set; }

    /// <summary>The visit it was about, when it was opened from there.</summary>
    public Guid? VisitId { get; set; }

    /// <summary>The other button was pressed: it becomes a report as well.</summary>
    public bool Report { get; set; }
}

public sealed class ChallengeVisitorFormValidator : AbstractValidator<ChallengeVisitorForm>
{
    public ChallengeVisitorFormValidator()
    {
        RuleFor(form => form.Who)
            .NotEmpty().WithMessage("Say who it was, or describe them.")
            .MaximumLength(200).WithMessage("Use 200 characters at most.");
        RuleFor(form => form.WhatWasSeen)
            .NotEmpty().WithMessage("Say what you saw.")
            .MaximumLength(2000).WithMessage("Use 2,000 characters at most.");
        RuleFor(form => form.WhatWasSaid).MaximumLength(2000).WithMessage("Use 2,000 characters at most.");
    }
}
