using System.Net;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

public sealed class SpeakUpFilesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Whoever_is_not_signed_in_sends_less_at_once()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync($"/speak-up/{setting.Code}");
        Assert.Contains("in all up to 20 MB", page.Text, StringComparison.Ordinal);
        var film = new byte[11 * 1024 * 1024];

        var answer = await client.PostFilesAsync(
            page, new() { ["Form.Category"] = "ImageOfChild", ["Form.WhatHappened"] = GivenBreach.WhatHappened, ["Form.NotKnown"] = "true" },
            "Form.Files", ("a.mp4", film), ("b.mp4", film));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Send at most 20 MB in all", answer.Text, StringComparison.Ordinal);
        Assert.Equal(GivenBreach.WhatHappened, answer.ValueOf("Form.WhatHappened"));
    }
}
