using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>Who has signed each acceptable use policy in force, and who still owes it, by name (C066).</summary>
public sealed class SignOffsPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.SignOffs;

    public string Doing => "Reading the sign-off register";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var clock = SignOffClock.Of(scope.Setting.Rules);
        var startOfGrace = SchoolClock.FromLondon(clock.OverdueSince(scope.Today).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var asked = await db.SignOffDuties(clock, scope.Today, startOfGrace)
            .Where(row => scope.PolicyIds.Count == 0 || scope.PolicyIds.Contains(row.PolicyId))
            .OrderBy(row => row.SearchTitle).ThenBy(row => row.SearchName)
            .ToListAsync(ct);
        var duties = await db.DutiesOfAsync(asked, clock, scope.Today, SchoolClock.LondonDate, ct);
        var policies = asked.GroupBy(row => row.PolicyId)
            .Select(rows => (Rows: rows.ToList(), Duties: rows.Select(row => duties[(row.PersonId, row.PolicyId)]).ToList()))
            .ToList();

        return new PackChapter(
            "signoffs", "Sign-off register",
            "Everyone who is asked to sign an acceptable use policy, and the signatures that stand today under the version in force.")
        {
            Tables =
            [
                new PackTable(
                    "In short", ["Policy", "Version", "Asked", "Signed", "Within grace", "Overdue"],
                    [.. policies.Select(policy => InShort(policy.Rows[0], policy.Duties))], "Nobody is asked to sign a policy yet."),
                .. policies.Select(policy => new PackTable(
                    policy.Rows[0].PolicyTitle, ["Name", "Standing", "Last signed", "Due"],
                    [.. policy.Rows.Zip(policy.Duties, Line)], "")),
                .. await FamiliesAsync(scope, ct),
            ],
        };
    }

    private async Task<IReadOnlyList<PackTable>> FamiliesAsync(PackScope scope, CancellationToken ct)
    {
        var policies = (await db.FamilyCoverageAsync(ct))
            .Where(policy => scope.PolicyIds.Count == 0 || scope.PolicyIds.Contains(policy.PolicyId)).ToList();
        return policies.Count == 0 ? [] :
        [
            new PackTable(
                "Acknowledged by parents, carers and learners",
                ["Policy", "Version", "Children it is about", "Covered", "Under an earlier version"],
                [
                    .. policies.Select(policy => (IReadOnlyList<string>)
                    [
                        policy.Policy, Number(policy.VersionNumber), policy.Children is { } children ? Number(children) : "–",
                        Number(policy.Covered), Number(policy.Earlier),
                    ]),
                ],
                ""),
        ];
    }

    private static IReadOnlyList<string> InShort(SignOffDutyRow policy, List<SignOffDuty> duties) =>
    [
        policy.PolicyTitle,
        Number(policy.VersionNumber),
        Number(duties.Count),
        Number(duties.Count(duty => duty.Status == DutyStatus.Signed)),
        Number(duties.Count(duty => duty.Status is DutyStatus.Outstanding or DutyStatus.NeedsResign)),
        Number(duties.Count(duty => duty.Status == DutyStatus.Overdue)),
    ];

    private static IReadOnlyList<string> Line(SignOffDutyRow row, SignOffDuty duty) =>
        [row.PersonName, Standing(duty), Date(duty.SignedOn), Date(duty.DueOn)];

    private static string Standing(SignOffDuty duty) => duty.Status switch
    {
        DutyStatus.NotRequired => "Not asked",
        DutyStatus.Signed => "Signed",
        DutyStatus.Outstanding => "To sign",
        DutyStatus.NeedsResign => "To sign again",
        DutyStatus.Overdue => $"{Words.Count(duty.DaysOverdue, "day")} late",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    private static string Date(DateOnly? day) => day is { } date ? Words.Date(date) : "–";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
