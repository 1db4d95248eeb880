using SafeguardingPortal.Domain.Policies.Checking.Rules;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>The register of rules.</summary>
internal static class PolicyRules
{
    public static IReadOnlyList<CheckRule> All { get; } =
    [
        Error("missing-title", "The policy has a title", FrontMatterRules.MissingTitle),
        Warning("missing-key-detail", "Lead, responsible person and every label in the key details are filled in",
            FrontMatterRules.MissingKeyDetail),
        Warning("missing-date", "The policy says when it was written", DateRules.MissingDate),
        Warning("missing-review-date", "The policy says when it is reviewed next", DateRules.MissingReviewDate),
        Warning("unparseable-date", "Every date can be read", DateRules.UnparseableDate),
        Warning("review-interval", "The review period is said once and the dates keep it", DateRules.ReviewInterval),
        Error("review-overdue", "The promised review has not passed", DateRules.ReviewOverdue),
        Warning("open-ended-review", "The review has a date or a period", DateRules.OpenEndedReview),
        Warning("stale-guidance", "Guidance is cited in the edition in force", GuidanceRules.StaleGuidance),
        Info("missing-edition", "Guidance is cited with its year", GuidanceRules.MissingEdition),
        Warning("file-name-mismatch", "The file name suits the policy", FrontMatterRules.FileNameMismatch),
        Warning("missing-ratification", "The body that owns the policy has adopted it", FrontMatterRules.MissingRatification),
        Warning("placeholder-signature", "The signature is more than a blank", FrontMatterRules.PlaceholderSignature),
        Info("header-tidy", "The key details are tidy", FrontMatterRules.HeaderTidy),
        Warning("template-instruction", "No note to the author is left", TemplateRules.Instruction),
        Warning("template-reference", "Other policies are the setting's own", TemplateRules.Reference),
        Warning("unresolved-alternative", "Choices of a template are made", TemplateRules.UnresolvedAlternative),
        Error("placeholder", "No gap is left to fill", TemplateRules.Placeholder),
        Warning("dead-link", "Links have an address", TemplateRules.DeadLink),
        Warning("placeholder-link", "The word “link” has an address", TemplateRules.PlaceholderLink),
        Warning("missing-text", "Every sentence, list and section is finished", CompletenessRules.MissingText),
        Warning("missing-section", "Nothing that such a policy must cover is left out", CompletenessRules.MissingSection),
        Info("vague-list", "Lists say what they hold", CompletenessRules.VagueList),
        Warning("duplicate-list", "A list stands once", RepetitionRules.DuplicateList),
        Warning("duplicate-text", "A sentence stands once", RepetitionRules.DuplicateText),
        Warning("doubled-words", "No word stands twice in a row", RepetitionRules.DoubledWords),
        Warning("spelling", "Words are spelt and chosen right", WordingRules.Spelling),
        Warning("unbalanced-punctuation", "Brackets and quotation marks come in pairs", WordingRules.UnbalancedPunctuation),
        Warning("organisation-name", "The organisation has one name, its own", OrganisationRules.OrganisationName),
        Warning("conversion-artefact", "Nothing is left over from another program", ConversionRules.Artefact),
        Warning("numbering-gap", "Numbers run on", NumberingRules.Gap),
        Warning("numbering-duplicate", "Each number is given once", NumberingRules.Duplicate),
        Warning("expired-clause", "No clause is past its time", ExpiryRules.ExpiredClause),
        Warning("foreign-role-title", "Titles are those of this setting", RoleRules.ForeignRoleTitle),
        Warning("role-without-holder", "Every role in the text has a name", RoleRules.RoleWithoutHolder),
        Info("role-without-duty", "Every named person has something to do", RoleRules.RoleWithoutDuty),
        Warning("dual-control-one-person", "Where two people decide, they are two", RoleRules.DualControl),
        Warning("cited-not-linked", "Policies cited in the text are in the list", LinkRules.CitedNotLinked),
        Info("linked-not-held", "Policies in the list can be found", LinkRules.LinkedNotHeld),
        Info("not-reciprocal", "Policies that are linked link back", LinkRules.NotReciprocal),
        Info("term-drift", "One thing has one word", TermRules.Drift),
        Info("report-recipient", "The lead reports to someone above", DutyRules.ReportRecipient),
        Info("unwritten-permission", "Permission is given in writing", DutyRules.UnwrittenPermission),
        Info("compound-clause", "One clause says one thing", DutyRules.CompoundClause),
        Info("narrower-clause", "Two clauses on one thing cover the same people", DutyRules.NarrowerClause),
        Warning("contradiction", "No two clauses exclude each other", ContradictionRules.Contradiction),
    ];

    private static CheckRule Error(string id, string summary, Func<PolicyUnderCheck, IEnumerable<Remark>> look) =>
        new(id, Severity.Error, summary) { Look = look };

    private static CheckRule Warning(string id, string summary, Func<PolicyUnderCheck, IEnumerable<Remark>> look) =>
        new(id, Severity.Warning, summary) { Look = look };

    private static CheckRule Info(string id, string summary, Func<PolicyUnderCheck, IEnumerable<Remark>> look) =>
        new(id, Severity.Info, summary) { Look = look };
}
