using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>
/// Who may know of a report, asked by every list and every single page. What was told at once to named people alone is known to its writer
/// and to them: it may be about somebody who leads.
/// </summary>
public static class LeaderReportAccess
{
    public static Expression<Func<LeaderReport, bool>> VisibleTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (me, writes, sees) = (actor.PersonId, actor.May(Permission.WriteLeaderReports), actor.May(Permission.SeeFigures));
        return report => (writes && report.StartedById == me)
            || (report.GivenAt != null && report.Recipients.Any(recipient => recipient.PersonId == me))
            || (report.Audience != ReportAudience.NamedOnly && ((writes && report.GivenAt == null) || (sees && report.GivenAt != null)));
    }

    /// <summary>Those that this person may write, give and put right.</summary>
    public static Expression<Func<LeaderReport, bool>> WrittenBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (me, writes) = (actor.PersonId, actor.May(Permission.WriteLeaderReports));
        return report => writes && (report.StartedById == me || report.Audience != ReportAudience.NamedOnly);
    }
}
