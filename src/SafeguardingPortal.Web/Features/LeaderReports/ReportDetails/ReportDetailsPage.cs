using SafeguardingPortal.Domain.LeaderReports;

namespace SafeguardingPortal.Web.Features.LeaderReports.ReportDetails;

/// <param name="Receipts">When each person read it.</param>
public sealed record ReportDetailsPage(
    LeaderReport Report, IReadOnlyList<FigureLine> Figures, IReadOnlyDictionary<Guid, DateTimeOffset> Receipts,
    IReadOnlyList<LinkedReport> Linked, Guid MyId, bool MayWrite, bool SeesFigures)
{
    /// <summary>The reader was given it here and is asked to say that they read it.</summary>
    public bool IsAsked => Report.Recipients.Any(recipient => recipient.IsAsked && recipient.PersonId == MyId);

    public DateTimeOffset? ReadAt => Receipts.TryGetValue(MyId, out var at) ? at : null;

    /// <summary>Staff see that they were given it, and not who else was.</summary>
    public bool SeesRecipients => SeesFigures || MayWrite;

    /// <summary>A reader who came to read figures later reads none that are about cases.</summary>
    public bool LacksFigures => Report.IsGiven && Report.Figures.Count > Figures.Count;

    public LinkedReport? PutsRight => Linked.FirstOrDefault(other => !other.IsNewer);

    public LinkedReport? PutRightBy => Linked.FirstOrDefault(other => other.IsNewer);
}

/// <param name="IsNewer">It puts the report shown right; otherwise the other way round.</param>
public sealed record LinkedReport(Guid Id, string Reference, bool IsNewer, bool IsGiven);
