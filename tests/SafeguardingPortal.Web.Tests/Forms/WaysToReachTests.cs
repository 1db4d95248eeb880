using SafeguardingPortal.Web.Platform.Display;

namespace SafeguardingPortal.Web.Tests.Forms;

public sealed class WaysToReachTests
{
    [Theory]
    [InlineData("01632 960 101", "tel:01632960101")]
    [InlineData("(01632) 960-101", "tel:01632960101")]
    [InlineData("+44 (0)1632 960101", "tel:+441632960101")]
    [InlineData("101", "tel:101")]
    [InlineData("01632 960 101, then 2", "tel:01632960101")]
    [InlineData("01632 960 101 ext. 44", "tel:01632960101")]
    [InlineData("Ask the office", null)]
    [InlineData("12", null)]
    [InlineData("01632 960 101 01632 960 102", null)]
    [InlineData("<script>", null)]
    public async Task A_number_is_rung_with_one_tap(string written, string? href)
    {
        var body = await Rendering.RenderAsync(new WaysToReachTagHelper { Telephone = written });

        Assert.Equal(href, body.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(written, body.TextContent);
        Assert.Null(body.QuerySelector("script"));
    }

    [Theory]
    [InlineData("lado@authority.example", "mailto:lado@authority.example")]
    [InlineData("first.desk+lado@authority.example", "mailto:first.desk+lado@authority.example")]
    [InlineData("lado@authority.example?subject=A", null)]
    [InlineData("a@b.example,c@d.example", null)]
    [InlineData("through their form", null)]
    public async Task An_address_is_written_to_with_one_tap_and_carries_nothing_else(string written, string? href)
    {
        var body = await Rendering.RenderAsync(new WaysToReachTagHelper { Email = written });

        Assert.Equal(href, body.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(written, body.TextContent);
    }

    [Fact]
    public async Task All_stand_in_one_line_and_what_is_missing_is_left_out()
    {
        var all = new WaysToReachTagHelper { Telephone = "101", Email = "a@b.example", Web = "https://b.example/form", Hours = "Weekdays" };

        Assert.Equal("101, a@b.example, https://b.example/form (Weekdays)", (await Rendering.RenderAsync(all)).TextContent);
        Assert.Equal("https://b.example/form", (await Rendering.RenderAsync(new WaysToReachTagHelper { Telephone = "", Web = "https://b.example/form" })).TextContent);
    }
}
