using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Two sentences of one policy that cannot both hold.</summary>
internal static partial class ContradictionRules
{
    private static readonly (Regex One, Regex Other, string Message)[] Pairs =
    [
        (BanOnDevices(), LeaveForDevices(),
            "Here personal devices are not permitted; {0} allows them with permission. Say in one place what holds and who may allow "
                + "what."),
        (ChildrenWithoutSocialMedia(), ChildrenInSocialMedia(),
            "Here children have no social media; {0} provides for activity that involves them. Reconcile the two."),
        (NoDeviceAnywhere(), DeviceInBreak(),
            "Here personal devices may never be used on the premises; {0} allows them in breaks. Say what holds."),
    ];

    public static IEnumerable<Remark> Contradiction(PolicyUnderCheck policy)
    {
        foreach (var (one, other, message) in Pairs)
        {
            var first = Sentence(policy, one, null);
            if (first is not null && Sentence(policy, other, first.Value.Passage) is { } second)
                yield return first.Value.Passage.Remark(first.Value.Text, string.Format(null, message, second.Passage.Where));
        }
    }

    private static (Passage Passage, string Text)? Sentence(PolicyUnderCheck policy, Regex pattern, Passage? except) =>
        policy.Body.Where(passage => passage != except)
            .SelectMany(passage => passage.Sentences().Select(text => (passage, text)))
            .Where(found => pattern.IsMatch(found.text))
            .Select(found => ((Passage, string)?)found).FirstOrDefault();

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A ban that names an audience ("for children") or a place ("in toilets") leaves room for leave given to others.
    [GeneratedRegex(@"\bpersonal (?:mobile |electronic )?(?:devices|phones)(?: and \w+)? (?:are|is|will be|must) (?:never "
        + @"|not )(?:be )?(?:permitted|allowed|used)(?: to be used)? (?:in|on|at) (?:the |our )?"
        + @"(?:setting|site|premises|nursery|pre-?school|school|building)\b(?! (?:for|by|during|in|when))", AnyCase)]
    private static partial Regex BanOnDevices();

    [GeneratedRegex(@"\b(?:personal )?(?:devices|phones)\b.*\b(?:unless|except)\b.*\b(?:permission|consent|approv\w+|agreed)\b", AnyCase)]
    private static partial Regex LeaveForDevices();

    [GeneratedRegex(@"\b(?:children|learners|pupils)\b.*\b(?:(?:do not|never|will not|are not) (?:have access to|use|access"
        + @"|allowed to use|permitted to use) (?:any )?|not at an age\b.*\b)social media\b", AnyCase)]
    private static partial Regex ChildrenWithoutSocialMedia();

    [GeneratedRegex(@"\bsocial media (?:activity|use) (?:involving|with) (?:children|learners|pupils)\b"
        + @"|\bactivity involving (?:children|learners|pupils)\b", AnyCase)]
    private static partial Regex ChildrenInSocialMedia();

    [GeneratedRegex(@"\bpersonal (?:mobile )?(?:devices|phones)\b.*\b(?:must|may|will) (?:never|not) be used (?:anywhere|at any time"
        + @"|at all)\b", AnyCase)]
    private static partial Regex NoDeviceAnywhere();

    [GeneratedRegex(@"\b(?:devices|phones)\b.*\b(?:may|can)\b.*\b(?:break|lunch)", AnyCase)]
    private static partial Regex DeviceInBreak();
}
