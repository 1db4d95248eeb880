using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>What a setting says in place of the merge fields of a starter policy, taken from its terms, rules and role holders.</summary>
public static class SettingWords
{
    private const string NobodyYet = "to be appointed";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="holders">Who holds which role on that day, by name.</param>
    /// <param name="writtenOn">London date; the next review follows from the setting's review period.</param>
    public static IReadOnlyDictionary<string, string> For(
        Setting setting, IReadOnlyCollection<(Role Role, string Name)> holders, DateOnly writtenOn)
    {
        var rules = setting.Rules;
        return new Dictionary<string, string>
        {
            ["setting"] = setting.Name,
            ["local_authority"] = setting.LocalAuthority ?? "the local authority",
            ["leader_title"] = setting.Terms.LeaderTitle,
            ["chair_title"] = setting.Terms.ChairTitle,
            ["child"] = setting.Terms.Child,
            ["children"] = setting.Terms.Children,
            ["restricted_time"] = setting.Terms.RestrictedTime,
            ["leader"] = Named(holders, Role.Manager),
            ["dsl"] = Named(holders, Role.Dsl),
            ["deputy_dsl"] = Named(holders, Role.DeputyDsl),
            ["storage_place"] = StoragePlaces(setting),
            ["check_in_time"] = rules.CheckInCutOff.ToString("h:mm tt", English).ToLowerInvariant(),
            ["written_on"] = Date(writtenOn),
            ["next_review_on"] = rules.ReviewPeriodMonths is { } months ? Date(writtenOn.AddMonths(months)) : "as required",
            ["review_rule"] = rules.ReviewPeriodMonths is { } period ? ReviewRule(period) : "as required",
            ["break_rule"] = BreakRule(rules, setting.Terms),
            ["permission_rule"] = PermissionRule(rules),
            ["conduct_rule"] = ConductRule(rules),
            ["guidance"] = Guidance(setting, writtenOn),
        };
    }

    private static string Named(IReadOnlyCollection<(Role Role, string Name)> holders, Role role)
    {
        string[] names = [.. holders.Where(holder => holder.Role == role).Select(holder => holder.Name).Order(StringComparer.Ordinal)];
        return names.Length == 0 ? NobodyYet : Join(names, "and");
    }

    private static string StoragePlaces(Setting setting)
    {
        string[] names = [.. setting.StoragePlaces.Where(place => place.InUse).Select(place => place.Name)];
        return names.Length == 0 ? "the agreed storage place" : Join(names, "or");
    }

    private static string ReviewRule(int months) => months == 12 ? "at least once a year" : $"at least every {months} months";

    private static string BreakRule(SettingRules rules, Terms terms) => rules.BreakUseAllowed
        ? $"During a break staff may use their own devices in a place where there are no {terms.Children}, and then put them back."
        : "Personal devices are not taken out during breaks on our premises.";

    private static string PermissionRule(SettingRules rules) => rules.PermissionMustBeWritten
        ? "Permission is asked for and given in writing before the device is used."
        : "Permission comes before use. In an emergency it may be given by word of mouth and is then recorded the same day.";

    private static string ConductRule(SettingRules rules) => rules.OnlineConductGoesToLado
        ? "We tell the LADO about every allegation of this kind, whatever we think of its weight."
        : "When we are unsure, we ask the LADO and record the advice.";

    /// <summary>KCSIE binds schools and colleges only; early years settings stand on the EYFS framework.</summary>
    private static string Guidance(Setting setting, DateOnly writtenOn)
    {
        var framework = setting.Kind == SettingKind.School
            ? "Keeping children safe in education"
            : "the statutory framework for the early years foundation stage (EYFS)";
        return $"{framework} and Working together to safeguard children, in the editions in force on {Date(writtenOn)}";
    }

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static string Join(string[] names, string word) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {word} {names[^1]}";
}
