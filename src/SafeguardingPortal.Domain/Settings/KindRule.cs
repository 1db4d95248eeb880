using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>What a setting asks of a kind of personal device (C092, C093).</summary>
public enum KindTreatment
{
    /// <summary>It goes into storage like a phone.</summary>
    Store,

    /// <summary>Its owner may wear it or keep it with them.</summary>
    MayBeWorn,

    /// <summary>Its owner keeps it only while an agreed exception is live; otherwise it is stored.</summary>
    OnlyWithException,

    /// <summary>It does not come onto the premises.</summary>
    NotAllowed,
}

/// <summary>A setting's own rule for one kind of device.</summary>
public sealed class KindRule
{
    internal KindRule(Guid id, DeviceKind kind, KindTreatment treatment)
    {
        Id = id;
        Kind = kind;
        Treatment = treatment;
    }

    private KindRule()
    {
    }

    public Guid Id { get; private init; }

    public DeviceKind Kind { get; private init; }

    public KindTreatment Treatment { get; private set; }

    /// <summary>Where a setting says nothing: everything is stored, and a medical device stays with its owner by an exception.</summary>
    public static KindTreatment Usual(DeviceKind kind) =>
        kind == DeviceKind.MedicalDevice ? KindTreatment.OnlyWithException : KindTreatment.Store;
}

/// <summary>The rules of a setting for kinds of device.</summary>
public sealed partial class Setting
{
    private readonly List<KindRule> kindRules = [];

    /// <summary>Empty until the setting makes rules of its own.</summary>
    public IReadOnlyList<KindRule> KindRules => kindRules;

    public KindTreatment TreatmentOf(DeviceKind kind) => kindRules.Find(rule => rule.Kind == kind)?.Treatment ?? KindRule.Usual(kind);

    /// <param name="rules">A rule for each kind; one that is left out is as usual.</param>
    /// <param name="newId">Gives an identifier for each.</param>
    public void RuleKinds(
        IReadOnlyDictionary<DeviceKind, KindTreatment> rules, Func<Guid> newId, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(newId);
        reason = ReasonMissing.Require(reason);
        // Nobody is parted from what keeps them well, and nobody reads from a rule who needs it.
        if (rules.TryGetValue(DeviceKind.MedicalDevice, out var medical) && medical != KindTreatment.OnlyWithException)
            throw new RuleBrokenException(new MedicalByException());

        IReadOnlyList<string> changes =
        [
            .. from facts in DeviceCatalogue.All
               let before = TreatmentOf(facts.Kind)
               let after = rules.TryGetValue(facts.Kind, out var treatment) ? treatment : KindRule.Usual(facts.Kind)
               where before != after
               select $"{facts.Label}: {before.Label()} → {after.Label()}",
        ];
        kindRules.Clear();
        kindRules.AddRange(rules.OrderBy(rule => rule.Key).Select(rule => new KindRule(newId(), rule.Key, rule.Value)));
        Raise(new DeviceKindsRuled(changes), by, now, reason);
    }
}

/// <param name="Changes">What changed, each kind with its rule before and after.</param>
public sealed record DeviceKindsRuled(IReadOnlyList<string> Changes) : DomainEvent
{
    public override string Sentence => "The rules for kinds of personal device were changed";
}

public sealed record MedicalByException() : Refusal("A medical device stays with its owner by an exception. That rule is the same everywhere.");

public static class KindTreatmentLabels
{
    public static string Label(this KindTreatment treatment) => treatment switch
    {
        KindTreatment.Store => "is stored",
        KindTreatment.MayBeWorn => "may be worn or kept",
        KindTreatment.OnlyWithException => "is kept only with an exception",
        KindTreatment.NotAllowed => "does not come onto the premises",
        _ => throw new ArgumentOutOfRangeException(nameof(treatment)),
    };
}
