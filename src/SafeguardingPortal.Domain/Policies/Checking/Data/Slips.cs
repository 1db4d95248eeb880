using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Data;

/// <summary>Slips that no dictionary sees, because each word by itself exists. The pattern gives the words around that make it a
/// slip.</summary>
/// <param name="Advice">What was most likely meant.</param>
internal sealed record Slip(Regex Pattern, string Advice)
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of(@"\b(in|into|inside) (the|a|their|our)( \w+)? draws?\b(?! (of|up|near))", "drawer"),
        Of(@"\bbought (on|in|into|onto|in to|on to|to)( the| our)? ?(site|setting|nursery|school|preschool|premises|building|work"
            + @"|sessions?)\b", "brought"),
        Of(@"\bbought (onto|into|on to|in to)\b(?! ?(the |our )?(site|setting|nursery|school|preschool|premises|building|work|session))",
            "brought"),
        Of(@"\bbought to (the|our|their|his|her) (attention|notice)\b", "brought"),
        Of(@"\b(may|will|could|not|to|might|can) loose\b", "lose"),
        Of(@"\b(should|could|would|must|might) of\b", "have"),
        Of(@"\bthere (own|personal|phones?|devices?|mobiles?|child|children|accounts?)\b", "their"),
        Of(@"\bthe (school|nursery|college)'?s? principle (will|must|should|is|has)\b", "principal"),
        Of(@"\b(good|best|safe|unsafe|working|daily|common|poor|professional) practise\b", "practice"),
        Of(@"\b(will|must|should|may|to|not|can) effect (the|our|their|children|staff|any|how)\b", "affect"),
        Of(@"\b(the|an|any|no|have|has|adverse|negative|positive) affects? on\b", "effect"),
        Of(@"\b(seek|ask for|give|giving|get|take|for|further|legal|specialist|of) advise\b", "advice"),
        Of(@"\b(will|to|must|should) advice\b", "advise"),
        Of(@"\badviced\b", "advised"),
        Of(@"\bpersonnel (mobile|phone|device|information|data|details|belongings|use|accounts?|social|opinions?)", "personal"),
        Of(@"\b(all|senior|relevant|authorised|key) personal (must|will|should|are)\b", "personnel"),
        Of(@"\b(with|of|in|to|by|for|from) out (our|the|their) (?!of\b)", "with our, of our (one word is too many)"),
        Of(@"\b(phones?|devices?|messages?|images?|photos?|staff|children|they|we) (will|must|should|may|can) (monitored|used|kept"
            + @"|stored|informed|recorded|reported|advised|reviewed|given|asked"
            + @"|checked|told|locked|allowed|encouraged|expected|required|shared)\b", "be before the verb"),
        Of(@"\b(it|they|which|that|policy|equipment|this) (will|must|should) (monitored|used|kept|stored|informed|recorded|reported"
            + @"|reviewed)\b", "be before the verb"),
        Of(@"\bin accordance (?!with\b)(?=\w)", "in accordance with"),
        Of(@"\b(but|and) (is |are )?not limited (?!to\b)(?=\w)", "not limited to"),
        Of(@"\b(nurseries|schools|settings|preschools) (mobiles?|phones?|devices?|cameras?|equipment|tablets?|staff|website|manager)\b",
            "nursery's (with an apostrophe)"),
        Of(@"\b(children|learners|pupils|visitors|parents|staffs) (use|access) of (?=\w)", "children's, visitors' (with an apostrophe)"),
        Of(@"\b(professionals|staffs|childrens|personals) (accounts?|phones?|devices?|roles?|images?|photos?|e-?mails?|conduct)\b",
            "professional, staff (or an apostrophe)"),
        Of(@"\bcouncils (lado|polic(y|ies)|procedures?|guidance|template|website|safeguarding)\b", "council's (with an apostrophe)"),
        Of(@"\bchild protections\b", "child protection"),
        Of(@"\b(any|all|a|the|their|our) (polices|policys)\b", "policies"),
        Of(@"\bin regards to\b", "about"),
        Of(@"\b(away|apart|different|received|came|come|protect\w*|taken|sent) form\b", "from"),
        Of(@"\b(is|are|be|was|were) been (?=used|kept)", "being"),
        Of(@"\bto much\b(?= (time|screen|information))", "too much"),
        Of(@"\bwho's (responsibility|role|job|duty|phone|device)\b", "whose"),
        Of(@"\b(a|the|any|every|each) (incidents|devices|phones|concerns) (has|is|was)\b", "singular or plural, one of the two"),
        Of(@"\bstationary (cupboard|cabinet|drawer)\b", "stationery"),
        Of(@"(?-i:\b(?:a the|the a|the an|an a|a an|an the) (?=[a-z]{3}))", "one article"),
    ];

    private static Slip Of(string pattern, string advice) =>
        new(new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), advice);
}
