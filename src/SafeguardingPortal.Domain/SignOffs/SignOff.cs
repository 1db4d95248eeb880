using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// One person's signature under one version of a policy. It is never edited: it can only be withdrawn, and the person signs anew.
/// Each signature of a person under the same version has its own round (1, 2 …), unique in the database: two tabs cannot sign twice.
/// </summary>
public sealed class SignOff : Aggregate
{
    private SignOff()
    {
    }

    public Guid PersonId { get; private init; }

    public Guid PolicyId { get; private init; }

    public Guid VersionId { get; private init; }

    public int VersionNumber { get; private init; }

    /// <summary>SHA-256 of the text that was shown and signed, in hexadecimal.</summary>
    public string Fingerprint { get; private init; } = "";

    /// <summary>The statement as it was shown.</summary>
    public string Statement { get; private init; } = "";

    /// <summary>What the policy was about when it was signed.</summary>
    public AcceptableUse Use { get; private init; }

    /// <summary>The text signed gave notice that use may be monitored (C058).</summary>
    public bool AnnouncedMonitoring { get; private init; }

    public string TypedName { get; private init; } = "";

    public bool Confirmed { get; private init; }

    public DateTimeOffset SignedAt { get; private init; }

    /// <summary>The London date of the signature.</summary>
    public DateOnly SignedOn { get; private init; }

    public HowShown HowShown { get; private init; }

    public Presentation Presentation { get; private init; }

    /// <summary>How many parts of the text the portal had shown before: all of them.</summary>
    public int SectionsShown { get; private init; }

    /// <summary>How many questions from the text were answered rightly before signing.</summary>
    public int QuestionsAnswered { get; private init; }

    /// <summary>The strokes of a drawn signature; null where the name was typed. See <see cref="DrawnSignature"/>.</summary>
    public string? Drawing { get; private init; }

    /// <summary>On which device, in words.</summary>
    public string Device { get; private init; } = "";

    /// <summary>The colleague who stood by when a shared tablet was used.</summary>
    public Guid? WitnessId { get; private init; }

    public int Round { get; private init; }

    /// <summary>Worked out when signing; see <see cref="VerificationCode"/>.</summary>
    public string Code { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <param name="earlier">The same person's signatures under the same version, withdrawn and expired ones included.</param>
    /// <param name="renewalMonths">After how many months a signature must be given again; null for never.</param>
    /// <param name="today">The London date of <paramref name="now"/>.</param>
    public static SignOff Sign(
        Guid id, Guid settingId, TextToSign text, SigningAct act, IReadOnlyCollection<SignOff> earlier, int? renewalMonths, Actor by,
        DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != act.PersonId)
            throw new RuleBrokenException(new SigningForAnother());
        if (!string.Equals(act.FingerprintShown, text.Fingerprint, StringComparison.OrdinalIgnoreCase))
            throw new RuleBrokenException(new NewerVersionPublished(text.PolicyTitle));
        if (!SignOffStatement.Points(act.StatementShown).SequenceEqual(SignOffStatement.Points(text.Statement)))
            throw new RuleBrokenException(new StatementHasChanged());
        if (Enumerable.Range(0, text.Sections).Count(section => !act.Shown.Sections.Contains(section)) is > 0 and var missing)
            throw new RuleBrokenException(new SectionsNotShown(missing));
        if (earlier.FirstOrDefault(signed => signed.StandsOn(today, renewalMonths)) is { } standing)
            throw new RuleBrokenException(new AlreadySigned(standing.SignedOn));
        CheckAnswers(text.Questions, act.Answers);
        if (!act.Confirmed)
            throw new RuleBrokenException(new ConfirmationMissing());
        CheckName(act);
        if (act.HowShown == HowShown.SharedTablet && act.WitnessId is null)
            throw new RuleBrokenException(new WitnessMissing());
        if (act.WitnessId == act.PersonId)
            throw new RuleBrokenException(new WitnessIsSigner());

        var signed = new SignOff
        {
            Id = id,
            SettingId = settingId,
            PersonId = act.PersonId,
            PolicyId = text.PolicyId,
            VersionId = text.VersionId,
            VersionNumber = text.VersionNumber,
            Fingerprint = text.Fingerprint,
            Statement = text.Statement,
            Use = text.Use,
            AnnouncedMonitoring = text.AnnouncesMonitoring,
            TypedName = (act.TypedName ?? "").Trim(),
            Drawing = act.Drawing,
            Presentation = act.Shown.How,
            SectionsShown = text.Sections,
            QuestionsAnswered = text.Questions.Count,
            Device = act.Device,
            Confirmed = true,
            SignedAt = now,
            SignedOn = today,
            HowShown = act.HowShown,
            WitnessId = act.WitnessId,
            Round = earlier.Count + 1,
        };
        signed.Code = VerificationCode.Of(signed);
        signed.Raise(
            new PolicySigned(
                act.PersonName, text.PolicyTitle, text.VersionNumber, text.Fingerprint, act.HowShown, act.Shown.How, signed.Code), by, now);
        return signed;
    }

    /// <summary>The leader takes a signature back, for example when it was given without reading. The person is asked again.</summary>
    public void Withdraw(string personName, string policyTitle, string reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.Holds(Role.Manager))
            throw new RuleBrokenException(new OnlyTheLeaderWithdraws());
        if (WithdrawnAt is not null)
            throw new RuleBrokenException(new AlreadyWithdrawn());

        WithdrawnBecause = ReasonMissing.Require(reason);
        WithdrawnAt = now;
        WithdrawnOn = today;
        Raise(new SignOffWithdrawn(personName, policyTitle, VersionNumber), by, now, reason);
    }

    /// <summary>Not withdrawn, and not yet due to be given again.</summary>
    public bool StandsOn(DateOnly day, int? renewalMonths) =>
        WithdrawnAt is null && (renewalMonths is null || day < SignedOn.AddMonths(renewalMonths.Value));

    // Whoever draws need not type; whoever types writes their own name.
    private static void CheckName(SigningAct act)
    {
        if (act.Drawing is not null)
        {
            if (!DrawnSignature.IsWellFormed(act.Drawing))
                throw new RuleBrokenException(new DrawingUnreadable());
        }
        else if (!SignOffs.TypedName.Matches(act.TypedName, act.PersonName))
        {
            throw new RuleBrokenException(new TypedNameDiffers(act.PersonName));
        }
    }

    private static void CheckAnswers(IReadOnlyList<SigningQuestion> questions, IReadOnlyList<int?> answers)
    {
        for (var index = 0; index < questions.Count; index++)
        {
            if (index >= answers.Count || answers[index] is not { } answer)
                throw new RuleBrokenException(new QuestionUnanswered(index));
            if (answer != questions[index].Right)
                throw new RuleBrokenException(new AnswerNotRight(index, questions[index].Explanation));
        }
    }
}
