using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.LookAtQuietTerm;

/// <summary>
/// Whether somebody is asked about a term without any concern. Worked out from what that very person may know of: a question that stayed away
/// because of a concern about them would tell them of it.
/// </summary>
public sealed class QuietTermQuestion(PortalDbContext db, SchoolClock clock)
{
    public SchoolTerm Term => SchoolTerm.Of(clock.Today);

    public async Task<bool> IsAskedAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var term = Term;
        var rule = (await db.RuleBookAsync(ct))[PatternRules.Quiet];
        if (clock.Today < QuietTerm.AskedFrom(term, rule))
            return false;
        var (key, me) = (term.Key, actor.PersonId);
        return !await db.QuietTerms.AnyAsync(quiet => quiet.Term == key && quiet.LookedAtById == me, ct)
            && !await db.ConcernsKnownTo(actor).AnyAsync(concern => concern.OccurredOn >= term.First, ct);
    }
}
