using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.InspectionPacks;

public sealed class MakePackTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Adoption Adopted =
        Adoption.AdoptedAtMeeting("the committee", new DateOnly(2026, 4, 2), "Ada Finch", "Chair");

    [Fact]
    public async Task A_pack_of_twenty_policies_is_typeset_numbered_and_bookmarked()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Otter Lane Nursery");
        for (var number = 1; number <= 20; number++)
            await setting.AddPolicyAsync($"Policy {number:00} on devices", sections: 6 + (number % 5), Adopted);
        var id = await setting.AskForPackAsync();
        await portal.MakePacksAsync(setting);

        var pack = await setting.PackAsync(id);
        using var pdf = await setting.PdfOfAsync(id);
        Assert.Equal((PackState.Ready, (int?)pdf.Pages), (pack.State, pack.Pages));
        Assert.True(pdf.Pages > 60);
        pdf.CheckSound();
        Assert.Equal($"Inspection pack {pack.Reference}, Otter Lane Nursery", pdf.Facts["Title"]);
        Assert.Equal("yes", pdf.Facts["Tagged"]);
        Assert.Contains("A4", pdf.Facts["Page size"], StringComparison.Ordinal);
        Assert.Contains("Policy 20 on devices", pdf.Outline, StringComparison.Ordinal);
        EachPolicyStandsWhereTheContentsSays(pdf);
    }

    [Fact]
    public async Task Every_page_but_the_cover_says_whose_it_is_what_it_is_about_and_its_number()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Heron Row");
        await setting.AddPolicyAsync("Phones & \"smart\" watches");
        var id = await setting.AskForPackAsync();
        await portal.MakePacksAsync(setting);

        var reference = (await setting.PackAsync(id)).Reference;
        using var pdf = await setting.PdfOfAsync(id);
        Assert.DoesNotContain(reference, pdf.PageTexts[0].Split('\n')[0], StringComparison.Ordinal);
        for (var page = 2; page <= pdf.Pages; page++)
        {
            Assert.Contains($"Heron Row · {reference}", pdf.PageTexts[page - 1].TrimStart().Split('\n')[0], StringComparison.Ordinal);
            Assert.Contains($"Page {page} of {pdf.Pages}", pdf.PageTexts[page - 1], StringComparison.Ordinal);
        }

        var policy = pdf.NumberInContents("Phones & \"smart\" watches");
        Assert.EndsWith("Phones & \"smart\" watches", pdf.PageTexts[policy].TrimStart().Split('\n')[0].TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_is_printed_with_its_own_numbers_its_control_block_and_room_to_sign()
    {
        var setting = await portal.NewSettingAsync();
        await setting.AddPolicyAsync("Cameras", sections: 5, Adopted);
        var id = await setting.AskForPackAsync();
        await portal.MakePacksAsync(setting);

        using var pdf = await setting.PdfOfAsync(id);
        var text = string.Join('\n', pdf.PageTexts);
        var lines = text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        // Printed as their authors numbered them: "2." twice, no 3.2, and a bullet without a number.
        Assert.Equal(2, lines.Count(line => line.StartsWith("2. Part ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("3.1.1 Personal devices", StringComparison.Ordinal));
        Assert.Contains("· glasses that record", lines);
        Assert.Contains("Written or last updated Wed 1 Apr 2026", lines);
        Assert.Contains("Designated Safeguarding Priya Marsh Lead", string.Join(' ', lines), StringComparison.Ordinal);
        var signed = pdf.PageWith("Signed");
        Assert.Equal(signed, pdf.PageWith("Adopted at a meeting of the committee, signed by Ada Finch, Chair, Thu 2 Apr 2026."));
        Assert.Equal(signed, pdf.PageWith("Role   Chair"));
    }

    [Fact]
    public async Task Only_what_was_chosen_goes_in()
    {
        var setting = await portal.NewSettingAsync();
        var chosen = await setting.AddPolicyAsync("The chosen one", sections: 1);
        await setting.AddPolicyAsync("The other one", sections: 1);
        var id = await setting.AskForPackAsync(new() { ["Form.Parts"] = "Policies", ["Form.PolicyIds"] = chosen.ToString() });
        await portal.MakePacksAsync(setting);

        using var pdf = await setting.PdfOfAsync(id);
        var text = string.Join('\n', pdf.PageTexts);
        Assert.Contains("The chosen one", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The other one", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Review register", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_the_pack_can_still_be_read_and_says_why_there_is_no_PDF()
    {
        var setting = await portal.NewSettingAsync();
        var id = await setting.AskForPackAsync();
        await portal.MakePacksAsync(setting, PackSteps.Unprinted);

        var pack = await setting.PackAsync(id);
        Assert.Equal((PackState.Ready, (int?)null), (pack.State, pack.Pages));
        Assert.Contains("no Chromium", pack.Problem, StringComparison.Ordinal);
        Assert.Null((await setting.QueryAsync(db => db.PackFiles.SingleAsync(file => file.PackId == id))).Pdf);
    }

    [Fact]
    public async Task A_browser_that_fails_is_tried_three_times_and_then_the_page_must_do()
    {
        var setting = await portal.NewSettingAsync();
        var id = await setting.AskForPackAsync();
        var broken = new PrintOptions { Chromium = "/bin/false" };

        await portal.MakePacksAsync(setting, broken);
        Assert.Equal(PackState.Queued, (await setting.PackAsync(id)).State);
        await portal.MakePacksAsync(setting, broken);
        await portal.MakePacksAsync(setting, broken);

        var pack = await setting.PackAsync(id);
        Assert.Equal((PackState.Ready, (int?)null, 3), (pack.State, pack.Pages, pack.Attempts));
        Assert.Contains("print it from your own browser", pack.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_servers_make_one_pack()
    {
        var setting = await portal.NewSettingAsync();
        var id = await setting.AskForPackAsync();

        await Task.WhenAll(portal.MakePacksAsync(setting), portal.MakePacksAsync(setting), portal.MakePacksAsync(setting));

        Assert.Equal(1, (await setting.PackAsync(id)).Attempts);
        Assert.Equal(1, await setting.QueryAsync(db => db.PackFiles.CountAsync(file => file.PackId == id)));
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == id && entry.Event == "PackMade")));
    }

    private static void EachPolicyStandsWhereTheContentsSays(PdfReader pdf)
    {
        var afterContents = pdf.PageWith("Who is who", after: 2);
        for (var number = 1; number <= 20; number++)
        {
            var title = $"Policy {number:00} on devices";
            var begins = Enumerable.Range(afterContents + 2, pdf.Pages - afterContents - 1)
                .First(page => pdf.PageTexts[page - 1].Split('\n').Any(line => line.Trim() == title));
            Assert.Equal(begins, pdf.NumberInContents(title));
        }
    }
}
