namespace SafeguardingPortal.Domain.Breaches.Sanctions;

/// <summary>A sanction as it was recorded with an outcome, with its basis as that stood on the day.</summary>
public sealed class CaseSanction
{
    internal CaseSanction(SanctionChoice choice)
    {
        Key = choice.Key;
        Words = choice.Words;
        Basis = choice.Basis;
        CheckedOn = choice.CheckedOn;
        Removes = choice.Removes;
    }

    private CaseSanction()
    {
    }

    public string Key { get; private init; } = "";

    public string Words { get; private init; } = "";

    public string Basis { get; private init; } = "";

    public DateOnly CheckedOn { get; private init; }

    /// <inheritdoc cref="SanctionChoice.Removes"/>
    public bool Removes { get; private init; }

    public SanctionChoice ToChoice() => new(Key, Words, Basis, CheckedOn, Removes);
}
