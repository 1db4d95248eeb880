using System.Globalization;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>Says what a new description of a setting changes, line by line, for the audit trail.</summary>
internal static class SettingChanges
{
    public static IReadOnlyList<string> Between(Setting was, string name, string? localAuthority, Terms terms, SettingRules rules)
    {
        var (oldTerms, oldRules) = (was.Terms, was.Rules);
        (string What, object? Before, object? After)[] values =
        [
            ("Name", was.Name, name),
            ("Local authority", was.LocalAuthority, localAuthority),
            ("Title of the leader", oldTerms.LeaderTitle, terms.LeaderTitle),
            ("Title of whom the leader answers to", oldTerms.ChairTitle, terms.ChairTitle),
            ("Title for oversight", oldTerms.OversightTitle, terms.OversightTitle),
            ("Word for a child", oldTerms.Child, terms.Child),
            ("Word for children", oldTerms.Children, terms.Children),
            ("Word for restricted time", oldTerms.RestrictedTime, terms.RestrictedTime),
            ("Adoption", oldRules.Adoption, rules.Adoption),
            ("Approved by someone who did not write it", oldRules.TwoPersonApproval, rules.TwoPersonApproval),
            ("Check-in by", oldRules.CheckInCutOff, rules.CheckInCutOff),
            ("Asks whether devices are locked", oldRules.AsksLocked, rules.AsksLocked),
            ("Asks whether devices are silent", oldRules.AsksSilent, rules.AsksSilent),
            ("Asks whether wireless is off", oldRules.AsksWirelessOff, rules.AsksWirelessOff),
            ("Asks who saw it put away", oldRules.AsksWitness, rules.AsksWitness),
            ("Card or PIN at the door", oldRules.DoorTabletNeedsPin, rules.DoorTabletNeedsPin),
            ("Visits from which a visitor is regular", oldRules.RegularVisitorFrom, rules.RegularVisitorFrom),
            ("Permission in writing", oldRules.PermissionMustBeWritten, rules.PermissionMustBeWritten),
            ("Review period in months", oldRules.ReviewPeriodMonths, rules.ReviewPeriodMonths),
            ("Months between reports to leaders", oldRules.LeaderReportMonths, rules.LeaderReportMonths),
            ("Days to sign", oldRules.SignOffGraceDays, rules.SignOffGraceDays),
            ("Months between signatures", oldRules.SignOffRenewalMonths, rules.SignOffRenewalMonths),
            ("Debrief required", oldRules.DebriefRequired, rules.DebriefRequired),
            ("Conduct online goes to the LADO", oldRules.OnlineConductGoesToLado, rules.OnlineConductGoesToLado),
            ("Children in reports", oldRules.ChildNamedBy, rules.ChildNamedBy),
            ("Relationships are talked over by", oldRules.RelationshipsDecidedBy, rules.RelationshipsDecidedBy),
            ("Registered with Ofsted", oldRules.RegisteredWithOfsted, rules.RegisteredWithOfsted),
        ];
        return
        [
            .. values.Where(value => !Equals(value.Before, value.After))
                .Select(value => $"{value.What}: {Say(value.Before)} → {Say(value.After)}"),
        ];
    }

    private static string Say(object? value) => value switch
    {
        null => "none",
        bool yes => yes ? "yes" : "no",
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
    };
}
