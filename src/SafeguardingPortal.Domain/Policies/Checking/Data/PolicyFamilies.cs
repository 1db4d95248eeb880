using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Data;

/// <summary>A kind of policy under all the names that settings give it (C027).</summary>
/// <param name="Name">What the finding calls it.</param>
/// <param name="Alias">Its names without the word "policy".</param>
internal sealed record PolicyFamily(string Name, Regex Alias)
{
    /// <summary>The more particular family first: a text is taken for the first that fits.</summary>
    public static IReadOnlyList<PolicyFamily> All { get; } =
    [
        Of("acceptable use policy", "remote learning acceptable use|acceptable use(?: of (?:ict|technology|the internet))?|aups?"),
        Of("allegations policy", "(?:managing )?allegations(?: against (?:staff|adults|a member of staff))?"),
        Of("staff discipline policy", "staff discipline|disciplinary|discipline"),
        Of("code of conduct", "(?:staff )?code of conduct|staff behaviour|staff conduct"),
        Of("anti-bullying policy", "anti-?bullying|(?:cyber-?)?bullying"),
        Of("behaviour policy",
            "(?:child(?:ren)?'?s?|learner|pupil|promoting positive|positive)? ?behaviour(?: management| and discipline)?"),
        Of("image use policy", "images? use|use of images?|cameras?(?: and image use)?|photograph(?:s|y)?(?: and images?)?"),
        Of("child protection policy", "(?:safeguarding and )?child protections?|safeguarding(?: children)?"),
        Of("confidentiality policy", "confidentiality"),
        Of("data protection policy", "(?:uk )?gdpr|data (?:protection|security)|information (?:security|governance)|privacy"),
        Of("online safety policy", "online safety|e-?safety(?: safety)?|internet safety"),
        Of("social media policy", "social (?:media|networking)"),
        Of("mobile and smart technology policy",
            "mobile(?: and smart)? technology|mobile phones?(?: and (?:smart devices|cameras))?|mobile devices?"),
        Of("whistleblowing procedure", "whistle-?blowing"),
        Of("complaints procedure", "complaints?"),
        Of("curriculum policies", "curriculum|computing|pshe|rse|citizenship"),
        Of("searching policy", "searching,? screening and confiscation|search(?:ing)?(?: and confiscation)?"),
        Of("home-school agreement", "home[- ]school"),
    ];

    public static PolicyFamily? For(string name) => All.FirstOrDefault(family => family.Alias.IsMatch(name));

    private static PolicyFamily Of(string name, string aliases) =>
        new(name, new Regex($@"\b(?:{aliases})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
