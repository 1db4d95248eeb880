using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.EditSetting;

public sealed record EditSettingPage(EditSettingForm Form);

public sealed class EditSettingForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? LocalAuthority { get; set; }

    public string? LeaderTitle { get; set; }

    public string? ChairTitle { get; set; }

    public string? OversightTitle { get; set; }

    public string? Child { get; set; }

    public string? Children { get; set; }

    public string? RestrictedTime { get; set; }

    public TimeOnly? CheckInCutOff { get; set; }

    public bool AsksLocked { get; set; }

    public bool AsksSilent { get; set; }

    public bool AsksWirelessOff { get; set; }

    public bool AsksWitness { get; set; }

    public bool DoorTabletNeedsPin { get; set; }

    public int? RegularVisitorFrom { get; set; }

    public bool PermissionMustBeWritten { get; set; }

    public AdoptionMode? Adoption { get; set; }

    public bool TwoPersonApproval { get; set; }

    public int? ReviewPeriodMonths { get; set; }

    public int? LeaderReportMonths { get; set; }

    public int? SignOffGraceDays { get; set; }

    public int? SignOffRenewalMonths { get; set; }

    public bool DebriefRequired { get; set; }

    public bool OnlineConductGoesToLado { get; set; }

    public ChildNaming ChildNamedBy { get; set; }

    public RelationshipsDecidedBy RelationshipsDecidedBy { get; set; }

    public bool RegisteredWithOfsted { get; set; }

    public string? Reason { get; set; }

    public static EditSettingForm Of(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var (terms, rules) = (setting.Terms, setting.Rules);
        return new EditSettingForm
        {
            Version = setting.Version,
            Name = setting.Name,
            LocalAuthority = setting.LocalAuthority,
            LeaderTitle = terms.LeaderTitle,
            ChairTitle = terms.ChairTitle,
            OversightTitle = terms.OversightTitle,
            Child = terms.Child,
            Children = terms.Children,
            RestrictedTime = terms.RestrictedTime,
            CheckInCutOff = rules.CheckInCutOff,
            AsksLocked = rules.AsksLocked,
            AsksSilent = rules.AsksSilent,
            AsksWirelessOff = rules.AsksWirelessOff,
            AsksWitness = rules.AsksWitness,
            DoorTabletNeedsPin = rules.DoorTabletNeedsPin,
            RegularVisitorFrom = rules.RegularVisitorFrom,
            PermissionMustBeWritten = rules.PermissionMustBeWritten,
            Adoption = rules.Adoption,
            TwoPersonApproval = rules.TwoPersonApproval,
            ReviewPeriodMonths = rules.ReviewPeriodMonths,
            LeaderReportMonths = rules.LeaderReportMonths,
            SignOffGraceDays = rules.SignOffGraceDays,
            SignOffRenewalMonths = rules.SignOffRenewalMonths,
            DebriefRequired = rules.DebriefRequired,
            OnlineConductGoesToLado = rules.OnlineConductGoesToLado,
            ChildNamedBy = rules.ChildNamedBy,
            RelationshipsDecidedBy = rules.RelationshipsDecidedBy,
            RegisteredWithOfsted = rules.RegisteredWithOfsted,
        };
    }
}
