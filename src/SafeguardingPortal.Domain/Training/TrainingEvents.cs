using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Training;

public sealed record CourseOffered(string Title, string Rule, string MustHold) : DomainEvent
{
    public override string Sentence => $"The course {Title} was entered";
}

public sealed record CourseChanged(string Title, string Before, string After) : DomainEvent
{
    public override string Sentence => $"The course {Title} was changed";
}

public sealed record CourseRetired(string Title) : DomainEvent
{
    public override string Sentence => $"The course {Title} is no longer offered";
}

public sealed record TrainingAttended(string Person, string Course, DateOnly AttendedOn, DateOnly? GoodUntil, string Provider) : DomainEvent
{
    public override string Sentence => $"{Person} attended {Course}";
}

public sealed record AttendanceWithdrawn(string Person, string Course, DateOnly AttendedOn) : DomainEvent
{
    public override string Sentence => $"The record that {Person} attended {Course} was withdrawn";
}

public sealed record CertificateKept(string Person, string Course, FileKind Kind, int Bytes, string Fingerprint) : DomainEvent
{
    public override string Sentence => $"The certificate of {Person} for {Course} was put with the record";
}

public sealed record CriterionEntered(string Title, string Edition, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"A criterion for training was entered: {Title}";
}

public sealed record CriterionChecked(string Title, string EditionBefore, string Edition, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"A criterion for training was looked up again: {Title}";
}

public sealed record CriterionStruckOut(string Title) : DomainEvent
{
    public override string Sentence => $"A criterion for training was struck out: {Title}";
}

/// <summary>Nothing of what was found.</summary>
public sealed record PrivacyChecked(string Person) : DomainEvent
{
    public override string Sentence => $"{Person} looked at the privacy of their own accounts";
}
