using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// Who must sign one acceptable use policy, and the statement they sign (C051, C056, C057). There is one per policy, so it carries the
/// policy's own id. A policy without one asks nobody.
/// </summary>
public sealed class AcceptableUseAudience : Aggregate
{
    private readonly List<AudienceCategory> categories = [];
    private readonly List<AudienceRole> roles = [];
    private readonly List<AudienceUnit> units = [];
    private readonly List<AudienceQuestion> questions = [];

    private AcceptableUseAudience()
    {
    }

    /// <summary>The policy; the same as <see cref="Aggregate.Id"/>.</summary>
    public Guid PolicyId => Id;

    /// <summary>The day since which everyone is asked; null when only some are.</summary>
    public DateOnly? EveryoneFrom { get; private set; }

    public IReadOnlyList<AudienceCategory> Categories => categories;

    public IReadOnlyList<AudienceRole> Roles => roles;

    public IReadOnlyList<AudienceUnit> Units => units;

    /// <summary>Asked before signing.</summary>
    public IReadOnlyList<AudienceQuestion> Questions => questions;

    /// <summary>What a person confirms by signing, one point a line (C070–C077).</summary>
    public string Statement { get; private set; } = "";

    /// <summary>What the policy is about, for the gates that ask for a kind of policy (C057).</summary>
    public AcceptableUse Use { get; private set; }

    /// <summary>The policy says that use of the setting's equipment may be monitored (C058).</summary>
    public bool AnnouncesMonitoring { get; private set; }

    public Audience Asked => new(
        EveryoneFrom is not null, [.. categories.Select(line => line.Category)], [.. roles.Select(line => line.Role)])
    {
        Units = [.. units.Select(line => new NamedUnit(line.UnitId, line.Name))],
    };

    public static AcceptableUseAudience Set(
        Guid policyId, Guid settingId, AudienceTerms terms, Actor by, DateTimeOffset now, DateOnly today)
    {
        var audience = new AcceptableUseAudience { Id = policyId, SettingId = settingId };
        audience.Apply(terms, today);
        audience.Raise(new AudienceSet(audience.Asked.InWords(), audience.Statement, audience.Use, audience.AnnouncesMonitoring), by, now);
        return audience;
    }

    /// <summary>Those who were asked already keep their day; those added are asked from today.</summary>
    public void Change(AudienceTerms terms, string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        var before = Asked.InWords();
        Apply(terms, today);
        Raise(new AudienceChanged(before, Asked.InWords(), Statement, Use, AnnouncesMonitoring), by, now, reason);
    }

    /// <summary>The first day on which this person was asked to sign, or null when the person is not asked on that day.</summary>
    public DateOnly? AskedSince(StaffMember person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (!person.WorksOn(today))
            return null;

        var since = new List<DateOnly>();
        if (EveryoneFrom is { } everyone)
            since.Add(Later(everyone, person.StartedOn));
        since.AddRange(categories.Where(line => line.Category == person.Category).Select(line => Later(line.From, person.StartedOn)));
        since.AddRange(
            from line in roles
            from holding in person.Roles
            where holding.Role == line.Role && holding.HeldOn(today)
            select Later(line.From, holding.From));
        since.AddRange(
            from line in units
            from belongs in person.Sites.Select(site => (Id: site.SiteId, site.Since))
                .Concat(person.Groups.Select(member => (Id: member.GroupId, member.Since)))
            where belongs.Id == line.UnitId
            select Later(line.From, belongs.Since));
        if (since.Count == 0 || since.Min() > today)
            return null;

        // Whoever was away has the days of grace from the first day back.
        return person.BackSince(today) is { } back ? Later(since.Min(), back) : since.Min();
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private void Apply(AudienceTerms terms, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var asked = terms.Asked;
        if (asked.IsEmpty)
            throw new RuleBrokenException(new AudienceEmpty());
        if (string.IsNullOrWhiteSpace(terms.Statement))
            throw new RuleBrokenException(new StatementMissing());

        CheckQuestions(terms.Questions);

        EveryoneFrom = asked.Everyone ? EveryoneFrom ?? today : null;
        categories.RemoveAll(line => !asked.Categories.Contains(line.Category));
        foreach (var added in asked.Categories.Except(categories.Select(line => line.Category)).ToList())
            categories.Add(new AudienceCategory(added, today));
        roles.RemoveAll(line => !asked.Roles.Contains(line.Role));
        foreach (var added in asked.Roles.Except(roles.Select(line => line.Role)).ToList())
            roles.Add(new AudienceRole(added, today));
        units.RemoveAll(line => asked.Units.All(unit => unit.Id != line.UnitId));
        foreach (var added in asked.Units.Where(unit => units.All(line => line.UnitId != unit.Id)).ToList())
            units.Add(new AudienceUnit(added, today));
        Statement = terms.Statement.Trim().ReplaceLineEndings("\n");
        Use = terms.Use;
        AnnouncesMonitoring = terms.AnnouncesMonitoring;
        questions.RemoveAll(question => question.Order >= terms.Questions.Count);
        for (var order = 0; order < terms.Questions.Count; order++)
        {
            if (questions.FirstOrDefault(question => question.Order == order) is not { } kept)
                questions.Add(kept = new AudienceQuestion(order));
            kept.Set(terms.Questions[order]);
        }
    }

    private static void CheckQuestions(IReadOnlyList<SigningQuestion> asked)
    {
        if (asked.Count > SigningQuestion.Most)
            throw new RuleBrokenException(new QuestionsTooMany());
        for (var index = 0; index < asked.Count; index++)
        {
            var question = asked[index];
            if (question.Options.Count is < 2 or > 4 || question.Right < 0 || question.Right >= question.Options.Count
                || string.IsNullOrWhiteSpace(question.Explanation) || string.IsNullOrWhiteSpace(question.Text))
                throw new RuleBrokenException(new QuestionIncomplete(index));
        }
    }
}
