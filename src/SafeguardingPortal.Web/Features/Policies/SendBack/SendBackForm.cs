using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.SendBack;

/// <param name="PublishOn">The day for which its publication is planned.</param>
public sealed record SendBackPage(Guid PolicyId, string Title, int Number, DateOnly? PublishOn, SendBackForm Form);

public sealed class SendBackForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class SendBackFormValidator : AbstractValidator<SendBackForm>
{
    public SendBackFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write what has to change. It stays on the record.");
}
