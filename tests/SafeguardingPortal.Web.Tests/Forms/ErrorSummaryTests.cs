using SafeguardingPortal.Web.Platform.Forms.TagHelpers;

namespace SafeguardingPortal.Web.Tests.Forms;

public sealed class ErrorSummaryTests
{
    [Fact]
    public async Task Says_nothing_when_all_is_well()
    {
        var body = await Rendering.RenderAsync(new ErrorSummaryTagHelper { ViewContext = new Rendering().View });

        Assert.Empty(body.Children);
    }

    [Fact]
    public async Task Lists_problems_in_the_order_of_the_fields_and_links_to_them()
    {
        var page = new Rendering();
        page.State.AddModelError("form.about", "Choose whom it is about.");
        page.State.AddModelError("form.what", "Say what you saw.");
        page.State.AddModelError("form.what", "A second thing wrong with the same field.");
        page.State.AddModelError("", "The case is closed.");

        var body = await Rendering.RenderAsync(new ErrorSummaryTagHelper { ViewContext = page.View });

        Assert.Equal("There is a problem", body.QuerySelector("[role=alert] h2")!.TextContent);
        Assert.Equal(
            ["The case is closed.", "Say what you saw.", "Choose whom it is about."],
            body.QuerySelectorAll("li").Select(line => line.TextContent));
        Assert.Equal(["#Form_What", "#Form_About"], body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_version_is_the_one_on_the_page()
    {
        var page = new Rendering(new SampleForm { Version = 7 });
        page.State.SetModelValue("Form.Version", "3", "3");

        var body = await Rendering.RenderAsync(new VersionFieldTagHelper { ViewContext = page.View, For = page.For("Version") });

        Assert.Equal("7", body.QuerySelector("input[type=hidden][name='Form.Version']")!.GetAttribute("value"));
    }
}
