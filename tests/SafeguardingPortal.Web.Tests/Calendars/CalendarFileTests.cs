using System.Text;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Tests.Calendars;

/// <summary>RFC 5545, as far as the portal writes it.</summary>
public sealed class CalendarFileTests
{
    [Fact]
    public void An_entry_is_an_all_day_event_that_takes_no_time()
    {
        var file = Write("Review: Phones");

        Assert.Equal(
            [
                "BEGIN:VEVENT", "UID:review-1@portal.test", "DTSTAMP:20260506T093000Z", "DTSTART;VALUE=DATE:20260531",
                "DTEND;VALUE=DATE:20260601", "SUMMARY:Review: Phones", "DESCRIPTION:Open the portal.", "URL:https://portal.test/r",
                "TRANSP:TRANSPARENT", "END:VEVENT",
            ],
            file.Split("\r\n").SkipWhile(line => line != "BEGIN:VEVENT").TakeWhile(line => line != "END:VCALENDAR"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", file, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Phones, watches; and more", @"SUMMARY:Phones\, watches\; and more")]
    [InlineData(@"A \ B", @"SUMMARY:A \\ B")]
    [InlineData("Two\r\nlines\nBEGIN:VEVENT", @"SUMMARY:Two\nlines\nBEGIN:VEVENT")]
    public void Text_is_escaped_so_that_a_title_cannot_become_a_line(string title, string line) =>
        Assert.Contains($"{line}\r\n", Write(title), StringComparison.Ordinal);

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('漢')]
    public void Lines_are_folded_at_75_octets_and_never_within_a_character(char letter)
    {
        var title = new string(letter, 300);

        var file = Write(title);

        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.Contains($"SUMMARY:{title}", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', file);
    }

    private static string Write(string title) => CalendarFile.Write(
        "Safeguarding", "portal.test",
        [new CalendarEntry("review-1", new DateOnly(2026, 5, 31), title, "Open the portal.", "https://portal.test/r")], TestClock.Start);
}
