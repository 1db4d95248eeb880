using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeOffList;

public sealed record TakeOffListPage(TakeOffListForm Form, SoftwareHead Head);

public sealed class TakeOffListForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class TakeOffListFormValidator : AbstractValidator<TakeOffListForm>
{
    public TakeOffListFormValidator()
    {
        RuleFor(form => form.Reason).Reason(2000);
    }
}
