using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.AskDisposal;

public sealed class AskDisposalHandler(RecordDoor door, SecondPeople seconds, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, AskDisposalForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var unseen = await seconds.UnseenAsync((await door.OpenAsync(id, ct)).Record, ct);
        Guid? second = unseen.Count == 0 ? null
            : unseen.Any(person => person.Value == form.SecondPersonId?.ToString()) ? form.SecondPersonId
            : throw new RuleBrokenException(new SecondPersonUnfit());
        if (second is { } person)
        {
            await mail.QueueAsync(
                person, "You are asked to confirm the end of a record",
                ["Somebody asks you to confirm that a record is disposed of, because nobody else may see it. Please read about it in the portal, and answer."],
                $"/records/{id}/disposal/confirm", $"record-second:{id:N}:{person:N}:{form.Version}", ct);
        }

        await door.ChangeAsync(id, form, keeping => keeping.AskForDisposal(form.Reason!, me.Actor, clock.Now, second), ct);
    }
}
