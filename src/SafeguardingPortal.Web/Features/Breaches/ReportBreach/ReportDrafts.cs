using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

/// <summary>The one report that a person has begun and not sent. Nobody else reads it; files are not kept with it.</summary>
public sealed class ReportDrafts(PortalDbContext db, CurrentPerson me, SchoolClock clock, IDataProtectionProvider keys)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private readonly IDataProtector protector = keys.CreateProtector("report-drafts");

    /// <summary>Saved at once, apart from whatever else is going on.</summary>
    /// <returns>Whether it was kept: not, where the same draft is being saved from another window again and again.</returns>
    public async Task<bool> KeepAsync(ReportBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await TryKeepAsync(form, ct) || await TryKeepAsync(form, ct);
    }

    private async Task<bool> TryKeepAsync(ReportBreachForm form, CancellationToken ct)
    {
        var kept = protector.Protect(JsonSerializer.Serialize(Typed.Of(form), Json));
        if (await MineAsync(ct) is { } draft)
            (draft.ReportId, draft.Sealed, draft.SavedAt) = (form.ReportId, kept, clock.Now);
        else
            db.ReportDrafts.Add(new ReportDraft
            {
                SettingId = db.SettingId,
                PersonId = me.PersonId,
                ReportId = form.ReportId,
                Sealed = kept,
                SavedAt = clock.Now,
            });
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException failed) when (failed.SomebodyWasFirst())
        {
            // The same form, sent twice at once.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>What was typed, and when; null where nothing is kept.</summary>
    public async Task<(ReportBreachForm Form, DateTimeOffset SavedAt)?> FindAsync(CancellationToken ct)
    {
        if (await MineAsync(ct) is not { } draft || draft.SavedAt + ReportDraft.Lasts < clock.Now)
            return null;
        var typed = JsonSerializer.Deserialize<Typed>(protector.Unprotect(draft.Sealed), Json)!;
        return (typed.ToForm(draft.ReportId), draft.SavedAt);
    }

    /// <summary>Goes with the next save.</summary>
    public async Task ForgetAsync(CancellationToken ct)
    {
        if (await MineAsync(ct) is { } draft)
            db.ReportDrafts.Remove(draft);
    }

    private Task<ReportDraft?> MineAsync(CancellationToken ct) => db.ReportDrafts.SingleOrDefaultAsync(draft => draft.PersonId == me.PersonId, ct);

    private sealed record Typed(
        Domain.Breaches.BreachCategory? Category, string? WhatHappened, ReportAbout? About, Guid? PersonId, Guid? AlsoPersonId, string? Person,
        DateTime? OccurredAt, string? Where, string? DeviceOrAccount, string? Child, bool Illegal, bool Danger,
        Domain.Breaches.ReporterKind? As, bool Offence)
    {
        public static Typed Of(ReportBreachForm form) => new(
            form.Category, form.WhatHappened, form.About, form.PersonId, form.AlsoPersonId, form.Person, form.OccurredAt, form.Where,
            form.DeviceOrAccount, form.Child, form.IllegalContent, form.ImmediateDanger, form.As, form.PossibleOffence);

        public ReportBreachForm ToForm(Guid reportId) => new()
        {
            ReportId = reportId,
            Category = Category,
            WhatHappened = WhatHappened,
            About = About,
            PersonId = PersonId,
            AlsoPersonId = AlsoPersonId,
            Person = Person,
            OccurredAt = OccurredAt,
            Where = Where,
            DeviceOrAccount = DeviceOrAccount,
            Child = Child,
            IllegalContent = Illegal,
            PossibleOffence = Offence,
            ImmediateDanger = Danger,
            As = As,
        };
    }
}
