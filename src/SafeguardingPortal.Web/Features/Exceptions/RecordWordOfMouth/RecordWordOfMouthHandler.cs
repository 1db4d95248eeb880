using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordWordOfMouth;

public sealed class RecordWordOfMouthHandler(
    PortalDbContext db, References references, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The identifier of the new record.</returns>
    public async Task<Guid> HandleAsync(RecordWordOfMouthForm form, CancellationToken ct)
    {
        // Only those who may decide record it for someone else; everyone else records what they were allowed themselves.
        var personId = me.May(Permission.DecideExceptions) ? form.PersonId ?? me.PersonId : me.PersonId;
        if (!await db.People.AnyAsync(person => person.Id == personId, ct))
            throw new RuleBrokenException(new UnknownPerson("PersonId"));
        if ((await db.InPostAsync(clock.Today, ct)).All(person => person.PersonId != form.GrantedById))
            throw new RuleBrokenException(new UnknownPerson("GrantedById"));

        var reference = await references.NextAsync("EX", clock.Today, ct);
        var request = ExceptionRequest.RecordWordOfMouth(
            Ids.New(), me.Setting.Id, reference, form.ToWish(), personId, form.GrantedById!.Value,
            SchoolClock.FromLondon(form.GrantedAt!.Value), me.Setting.Rules, me.Actor, clock.Now);
        db.ExceptionRequests.Add(request);
        if (request.State == ExceptionState.Requested)
            await WordOfMouthMail.QueueAsync(mails, request, ct);
        await db.SaveChangesAsync(ct);
        return request.Id;
    }
}

public sealed record UnknownPerson(string Field) : Refusal("Choose one of the people listed.", Field);
