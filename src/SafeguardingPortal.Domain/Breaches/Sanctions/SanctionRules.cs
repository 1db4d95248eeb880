using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.Breaches.Sanctions;

/// <summary>
/// What may follow for a person, each with its basis in law or contract as data (C218–C221). The portal lists and records; whether one is
/// right, and who may impose it, is the setting's own procedure.
/// </summary>
public static class SanctionRules
{
    /// <summary>Not a sanction but what may have to follow one; listed so that its basis has an edition too.</summary>
    public const string ReferralToDbs = "sanction-dbs";

    /// <inheritdoc cref="ReferralToDbs"/>
    public const string ReferralToTra = "sanction-tra";

    private const string Acas = "https://www.acas.org.uk/acas-code-of-practice-on-disciplinary-and-grievance-procedures";
    private const string AcasCode = "Acas Code of Practice 1, under section 199 of the Trade Union and Labour Relations (Consolidation) Act 1992";
    private const string OwnProcedure = "The setting\u2019s disciplinary procedure";
    private static readonly DateOnly Checked = new(2026, 11, 21);

    private static readonly HashSet<string> Removing =
        ["sanction-other-work", "sanction-dismissal", "sanction-no-longer-used", "sanction-left-before"];

    public static IReadOnlyList<BookRule> Standard { get; } =
    [
        Rule("advice", "Words of advice", "The contract of employment and the code of conduct; no disciplinary sanction", OwnProcedure),
        Rule("instruction", "Management instruction", "The employer\u2019s right to give reasonable instructions under the contract", OwnProcedure),
        Rule("training", "Additional training", "The contract, and the training that the framework for the setting asks of staff", OwnProcedure),
        Rule("supervision", "Closer supervision", "The contract, and the supervision that the framework for the setting asks for", OwnProcedure),
        Rule("access", "Access to accounts, devices or the internet withdrawn", "The acceptable use policy as signed, and the contract", OwnProcedure),
        Rule("written-warning", "Written warning", AcasCode, Acas),
        Rule("final-warning", "Final written warning", AcasCode, Acas),
        Rule("other-work", "Moved to work away from children", "The contract; moving somebody for this reason can itself be a duty to refer", OwnProcedure),
        Rule(
            "dismissal", "Dismissal", "Employment Rights Act 1996, section 98, and the Acas code beside it",
            "https://www.legislation.gov.uk/ukpga/1996/18/section/98"),
        Rule(
            "no-longer-used", "No longer used: agency, supply, volunteer or contractor", "The agreement with them or their agency; tell the agency why",
            "The agreement"),
        Rule(
            "left-before", "Left before it was decided", "Safeguarding Vulnerable Groups Act 2006, section 35: the duty to refer outlives a resignation",
            "https://www.legislation.gov.uk/ukpga/2006/47/section/35"),
        Rule("legal-action", "Civil or legal action", "Advice of a solicitor or the insurer", "The advice as given"),
        new(
            ReferralToDbs, RuleSubject.Sanctions, "Referral to the DBS, decided on whenever somebody was removed or would have been", 1, null,
            "Safeguarding Vulnerable Groups Act 2006, section 35", "https://www.gov.uk/guidance/making-barring-referrals-to-the-dbs", Checked),
        new(
            ReferralToTra, RuleSubject.Sanctions, "Referral to the TRA, considered whenever a teacher was removed for serious misconduct or would have been",
            1, null, "Education Act 2002, sections 141D and 141E", "https://www.gov.uk/guidance/teacher-misconduct-referring-a-case", Checked),
    ];

    /// <summary>What may be recorded with an outcome, before the setting's own.</summary>
    public static IEnumerable<SanctionChoice> Choices(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.All.Where(rule => rule.About is RuleSubject.Sanctions && rule.Key is not (ReferralToDbs or ReferralToTra))
            .Select(rule => new SanctionChoice(rule.Key, rule.Sentence, rule.Edition, rule.CheckedOn, Removing.Contains(rule.Key)));
    }

    private static BookRule Rule(string key, string words, string basis, string source) =>
        new($"sanction-{key}", RuleSubject.Sanctions, words, 1, null, basis, source, Checked);
}

/// <summary>A sanction as it can be chosen.</summary>
/// <param name="Key">What it is called for good: a rule of the book, or one of the setting's own.</param>
/// <param name="Basis">What it rests on in law, contract or procedure.</param>
/// <param name="CheckedOn">When somebody last compared that.</param>
/// <param name="Removes">The person no longer works with children, or would not had they stayed: referrals are then decided on.</param>
public sealed record SanctionChoice(string Key, string Words, string Basis, DateOnly CheckedOn, bool Removes);
