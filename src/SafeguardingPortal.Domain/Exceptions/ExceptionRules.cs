using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>What one type of exception asks for.</summary>
/// <param name="Deciders">Roles that may decide; the first is asked first, the next when the request is their own (C106).</param>
/// <param name="WordOfMouth">May be allowed by word of mouth and written down afterwards, where the setting permits that (C098,
/// C104).</param>
/// <param name="RiskAssessment">A risk assessment comes before the decision (C109).</param>
/// <param name="NoSettingDevice">The request says why no device of the setting can be used (C108).</param>
/// <param name="ForSomeoneElse">The request names for whom it is: a visitor, a group of learners.</param>
/// <param name="OwnDevice">While it is live, the requester's own device may be taken out of storage.</param>
/// <param name="Private">Why it is needed may be about health: only the requester and the deciders read it.</param>
public sealed record ExceptionTypeRules(
    ExceptionType Type,
    string Label,
    string Hint,
    IReadOnlyList<Role> Deciders,
    int LongestDays,
    bool WordOfMouth = false,
    bool RiskAssessment = false,
    bool NoSettingDevice = false,
    bool ForSomeoneElse = false,
    bool OwnDevice = false,
    bool Private = false);

/// <summary>The types of exception and their rules, as data (C083, C098–C109).</summary>
public static class ExceptionRules
{
    private static readonly Role[] LeaderThenChair = [Role.Manager, Role.Chair];

    public static IReadOnlyList<ExceptionTypeRules> All { get; } =
    [
        new(ExceptionType.EmergencyContact, "Be reached in an emergency", "For example by a hospital or a child's school",
            LeaderThenChair, LongestDays: 31, WordOfMouth: true, OwnDevice: true),
        new(ExceptionType.Medical, "Medical need", "For example a device that shows blood sugar. Colleagues never see the reason",
            LeaderThenChair, LongestDays: 366, OwnDevice: true, Private: true),
        new(ExceptionType.RestrictedTimeUse, "Use a device once in restricted time", "For a single, short need",
            LeaderThenChair, LongestDays: 1, WordOfMouth: true, OwnDevice: true),
        new(ExceptionType.NominatedPhone, "Nominated phone", "A personal phone that stands in when the setting's own phones fail",
            LeaderThenChair, LongestDays: 366, WordOfMouth: true, OwnDevice: true),
        new(ExceptionType.RemoteTraining, "Remote training on a personal device", "A risk assessment comes first",
            LeaderThenChair, LongestDays: 31, RiskAssessment: true, NoSettingDevice: true, OwnDevice: true),
        new(ExceptionType.OffSiteIssuedDevice, "Personal use of an issued device off site", "A setting's device used privately at home",
            LeaderThenChair, LongestDays: 92),
        new(ExceptionType.PersonalInternetUse, "Private use of the setting's internet or e-mail", "On the premises, for a private purpose",
            LeaderThenChair, LongestDays: 92),
        new(ExceptionType.VisitorAccess, "A visitor needs technology", "For example a speech therapist who works with a tablet",
            LeaderThenChair, LongestDays: 31, ForSomeoneElse: true),
        new(ExceptionType.LearnerActivity, "Learners use devices in an activity", "Name the group, not single children",
            LeaderThenChair, LongestDays: 31, ForSomeoneElse: true),
        new(ExceptionType.Other, "Something else", "Say what in the next box",
            LeaderThenChair, LongestDays: 31, OwnDevice: true),
    ];

    /// <summary>The types under which a person may take their own device out.</summary>
    public static IReadOnlyList<ExceptionType> OwnDeviceTypes { get; } =
        [.. All.Where(rules => rules.OwnDevice).Select(rules => rules.Type)];

    public static ExceptionTypeRules Rules(this ExceptionType type) => All.First(rules => rules.Type == type);

    /// <summary>The type as everyone may read it: a medical need would be told by its very name.</summary>
    public static string PublicLabel(this ExceptionType type) => type.Rules() is { Private: false, Label: var label } ? label : "Personal";
}
