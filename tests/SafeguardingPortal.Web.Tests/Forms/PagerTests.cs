using Microsoft.AspNetCore.Http;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Tests.Forms;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, "1 to 25 of 60", null, "2")]
    [InlineData(2, "26 to 50 of 60", "1", "3")]
    [InlineData(3, "51 to 60 of 60", "2", null)]
    public async Task Points_to_the_pages_before_and_after_and_keeps_the_filter(int number, string position, string? before, string? after)
    {
        var page = new Rendering();
        page.View.HttpContext.Request.Path = "/breaches";
        page.View.HttpContext.Request.QueryString = new QueryString("?state=open&page=9");

        var body = await Rendering.RenderAsync(new PagerTagHelper
        {
            ViewContext = page.View,
            For = Rendering.ForModel(new PagedList<string>([], number, 25, 60)),
        });

        Assert.Equal(position, body.QuerySelector(".portal-pager__position")!.TextContent);
        Assert.Equal(before is null ? null : $"/breaches?state=open&page={before}", body.QuerySelector("[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(after is null ? null : $"/breaches?state=open&page={after}", body.QuerySelector("[rel=next]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_single_page_has_none()
    {
        var body = await Rendering.RenderAsync(new PagerTagHelper
        {
            ViewContext = new Rendering().View,
            For = Rendering.ForModel(new PagedList<string>(["one"], 1, 25, 1)),
        });

        Assert.Empty(body.Children);
    }
}
