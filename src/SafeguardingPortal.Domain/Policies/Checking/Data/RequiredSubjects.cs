using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Data;

/// <summary>What a policy on devices, social media or acceptable use has to speak of somewhere (C013, C022, C217–C231).</summary>
/// <param name="Needle">Words that show it does.</param>
/// <param name="Advice">What to add.</param>
internal sealed record RequiredSubject(string Name, Regex Needle, string Advice)
{
    public static IReadOnlyList<RequiredSubject> ForEveryPolicy { get; } =
    [
        Of("aims or scope", @"\b(aims?|scope|purpose|applies to|intent|objectives?|policy statement|(aims?|seeks?) to|to ensure"
            + @"|we believe)\b", "Say what the policy is for and whom it binds."),
        Of("review", @"\b(review(ed|s)?|revis(ed?|ion))\b", "Say when and on what occasions the policy is reviewed."),
    ];

    public static IReadOnlyList<RequiredSubject> ForTechnology { get; } =
    [
        Of("staff", @"\bstaff\b|\bemployees?\b|\bpractitioners?\b", "Say what staff may and must not do."),
        Of("breaches", @"\b(breach(es|ed)?|sanctions?|disciplinary|non-?compliance|misuse|violations?)\b",
            "Say what follows when the policy is broken."),
        Of("allegations (LADO, police)", @"\b(LADO|local authority designated officer|police|designated officer)\b",
            "Say how an allegation about an adult reaches the local authority's designated officer and the police."),
        Of("whistleblowing", @"\bwhistle-?blow", "Say how staff can speak up when nobody listens."),
        Of("complaints", @"\bcomplaints?\b", "Say how families can complain."),
        Of("child protection policy", @"\b(child protection|safeguarding) (and [\w ]+ )?polic(y|ies)\b|\bchild protection\b",
            "Link the child protection policy, on which this one stands."),
        Of("monitoring", @"\bmonitor(s|ed|ing)?\b|\bspot checks?\b|\baudit(s|ed)?\b", "Say how you find out whether the policy is kept."),
    ];

    private static RequiredSubject Of(string name, string needle, string advice) =>
        new(name, new Regex(needle, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), advice);
}
