using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.StartNextVersion;

public sealed record StartNextVersionPage(Guid PolicyId, string Title, int Number, StartNextVersionForm Form);

public sealed class StartNextVersionForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class StartNextVersionFormValidator : AbstractValidator<StartNextVersionForm>
{
    public StartNextVersionFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write why a new version is needed. It stays on the record.");
}
