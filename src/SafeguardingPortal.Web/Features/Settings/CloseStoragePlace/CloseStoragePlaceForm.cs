using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.CloseStoragePlace;

public sealed record CloseStoragePlacePage(string Name, CloseStoragePlaceForm Form);

public sealed class CloseStoragePlaceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class CloseStoragePlaceFormValidator : AbstractValidator<CloseStoragePlaceForm>
{
    public CloseStoragePlaceFormValidator() =>
        RuleFor(form => form.Reason).Reason();
}
