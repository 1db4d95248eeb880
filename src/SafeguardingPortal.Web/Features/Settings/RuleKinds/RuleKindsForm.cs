using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.RuleKinds;

public sealed record RuleKindsPage(RuleKindsForm Form)
{
    public static IReadOnlyList<SelectListItem> Treatments { get; } =
    [
        .. Enum.GetValues<KindTreatment>().Select(treatment => new SelectListItem(
            char.ToUpperInvariant(treatment.Label()[0]) + treatment.Label()[1..], treatment.ToString())),
    ];
}

public sealed class RuleKindsForm : IVersionedForm
{
    public int Version { get; set; }

    public List<KindRow> Kinds { get; set; } = [];

    public string? Reason { get; set; }

    public IReadOnlyDictionary<DeviceKind, KindTreatment> Rules() =>
        Kinds.DistinctBy(row => row.Kind).ToDictionary(row => row.Kind, row => row.Treatment!.Value);

    /// <summary>Medical devices are left out: their rule is the same everywhere.</summary>
    public static RuleKindsForm Of(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new RuleKindsForm
        {
            Version = setting.Version,
            Kinds =
            [
                .. DeviceCatalogue.All.Where(facts => facts.Kind != DeviceKind.MedicalDevice)
                    .Select(facts => new KindRow { Kind = facts.Kind, Treatment = setting.TreatmentOf(facts.Kind) }),
            ],
        };
    }
}

public sealed class KindRow
{
    public DeviceKind Kind { get; set; }

    public KindTreatment? Treatment { get; set; }
}

public sealed class RuleKindsFormValidator : AbstractValidator<RuleKindsForm>
{
    public RuleKindsFormValidator()
    {
        RuleForEach(form => form.Kinds).ChildRules(row =>
            row.RuleFor(kind => kind.Treatment).NotNull().WithMessage("Choose what happens to it."));
        RuleFor(form => form.Reason).Reason();
    }
}
