using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Notices;

/// <summary>Versions of the leaflet, and piles of it, on Wednesday 6 May 2026.</summary>
public sealed class LeafletTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("10000000-0000-0000-0000-000000000001");
    private static readonly Actor By = new(Id, "Tamsin", new HashSet<Role> { Role.Manager });
    private static readonly Sheet First = new("Visiting us", [new("When", ["Always"])]);
    private static readonly Sheet Second = new("Visiting us", [new("When", ["Monday to Friday"])]);

    [Fact]
    public void A_version_keeps_its_text_and_the_next_one_takes_the_next_number()
    {
        var first = Issue(First, null);
        var second = Issue(Second, first);

        Assert.Equal(
            (1, First.Text, First.Fingerprint, Today, "Tamsin"),
            (first.Number, first.Text, first.Fingerprint, first.IssuedOn, first.IssuedBy));
        Assert.Equal((2, "Monday to Friday"), (second.Number, second.Sheet.Parts[0].Lines[0]));
    }

    [Fact]
    public void Nothing_is_issued_that_was_not_read_or_says_nothing_new()
    {
        var first = Issue(First, null);

        Assert.Equal("LeafletUnchanged", RefusalOf(() => Issue(First, first)));
        Assert.Equal(
            "LeafletTextMoved", RefusalOf(() => Leaflet.Issue(Id, Id, Second, First.Fingerprint, first, By, Now, Today)));
    }

    [Theory]
    [InlineData("2026-05-06", 20, "Front desk", null)]
    [InlineData("2026-05-07", 20, "Front desk", "PileInTheFuture")]
    [InlineData("2026-05-05", 20, "Front desk", "PileBeforeLeaflet")]
    [InlineData("2026-05-06", 0, "Front desk", "CopiesWrong")]
    [InlineData("2026-05-06", 5001, "Front desk", "CopiesWrong")]
    [InlineData("2026-05-06", 20, " ", "PileWhereMissing")]
    public void A_pile_says_how_many_lie_where_since_when(string on, int copies, string where, string? refusal) =>
        Assert.Equal(refusal, RefusalOf(() => LeafletPile.Record(
            Id, Issue(First, null), DateOnly.Parse(on, CultureInfo.InvariantCulture), copies, where, By, Now, Today)));

    private static Leaflet Issue(Sheet sheet, Leaflet? last) => Leaflet.Issue(Id, Id, sheet, sheet.Fingerprint, last, By, Now, Today);

    private static string? RefusalOf(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal.GetType().Name;
        }
    }
}
