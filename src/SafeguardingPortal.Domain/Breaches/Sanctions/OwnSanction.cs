using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Sanctions;

/// <summary>A sanction that the setting's own procedure knows, beside those that come with the portal.</summary>
public sealed class OwnSanction : Aggregate
{
    private OwnSanction()
    {
    }

    public string Words { get; private set; } = "";

    public string Basis { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    /// <inheritdoc cref="SanctionChoice.Removes"/>
    public bool Removes { get; private set; }

    public DateTimeOffset? StruckOutAt { get; private set; }

    public static OwnSanction Enter(Guid id, Guid settingId, SanctionDetails details, Actor by, DateTimeOffset now)
    {
        var sanction = new OwnSanction { Id = id, SettingId = settingId };
        sanction.Set(details, now);
        sanction.Raise(new SanctionEntered(sanction.Words, sanction.Basis, sanction.CheckedOn), by, now);
        return sanction;
    }

    /// <summary>Compared with its basis again: as it was, or corrected. What was recorded with a case stays as it was.</summary>
    public void Check(SanctionDetails details, string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        Set(details, now);
        Raise(new SanctionChecked(Words, Basis, CheckedOn), by, now, reason);
    }

    public void StrikeOut(string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        StruckOutAt = now;
        Raise(new SanctionStruckOut(Words), by, now, reason);
    }

    public SanctionChoice ToChoice() => new($"own-{Id:N}", Words, Basis, CheckedOn, Removes);

    private void Set(SanctionDetails details, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (string.IsNullOrWhiteSpace(details.Words))
            throw new RuleBrokenException(new SanctionWordsMissing());
        if (string.IsNullOrWhiteSpace(details.Basis))
            throw new RuleBrokenException(new SanctionBasisMissing());
        if (details.CheckedOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new SanctionCheckedInTheFuture());
        (Words, Basis, CheckedOn, Removes) = (details.Words.Trim(), details.Basis.Trim(), details.CheckedOn, details.Removes);
    }

    private void GuardThere()
    {
        if (StruckOutAt is not null)
            throw new RuleBrokenException(new SanctionIsStruckOut());
    }
}

/// <summary>A sanction of the setting's own as the form gives it.</summary>
public sealed record SanctionDetails(string Words, string Basis, DateOnly CheckedOn, bool Removes);

public sealed record SanctionEntered(string Words, string Basis, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"Sanction entered: {Words}";
}

public sealed record SanctionChecked(string Words, string Basis, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"Sanction checked: {Words}";
}

public sealed record SanctionStruckOut(string Words) : DomainEvent
{
    public override string Sentence => $"Sanction struck out: {Words}";
}

public sealed record SanctionWordsMissing() : Refusal("Say what it is called.", "Words");

public sealed record SanctionBasisMissing() : Refusal("Say what it rests on: an Act, a contract, a paragraph of your procedure.", "Basis");

public sealed record SanctionCheckedInTheFuture() : Refusal("The day on which it was checked cannot lie ahead.", "CheckedOn");

public sealed record SanctionIsStruckOut() : Refusal("This sanction was struck out. Enter it anew.");
