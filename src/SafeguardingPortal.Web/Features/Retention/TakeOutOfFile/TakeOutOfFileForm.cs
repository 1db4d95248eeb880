using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.TakeOutOfFile;

public sealed class TakeOutOfFileForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class TakeOutOfFileFormValidator : AbstractValidator<TakeOutOfFileForm>
{
    public TakeOutOfFileFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
    }
}
