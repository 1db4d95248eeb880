using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.EditSetting;

public sealed class EditSettingHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(EditSettingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        setting.Describe(
            form.Name!, form.LocalAuthority, TermsOf(form, setting.Terms), RulesOf(form, setting.Rules), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }

    private static Terms TermsOf(EditSettingForm form, Terms before) => before with
    {
        LeaderTitle = form.LeaderTitle!.Trim(),
        ChairTitle = form.ChairTitle!.Trim(),
        OversightTitle = form.OversightTitle!.Trim(),
        Child = form.Child!.Trim(),
        Children = form.Children!.Trim(),
        RestrictedTime = form.RestrictedTime!.Trim(),
    };

    private static SettingRules RulesOf(EditSettingForm form, SettingRules before) => before with
    {
        CheckInCutOff = form.CheckInCutOff!.Value,
        AsksLocked = form.AsksLocked,
        AsksSilent = form.AsksSilent,
        AsksWirelessOff = form.AsksWirelessOff,
        AsksWitness = form.AsksWitness,
        DoorTabletNeedsPin = form.DoorTabletNeedsPin,
        RegularVisitorFrom = form.RegularVisitorFrom!.Value,
        PermissionMustBeWritten = form.PermissionMustBeWritten,
        Adoption = form.Adoption!.Value,
        TwoPersonApproval = form.TwoPersonApproval,
        ReviewPeriodMonths = form.ReviewPeriodMonths,
        LeaderReportMonths = form.LeaderReportMonths,
        SignOffGraceDays = form.SignOffGraceDays!.Value,
        SignOffRenewalMonths = form.SignOffRenewalMonths,
        DebriefRequired = form.DebriefRequired,
        OnlineConductGoesToLado = form.OnlineConductGoesToLado,
        ChildNamedBy = form.ChildNamedBy,
        RelationshipsDecidedBy = form.RelationshipsDecidedBy,
        RegisteredWithOfsted = form.RegisteredWithOfsted,
    };
}
