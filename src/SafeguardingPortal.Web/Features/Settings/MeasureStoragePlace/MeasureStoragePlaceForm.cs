using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.MeasureStoragePlace;

public sealed record MeasureStoragePlacePage(string Name, MeasureStoragePlaceForm Form);

public sealed class MeasureStoragePlaceForm : IVersionedForm
{
    public int Version { get; set; }

    public int? Capacity { get; set; }

    public bool Numbered { get; set; }

    public string? Reason { get; set; }

    internal static MeasureStoragePlaceForm Of(StoragePlace place, int version) =>
        new() { Version = version, Capacity = place.Capacity, Numbered = place.Numbered };
}

public sealed class MeasureStoragePlaceFormValidator : AbstractValidator<MeasureStoragePlaceForm>
{
    public MeasureStoragePlaceFormValidator()
    {
        RuleFor(form => form.Capacity).InclusiveBetween(1, 10_000).WithMessage(new CapacityTooSmall().Message);
        RuleFor(form => form.Reason).Reason();
    }
}
