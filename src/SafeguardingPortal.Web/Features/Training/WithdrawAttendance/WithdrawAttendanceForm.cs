using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.WithdrawAttendance;

public sealed record WithdrawAttendancePage(
    Guid PersonId, string Person, string Course, DateOnly AttendedOn, WithdrawAttendanceForm Form);

public sealed class WithdrawAttendanceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawAttendanceFormValidator : AbstractValidator<WithdrawAttendanceForm>
{
    public WithdrawAttendanceFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Give a reason. It stays on the record, and the person reads it.")
            .AtMost(1000);
}
