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
    public IQueryable<Concern> Of(ConcernLens lens, string key)
    {
        var (today, term) = (clock.Today, SchoolTerm.Of(clock.Today));
        if (!Enum.IsDefined(lens) || LensKeys.Matching(lens, key ?? "") is not { } matching || (lens is ConcernLens.Term && key != term.Key))
            throw new RecordNotFoundException();
        var since = LensKeys.Since(lens, today);
        return db.ConcernsKnownTo(me.Actor).Where(concern => concern.OccurredOn >= since).Where(matching);
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
