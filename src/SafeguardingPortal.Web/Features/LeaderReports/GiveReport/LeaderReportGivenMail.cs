using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.LeaderReports.GiveReport;

/// <summary>Tells one reader that a report is there: its reference and a link, and nothing of what it says.</summary>
internal static class LeaderReportGivenMail
{
    public static void Add(MailQueue mails, LeaderReport report, Guid personId, string name, string email) => mails.Add(
        personId, name, email, $"Report {report.Reference} for you to read",
        [$"You were given the report {report.Reference} on online safety. Open the link, read it, and say there that you did."],
        $"/leader-reports/{report.Id}", $"leader-report-given:{report.Id}:{personId}", about: MailAbout.Of(report.Id));
}
