using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// Who must sign one acceptable use policy, and the statement they sign (C051, C056, C057). There is one per policy, so it carries the
/// policy's own id. A policy without one asks nobody.
/// </summary>
public sealed class AcceptableUseAudience : Aggregate
{
    private readonly List<AudienceLine> lines = [];
    private readonly List<AudienceQuestion> questions = [];

    private AcceptableUseAudience()
    {
    }

    /// <summary>The policy; the same as <see cref="Aggregate.Id"/>.</summary>
    public Guid PolicyId => Id;

    public IReadOnlyList<AudienceLine> Lines => lines;

    /// <summary>Asked before signing.</summary>
    public IReadOnlyList<AudienceQuestion> Questions => questions;

    /// <summary>What a person confirms by signing, one point a line (C070–C077).</summary>
    public string Statement { get; private set; } = "";

    /// <summary>What the policy is about, for the gates that ask for a kind of policy (C057).</summary>
    public AcceptableUse Use { get; private set; }

    /// <summary>The policy says that use of the setting's equipment may be monitored (C058).</summary>
    public bool AnnouncesMonitoring { get; private set; }

    /// <summary>How many children it is about, where it is acknowledged by parents and learners; null while nobody has said.</summary>
    public int? Children { get; private set; }

    public Audience Asked => lines.AsAudience();

    public static AcceptableUseAudience Set(
        Guid policyId, Guid settingId, AudienceTerms terms, Func<Guid> newId, Actor by, DateTimeOffset now, DateOnly today)
    {
        var audience = new AcceptableUseAudience { Id = policyId, SettingId = settingId };
        audience.Apply(terms, newId, today);
        audience.Raise(new AudienceSet(audience.Asked.InWords(), audience.Statement, audience.Use, audience.AnnouncesMonitoring), by, now);
        return audience;
    }

    /// <summary>Those who were asked already keep their day; those added are asked from today.</summary>
    public void Change(AudienceTerms terms, string? reason, Func<Guid> newId, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        var before = Asked.InWords();
        Apply(terms, newId, today);
        Raise(new AudienceChanged(before, Asked.InWords(), Statement, Use, AnnouncesMonitoring), by, now, reason);
    }

    /// <summary>The first day on which this person was asked to sign, or null when the person is not asked on that day.</summary>
    public DateOnly? AskedSince(StaffMember person, DateOnly today) => lines.AskedSince(person, today);

    private void Apply(AudienceTerms terms, Func<Guid> newId, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var asked = terms.Asked;
        // Parents and learners are no people of the setting: nobody at work need sign what they acknowledge.
        if (asked.IsEmpty && terms.Use is not AcceptableUse.ParentsAndLearners)
            throw new RuleBrokenException(new AudienceEmpty());
        if (terms.Children is < 1)
            throw new RuleBrokenException(new ChildrenTooFew());
        if (string.IsNullOrWhiteSpace(terms.Statement))
            throw new RuleBrokenException(new StatementMissing());

        CheckQuestions(terms.Questions);

        lines.Become(asked, group => new AudienceLine(newId(), group, today));
        Statement = terms.Statement.Trim().ReplaceLineEndings("\n");
        Use = terms.Use;
        Children = terms.Use is AcceptableUse.ParentsAndLearners ? terms.Children : null;
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
