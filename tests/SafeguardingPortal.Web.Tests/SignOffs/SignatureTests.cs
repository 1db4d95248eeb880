using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class SignatureTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_signer_and_the_lead_see_it_a_colleague_and_another_setting_do_not()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        var signature = await setting[Role.Staff].SignedAsync(await setting.PolicyToSignAsync());
        using var mine = await setting.SignInAsAsync(Role.Staff);
        using var lead = await setting.SignInAsAsync(Role.Dsl);
        using var colleague = await setting.SignInAsAsync(Role.Oversight);
        using var outsider = await other.SignInAsAsync(Role.Manager);
        var path = $"/sign-offs/signatures/{signature}";

        var page = await mine.GetPageAsync(path);

        Assert.Contains("As it was signed", page.Text, StringComparison.Ordinal);
        Assert.Contains("I will follow it.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await lead.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(path + "/withdraw")).Status);
    }

    [Fact]
    public async Task A_signature_altered_behind_the_portal_s_back_shows()
    {
        var setting = await portal.NewSettingAsync();
        var signature = await setting[Role.Staff].SignedAsync(await setting.PolicyToSignAsync());
        await setting.QueryAsync(db => db.SignOffs.Where(row => row.Id == signature)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Statement, "I agree to something else.")));
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/sign-offs/signatures/{signature}");

        Assert.Contains("Does not match its code", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_withdraws_with_a_reason_and_the_person_signs_anew()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var signer = setting[Role.Staff];
        var signature = await signer.SignedAsync(policy);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/sign-offs/signatures/{signature}/withdraw");

        var empty = await client.PostFormAsync(page, new() { ["Form.Reason"] = " " });
        await client.PostFormAsync(page, new() { ["Form.Reason"] = "Signed without reading" });
        var again = await client.PostFormAsync(page, new() { ["Form.Reason"] = "Twice" });

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Give a reason", empty.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("Twice", again.ValueOf("Form.Reason"));
        var row = await setting.QueryAsync(db => db.SignOffs.SingleAsync(found => found.Id == signature));
        Assert.Equal("Signed without reading", row.WithdrawnBecause);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(
            found => found.SubjectId == signature && found.Event == "SignOffWithdrawn"));
        Assert.Equal("Signed without reading", entry.Why);
        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync(found => found.RecipientId == signer.Id));
        Assert.DoesNotContain("without reading", mail.Body, StringComparison.Ordinal);

        using var person = await signer.SignInAsync();
        Assert.Contains("The last signature was withdrawn", (await person.GetPageAsync("/sign-offs")).Text, StringComparison.Ordinal);
        await signer.SignedAsync(policy);
        Assert.Contains("Nothing to sign", (await person.GetPageAsync("/sign-offs")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Administrator)]
    public async Task Nobody_else_withdraws(Role role)
    {
        var setting = await portal.NewSettingAsync();
        var signature = await setting[Role.Chair].SignedAsync(await setting.PolicyToSignAsync());
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/sign-offs/signatures/{signature}/withdraw")).Status);
    }
}
