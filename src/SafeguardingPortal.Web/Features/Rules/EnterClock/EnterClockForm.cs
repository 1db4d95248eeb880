namespace SafeguardingPortal.Web.Features.Rules.EnterClock;

public sealed class EnterClockForm : OwnClockForm;

public sealed class EnterClockFormValidator : OwnClockFormValidator<EnterClockForm>;
