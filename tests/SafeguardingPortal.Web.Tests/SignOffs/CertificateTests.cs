using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class CertificateTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_certificate_prints_for_those_who_may_see_the_signature()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        var signature = await setting[Role.Staff].SignedAsync(await setting.PolicyToSignAsync());
        var path = $"/sign-offs/signatures/{signature}/certificate.pdf";
        using var mine = await setting.SignInAsAsync(Role.Staff);
        using var colleague = await setting.SignInAsAsync(Role.Oversight);
        using var outsider = await other.SignInAsAsync(Role.Manager);
        using var nobody = portal.NewClient();

        using var answer = await mine.Http.GetAsync(new Uri(path, UriKind.Relative));
        using var pdf = new PdfReader(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Join('\n', pdf.PageTexts);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(await CodeAsync(setting, signature), text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Staff].Name, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(path)).Status);
        Assert.Contains("/sign-in", (await nobody.GetAsync(path)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_holds_it_checks_its_code_without_signing_in()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        var signature = await setting[Role.Staff].SignedAsync(await setting.PolicyToSignAsync());
        var code = await CodeAsync(setting, signature);
        using var nobody = portal.NewClient();
        var page = await nobody.GetPageAsync($"/verify/{setting.Code}");

        var empty = await nobody.PostFormAsync(page, new() { ["Form.Code"] = "" });
        var wrong = await nobody.PostFormAsync(page, new() { ["Form.Code"] = "0000-0000-0000-0000-0000" });
        var elsewhere = await nobody.PostFormAsync(await nobody.GetPageAsync($"/verify/{other.Code}"), new() { ["Form.Code"] = code });
        var right = await nobody.PostFormAsync(page, new() { ["Form.Code"] = code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant() });

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal((HttpStatusCode.BadRequest, "0000-0000-0000-0000-0000"), (wrong.Status, wrong.ValueOf("Form.Code")));
        Assert.Contains("No signature of this setting has this code", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Staff].Name, right.Text, StringComparison.Ordinal);
        Assert.Contains("As it was signed", right.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/verify/no-such-setting")).Status);
    }

    private static Task<string> CodeAsync(TestSetting setting, Guid signature) =>
        setting.QueryAsync(db => db.SignOffs.Where(signed => signed.Id == signature).Select(signed => signed.Code).SingleAsync());
}
