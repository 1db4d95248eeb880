using FluentValidation;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.NoteFlag;

public sealed record NoteFlagPage(
    NoteFlagForm Form, string Name, DateTimeOffset At, TakeOutReason? Reason, string? OwnersNote, string? SeenNote, bool IsMine);

public sealed class NoteFlagForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Note { get; set; }
}

public sealed class NoteFlagFormValidator : AbstractValidator<NoteFlagForm>
{
    public NoteFlagFormValidator() => RuleFor(form => form.Note)
        .NotEmpty().WithMessage("Write down what it was. It stays on the record.")
        .AtMost(2000);
}
