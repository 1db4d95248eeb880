using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.BeginInduction;

/// <summary>Tells the new person and the inductor that there are points to go through and to sign.</summary>
internal static class InductionBegunMail
{
    public static async Task QueueAsync(MailQueue mails, Induction induction, CancellationToken ct)
    {
        var points = Words.Count(induction.Steps.Count, "point");
        await mails.QueueAsync(
            induction.PersonId, "Your induction",
            [
                $"Your induction has {points}. Open the link to see who shows you what and by when, and sign each point once you were "
                + "shown it.",
            ],
            $"/inductions/{induction.Id}", $"induction:{induction.Id:N}:person", ct);
        await mails.QueueAsync(
            induction.InductorId, "An induction to lead",
            [$"You lead somebody new in: {points}. Open the link to see them, and sign each point once you have shown it."],
            $"/inductions/{induction.Id}", $"induction:{induction.Id:N}:{induction.InductorId:N}", ct);
    }
}
