using SafeguardingPortal.Domain.Breaches.OwnClocks;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>Somebody who must be told before the case may close: by a duty that comes with the portal, or by a clock of the setting's own.</summary>
public sealed record RequiredContact
{
    private RequiredContact(Duty? duty, CaseClock? own) => (Duty, Own) = (duty, own);

    public Duty? Duty { get; }

    public CaseClock? Own { get; }

    /// <summary>What it goes by in addresses and keys: "Lado", or "own-" and the identifier of the clock.</summary>
    public string Key => Own?.Key ?? Duty!.Value.ToString();

    /// <summary>As it stands in a sentence: "the LADO".</summary>
    public string Whom => Own?.Whom ?? Duty!.Value.Label();

    public static implicit operator RequiredContact(Duty duty) => FromDuty(duty);

    public static RequiredContact FromDuty(Duty duty) => new(duty, null);

    public static RequiredContact FromOwn(CaseClock clock) => new(null, clock);

    public bool IsMetBy(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return Own?.IsMetBy(contact) ?? contact.Meets(Duty!.Value);
    }
}
