using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

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
            .AtMost(200);
        RuleFor(form => form.WhatWasSeen)
            .NotEmpty().WithMessage("Say what you saw.")
            .AtMost(2000);
        RuleFor(form => form.WhatWasSaid).AtMost(2000);
    }
}
