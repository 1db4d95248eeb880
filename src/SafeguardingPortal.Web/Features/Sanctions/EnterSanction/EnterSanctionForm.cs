namespace SafeguardingPortal.Web.Features.Sanctions.EnterSanction;

public sealed class EnterSanctionForm : SanctionForm;

public sealed class EnterSanctionFormValidator : SanctionFormValidator<EnterSanctionForm>;
