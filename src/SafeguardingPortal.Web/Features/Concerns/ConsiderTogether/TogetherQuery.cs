using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ConsiderTogether;

/// <summary>The concerns that have something in common, in the span in which they are looked at together.</summary>
public sealed class TogetherQuery(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <summary>More than anybody reads side by side; the newest are shown.</summary>
    public const int Most = 60;

    /// <exception cref="RecordNotFoundException">The word means nothing under this lens.</exception>
    public async Task<IQueryable<Concern>> OfAsync(ConcernLens lens, string key, CancellationToken ct)
    {
        var term = TermOf(key);
        if (!Enum.IsDefined(lens) || LensKeys.Matching(lens, key ?? "") is not { } matching || (lens is ConcernLens.Term && term is null))
            throw new RecordNotFoundException();
        var (since, until) = term is null ? ((await db.RuleBookAsync(ct)).SinceUnder(lens, clock.Today), DateOnly.MaxValue) : (term.First, term.Last);
        return db.ConcernsKnownTo(me.Actor).Where(concern => concern.OccurredOn >= since && concern.OccurredOn <= until).Where(matching);
    }

    /// <summary>This term or the one before it, which may still be looked back on.</summary>
    public SchoolTerm? TermOf(string? key)
    {
        var term = SchoolTerm.Of(clock.Today);
        return key == term.Key ? term : key == term.Before.Key ? term.Before : null;
    }

    /// <summary>The rule that so many concerns meet, as it is printed.</summary>
    public async Task<string> RuleAsync(ConcernLens lens, int count, CancellationToken ct)
    {
        if (lens is ConcernLens.Term)
            return "All concerns of a term are considered together";
        var rule = (await db.RuleBookAsync(ct)).Finding().FirstOrDefault(rule => rule.LensOf() == lens && count >= rule.Count);
        return rule?.Sentence ?? "No rule asked; somebody wanted to look";
    }
}
