using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Training;

/// <summary>One person attended one course. It is never edited: a mistake is withdrawn with a reason and recorded anew.</summary>
public sealed class Attendance : Aggregate
{
    private Attendance()
    {
    }

    public Guid PersonId { get; private init; }

    public Guid CourseId { get; private init; }

    public DateOnly AttendedOn { get; private init; }

    /// <summary>The last day on which it counts, where each certificate has its own.</summary>
    public DateOnly? GoodUntil { get; private init; }

    /// <summary>Who gave the training.</summary>
    public string Provider { get; private init; } = "";

    /// <summary>The certificate's number or where it is kept.</summary>
    public string? Reference { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public string RecordedBy { get; private init; } = "";

    /// <summary>The sealed file of the certificate; its content has the same identifier.</summary>
    public Guid? FileId { get; private set; }

    public string? FileName { get; private set; }

    public ScanResult? FileScan { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <param name="earlier">The days on which the same person attended the same course, withdrawn ones left out.</param>
    public static Attendance Record(
        Guid id, Course course, StaffMember person, AttendanceFacts facts, IReadOnlyCollection<DateOnly> earlier, Actor by,
        DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(by);
        course.RequireOffered();
        if (string.IsNullOrWhiteSpace(facts.Provider))
            throw new RuleBrokenException(new ProviderMissing());
        if (facts.AttendedOn > today)
            throw new RuleBrokenException(new AttendedInTheFuture());
        if (course.Expiry == CourseExpiry.OnItsOwnDate && facts.GoodUntil is null)
            throw new RuleBrokenException(new GoodUntilMissing());
        if (facts.GoodUntil < facts.AttendedOn)
            throw new RuleBrokenException(new GoodUntilBeforeAttended());
        if (earlier.Contains(facts.AttendedOn))
            throw new RuleBrokenException(new AttendanceRecordedAlready(person.Name));

        var attendance = new Attendance
        {
            Id = id,
            SettingId = course.SettingId,
            PersonId = person.Id,
            CourseId = course.Id,
            AttendedOn = facts.AttendedOn,
            GoodUntil = course.Expiry == CourseExpiry.OnItsOwnDate ? facts.GoodUntil : null,
            Provider = facts.Provider.Trim(),
            Reference = string.IsNullOrWhiteSpace(facts.Reference) ? null : facts.Reference.Trim(),
            RecordedAt = now,
            RecordedBy = by.Name,
        };
        attendance.Raise(
            new TrainingAttended(person.Name, course.Title, facts.AttendedOn, attendance.GoodUntil, attendance.Provider), by, now);
        return attendance;
    }

    /// <summary>Puts the certificate with it, once.</summary>
    public void KeepCertificate(string person, string course, AttachedFile file, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        RequireStanding();
        if (FileId is not null)
            throw new RuleBrokenException(new CertificateKeptAlready());
        if (file.Kind is not (FileKind.Pdf or FileKind.Jpeg or FileKind.Png or FileKind.Webp or FileKind.Heic))
            throw new RuleBrokenException(new CertificateKindRefused());

        (FileId, FileName, FileScan) = (file.Id, file.Name, file.Scan);
        Raise(new CertificateKept(person, course, file.Kind, file.Bytes, file.Fingerprint), by, now);
    }

    /// <summary>It was recorded by mistake. From now on it counts for nothing; it stays to be read.</summary>
    public void Withdraw(string person, string course, string? reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        reason = ReasonMissing.Require(reason);
        RequireStanding();
        (WithdrawnAt, WithdrawnBy, WithdrawnBecause) = (now, by.Name, reason);
        Raise(new AttendanceWithdrawn(person, course, AttendedOn), by, now, reason);
    }

    private void RequireStanding()
    {
        if (WithdrawnAt is not null)
            throw new RuleBrokenException(new AttendanceWithdrawnAlready());
    }
}

/// <summary>What somebody records.</summary>
public sealed record AttendanceFacts(DateOnly AttendedOn, string? Provider, string? Reference = null, DateOnly? GoodUntil = null);
