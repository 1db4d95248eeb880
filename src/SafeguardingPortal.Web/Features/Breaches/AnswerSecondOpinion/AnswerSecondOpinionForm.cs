using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.AnswerSecondOpinion;

public sealed class AnswerSecondOpinionForm : IVersionedForm
{
    public int Version { get; set; }

    public bool? Agrees { get; set; }

    public string? Answer { get; set; }
}

public sealed class AnswerSecondOpinionFormValidator : AbstractValidator<AnswerSecondOpinionForm>
{
    public AnswerSecondOpinionFormValidator()
    {
        RuleFor(form => form.Agrees).NotNull().WithMessage("Say whether you agree.");
        RuleFor(form => form.Answer)
            .NotEmpty().WithMessage("Say why. It stays on the record with your name.")
            .AtMost(4000);
    }
}
