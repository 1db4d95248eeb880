using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Retention;

public sealed record KeepingWorkedOut(string Reference, DateOnly? Until, string Because) : DomainEvent
{
    public override string Sentence => Until is { } until
        ? $"{Reference} is kept until {until.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
        : $"{Reference} is kept; its day is not known yet";
}

/// <param name="On">Null where nobody can find it out; the reason says why.</param>
public sealed record PensionAgeRecorded(string Reference, DateOnly? On) : DomainEvent
{
    public override string Sentence => On is null ? $"Normal pension age is not known for {Reference}" : $"Normal pension age recorded for {Reference}";
}

public sealed record KeptLonger(string Reference, DateOnly Until) : DomainEvent
{
    public override string Sentence => $"Decided to keep {Reference} longer";
}

public sealed record TakenOutOfPersonnelFile(string Reference) : DomainEvent
{
    public override string Sentence => $"{Reference} was taken out of the personnel file";
}

public sealed record HoldPlaced(string Reference) : DomainEvent
{
    public override string Sentence => $"{Reference} is on hold and stays";
}

public sealed record HoldLifted(string Reference) : DomainEvent
{
    public override string Sentence => $"A hold on {Reference} was lifted";
}

public sealed record DisposalAsked(string Reference) : DomainEvent
{
    public override string Sentence => $"Disposal of {Reference} asked for";
}

public sealed record DisposalDeclined(string Reference) : DomainEvent
{
    public override string Sentence => $"{Reference} is not disposed of";
}

/// <param name="Proofs">One for each entry of the trail whose content went: a hash over what it said and over what is left of it.</param>
public sealed record EntriesEmptied(string Reference, int Entries, IReadOnlyList<string> Proofs) : DomainEvent
{
    public override string Sentence => $"The trail of {Reference} lost its content, {Entries} entries";
}

public sealed record RecordDisposed(string Reference, RecordKind Kind, string Certificate, string AskedBy, string DisposedBy, string Rule) : DomainEvent
{
    public override string Sentence => $"{Reference} was disposed of, certificate {Certificate}";
}
