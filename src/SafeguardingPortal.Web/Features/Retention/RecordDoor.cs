using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.EmploymentReferences;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention;

/// <summary>A record that is still held, with what the rules say of it today.</summary>
/// <param name="Keeping">What was recorded about its keeping; null where nothing has been yet.</param>
public sealed record OpenRecord(KeptRecord Record, KeepingFacts Facts, KeepUntil Keep, RecordKeeping? Keeping)
{
    /// <summary>Whether it goes into an employment reference; null where it is about nobody of the setting.</summary>
    public ReferenceAdvice? EmploymentReference { get; init; }

    public int Version => Keeping?.Version ?? 0;
}

/// <summary>The one door to the keeping of a record: whoever may not know of the record gets "not found".</summary>
public sealed class RecordDoor(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <exception cref="RecordNotFoundException">There is no such record, or none that this person may know of.</exception>
    public async Task<OpenRecord> OpenAsync(Guid id, CancellationToken ct) =>
        await FindAsync(id, await KeepingAsync(id, ct), db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)), db.ConcernsKnownTo(me.Actor), ct);

    /// <summary>
    /// For whoever was asked to confirm the end of a record that only one other person may see. What they are shown of it is what its tombstone says.
    /// </summary>
    /// <exception cref="RecordNotFoundException">They were not asked, or it is kept from them by now.</exception>
    public async Task<OpenRecord> OpenUnseenAsync(Guid id, CancellationToken ct)
    {
        var keeping = await KeepingAsync(id, ct);
        if (keeping is null || keeping.SecondPersonId != me.PersonId || keeping.State is not KeepingState.DisposalAsked)
            throw new RecordNotFoundException();
        var open = await FindAsync(id, keeping, db.Breaches, db.Concerns, ct);
        return open.Record.HiddenFrom.Contains(me.PersonId) ? throw new RecordNotFoundException() : open;
    }

    private Task<RecordKeeping?> KeepingAsync(Guid id, CancellationToken ct) =>
        db.RecordKeepings.Include(one => one.Holds).Include(one => one.HiddenFrom).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.RecordId == id && one.State != KeepingState.Disposed, ct);

    private async Task<OpenRecord> FindAsync(
        Guid id, RecordKeeping? keeping, IQueryable<Breach> cases, IQueryable<Concern> concerns, CancellationToken ct)
    {
        var book = await db.RuleBookAsync(ct);
        var breach = await cases.AsNoTracking().Include(one => one.Subjects)
            .Include(one => one.Conflicts).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (breach is not null)
        {
            var facts = KeepingFacts.Of(breach, await db.LeftOnAsync(breach.SubjectPeople(), clock.Today, ct), keeping);
            return new(KeptRecord.Of(breach), facts, KeepUntil.Of(facts, book), keeping)
            {
                EmploymentReference = facts.AboutOwnPeople ? ReferenceAdvice.Of(ReferenceFacts.Of(breach)) : null,
            };
        }

        var concern = await concerns.AsNoTracking().Include(one => one.KeptFrom).SingleOrDefaultAsync(one => one.Id == id, ct)
            ?? throw new RecordNotFoundException();
        var ofConcern = KeepingFacts.Of(concern, await db.LeftOnAsync([concern.PersonId], clock.Today, ct), keeping);
        return new(KeptRecord.Of(concern, await CasesOfAsync(concern, ct)), ofConcern, KeepUntil.Of(ofConcern, book), keeping)
        {
            EmploymentReference = ReferenceAdvice.OfConcern,
        };
    }

    // Whoever may not know of a case does not learn of the concern that belongs to it, neither while it is held nor from its tombstone.
    private Task<List<Breach>> CasesOfAsync(Concern concern, CancellationToken ct)
    {
        List<Guid?> cases = [concern.FromCaseId, concern.BecameCaseId];
        return db.Breaches.AsNoTracking().Include(one => one.Subjects).Include(one => one.Conflicts).AsSplitQuery()
            .Where(one => cases.Contains(one.Id)).ToListAsync(ct);
    }

    /// <summary>Changes what is recorded about the keeping of a record, and works out anew until when it is kept.</summary>
    /// <param name="unseen">By somebody who was asked to confirm without having seen it.</param>
    public async Task ChangeAsync(Guid id, IVersionedForm form, Action<RecordKeeping> change, CancellationToken ct, bool unseen = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(change);
        var open = unseen ? await OpenUnseenAsync(id, ct) : await OpenAsync(id, ct);
        var keeping = open.Keeping;
        if (keeping is null)
            db.RecordKeepings.Add(keeping = RecordKeeping.Begin(Ids.New(), me.Setting.Id, open.Record, open.Keep, Ids.New, clock.Now));
        else
            db.Expect(keeping, form.Version);

        // As the rules stand at this moment, and not as they did when the register was last gone through.
        keeping.WorkOut(open.Record, open.Keep, Ids.New, clock.Now);
        change(keeping);
        if (keeping.State is not KeepingState.Disposed)
            keeping.WorkOut(open.Record, await AnewAsync(open.Facts, keeping, ct), Ids.New, clock.Now);
        await db.SaveFirstAsync(db.RecordKeepings.Where(one => one.RecordId == id), form.Version, ct);
    }

    private async Task<KeepUntil> AnewAsync(KeepingFacts facts, RecordKeeping keeping, CancellationToken ct) => KeepUntil.Of(
        facts with
        {
            PensionAgeOn = facts.Kind is RecordKind.Case ? keeping.PensionAgeOn : null,
            PensionAgeNotKnown = facts.Kind is RecordKind.Case && keeping.PensionAgeNotKnown,
            KeepLongerUntil = keeping.KeepLongerUntil,
        },
        await db.RuleBookAsync(ct));
}
