using System.Globalization;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.SignOffs;

/// <summary>14 days of grace; a signature is given again after 12 months. Version 2 replaced version 1 on 1 September 2026.</summary>
public sealed class SignOffDutiesTests
{
    private static readonly Guid One = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Two = new("00000000-0000-0000-0000-000000000002");
    private static readonly SignOffClock Clock = new(14, 12);

    [Theory]
    // in force since, asked since, signed v1, signed v2, v2 withdrawn, today → status, cause, due, days overdue
    [InlineData("2026-09-01", null, null, null, null, "2026-09-02", "NotRequired", "None", null, 0)]
    [InlineData("2026-09-01", "2026-09-10", null, null, null, "2026-09-05", "NotRequired", "None", null, 0)]
    [InlineData("2026-09-20", "2025-01-01", null, null, null, "2026-09-05", "NotRequired", "None", null, 0)]
    [InlineData("2026-09-01", "2025-01-01", null, null, null, "2026-09-02", "Outstanding", "NeverSigned", "2026-09-15", 0)]
    [InlineData("2026-09-01", "2025-01-01", null, null, null, "2026-09-15", "Outstanding", "NeverSigned", "2026-09-15", 0)]
    [InlineData("2026-09-01", "2025-01-01", null, null, null, "2026-09-16", "Overdue", "NeverSigned", "2026-09-15", 1)]
    [InlineData("2026-09-01", "2026-10-05", null, null, null, "2026-10-06", "Outstanding", "NeverSigned", "2026-10-19", 0)]
    [InlineData("2026-09-01", "2025-01-01", "2026-03-02", null, null, "2026-09-02", "NeedsResign", "NewVersion", "2026-09-15", 0)]
    [InlineData("2026-09-01", "2025-01-01", "2026-03-02", null, null, "2026-09-25", "Overdue", "NewVersion", "2026-09-15", 10)]
    [InlineData("2026-09-01", "2025-01-01", null, "2026-09-03", null, "2027-09-02", "Signed", "None", null, 0)]
    [InlineData("2026-09-01", "2025-01-01", null, "2026-09-03", null, "2027-09-03", "NeedsResign", "YearlyRenewal", "2027-09-17", 0)]
    [InlineData("2026-09-01", "2025-01-01", null, "2026-09-03", null, "2027-09-20", "Overdue", "YearlyRenewal", "2027-09-17", 3)]
    [InlineData("2026-09-01", "2025-01-01", null, "2026-09-03", "2026-10-01", "2026-10-02", "NeedsResign", "Withdrawn", "2026-10-15", 0)]
    [InlineData("2026-09-01", "2025-01-01", null, "2026-09-03", "2026-10-01", "2026-10-16", "Overdue", "Withdrawn", "2026-10-15", 1)]
    public void What_a_person_owes_follows_from_dates(
        string inForce, string? asked, string? signedOne, string? signedTwo, string? withdrawnTwo, string today,
        string status, string cause, string? due, int daysOverdue)
    {
        var signatures = new List<SignatureFact>();
        if (signedOne is not null)
            signatures.Add(new SignatureFact(One, Day(signedOne), null));
        if (signedTwo is not null)
            signatures.Add(new SignatureFact(Two, Day(signedTwo), withdrawnTwo is null ? null : Day(withdrawnTwo)));

        var duty = SignOffDuties.Of(
            new VersionInForce(Two, Day(inForce)), asked is null ? null : Day(asked), signatures, Clock, Day(today));

        Assert.Equal(
            (status, cause, due is null ? (DateOnly?)null : Day(due), daysOverdue),
            (duty.Status.ToString(), duty.Cause.ToString(), duty.DueOn, duty.DaysOverdue));
    }

    [Fact]
    public void Nothing_is_owed_while_no_version_is_in_force() =>
        Assert.Equal(SignOffDuty.NotRequired, SignOffDuties.Of(null, Day("2026-01-01"), [], Clock, Day("2026-09-01")));

    [Fact]
    public void A_setting_without_yearly_renewal_never_asks_again_for_the_same_version()
    {
        var duty = SignOffDuties.Of(
            new VersionInForce(Two, Day("2026-09-01")), Day("2025-01-01"), [new SignatureFact(Two, Day("2026-09-03"), null)],
            Clock with { RenewalMonths = null }, Day("2036-09-03"));

        Assert.Equal(DutyStatus.Signed, duty.Status);
    }

    [Fact]
    public void A_signature_given_anew_after_a_withdrawal_settles_it()
    {
        var duty = SignOffDuties.Of(
            new VersionInForce(Two, Day("2026-09-01")), Day("2025-01-01"),
            [new SignatureFact(Two, Day("2026-09-03"), Day("2026-10-01")), new SignatureFact(Two, Day("2026-10-02"), null)],
            Clock, Day("2026-11-01"));

        Assert.Equal((DutyStatus.Signed, Day("2026-10-02")), (duty.Status, duty.SignedOn));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
