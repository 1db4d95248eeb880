using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Data;

/// <summary>What a policy on devices, social media or acceptable use has to speak of somewhere (C013, C022, C217–C231).</summary>
/// <param name="Needle">Words that show it does.</param>
/// <param name="Advice">What to add.</param>
internal sealed record RequiredSubject(string Name, Regex Needle, string Advice)
{
    public static IReadOnlyList<RequiredSubject> ForEveryPolicy { get; } =
    [
        Of("aims or scope", @"\b(aims?|scope|purpose|appl(ies|y) to|intent(ion)?|objectives?|statement|seeks?|ensures?|introduction"
                + @"|rationale|overview"
            + @"|we believe|committed|in order to|protect(ed|s|ing)?|keep children)\b", "Say what the policy is for and whom it binds."),
    ];

    public static IReadOnlyList<RequiredSubject> ForTechnology { get; } =
    [
        Of("staff", @"\bstaff\b|\bemployees?\b|\bpractitioners?\b", "Say what staff may and must not do."),
        Of("breaches", @"\b(breach(es|ed|ing)?|sanctions?|disciplin\w+|non-?compl\w+|misuse|violations?|dismiss\w+|consequences|misconduct"
            + @"|fail(ure|s|ing)? to|contraven\w+)\b",
            "Say what follows when the policy is broken."),
        Of("allegations (LADO, police)", @"\b(LADO|local authority designated officer|police|designated officer)\b",
            "Say how an allegation about an adult reaches the local authority's designated officer and the police."),
        Of("whistleblowing", @"\bwhistle[- ]?blow|\bspeak(ing)? up\b|\bpublic interest disclosure", "Say how staff can speak up when "
                + "nobody listens."),
        Of("complaints", @"\bcomplaints?\b", "Say how families can complain."),
        Of("child protection policy", @"\bsafeguarding\b[^.\n]{0,60}\bpolic(y|ies)\b|\bchild protection\b|\bsafeguarding (children"
                + @"|procedures?)\b",
            "Link the child protection policy, on which this one stands."),
        Of("monitoring", @"\bmonitor(s|ed|ing)?\b|\bspot[- ]?checks?\b|\baudit(s|ed)?\b|\boversee|\bis checked\b|\bchecks? that\b",
            "Say how you find out whether the policy is kept."),
    ];

    private static RequiredSubject Of(string name, string needle, string advice) =>
        new(name, new Regex(needle, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), advice);
}
