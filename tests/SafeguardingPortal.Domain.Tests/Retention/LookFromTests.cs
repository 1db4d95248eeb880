using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Retention;

public sealed class LookFromTests
{
    private static readonly DateTimeOffset Now = new(2032, 6, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Dsl = Somebody();

    [Theory]
    // how it stands; the first day on which somebody has something to decide or to do
    [InlineData("the case is open", null)]
    [InlineData("kept until 1 June 2032", "2032-06-02")]
    [InlineData("kept until 1 June 2032, and on hold", null)]
    [InlineData("kept until 1 June 2032, and its disposal asked for on 15 June", "2032-06-15")]
    [InlineData("found false and still in the personnel file", "2026-05-05")]
    [InlineData("an allegation whose pension age is missing", "2026-05-05")]
    [InlineData("an allegation whose pension age is missing, and on hold", null)]
    [InlineData("disposed of", null)]
    public void The_register_says_when_somebody_must_look(string stands, string? day)
    {
        var isFalse = stands.Contains("false", StringComparison.Ordinal);
        var keeping = Kept(closed: stands != "the case is open", isFalse ? FileStanding.MustLeave : FileStanding.NotConcerned,
            stands.Contains("allegation", StringComparison.Ordinal));
        if (stands.Contains("hold", StringComparison.Ordinal))
            keeping.PlaceHold(Guid.NewGuid(), "A court asked for it", Dsl, Now);
        if (stands.Contains("disposal", StringComparison.Ordinal) || stands == "disposed of")
            keeping.AskForDisposal("The day has come", Dsl, Now);
        if (stands == "disposed of")
            keeping.Dispose("DC-2032-0001", "I agree", Somebody(), Now);

        Assert.Equal(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), keeping.LookFrom);
    }

    private static RecordKeeping Kept(bool closed, FileStanding file, bool allegation)
    {
        var (made, ended) = (new DateOnly(2026, 5, 5), closed ? new DateOnly(2026, 6, 1) : (DateOnly?)null);
        var keep = KeepUntil.Of(
            new KeepingFacts(RecordKind.Case, made, ended, allegation, false, true, null, null, null, null), RuleBook.AsItComes);
        return RecordKeeping.Begin(
            Guid.NewGuid(), Guid.NewGuid(),
            new KeptRecord(RecordKind.Case, Guid.NewGuid(), "BR-2026-0001", made, CaseRoute.DslAndManager, file, []), keep, Guid.NewGuid, Now);
    }

    private static Actor Somebody() => new(Guid.NewGuid(), "Amina Clarke", new HashSet<Role> { Role.Dsl });
}
