using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Policies.ImportPolicy;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class ImportPolicyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Pasted_text_is_shown_as_understood_and_then_becomes_a_draft()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var preview = await client.PostFormAsync(await client.GetPageAsync("/policies/import"), new()
        {
            ["Form.Text"] = GivenPolicies.Text,
        });
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("2 key details, 2 sections, 3 clauses", preview.Text, StringComparison.Ordinal);
        Assert.Equal("Phones and cameras", preview.ValueOf("Form.Policies[0].Title"));
        Assert.Equal(0, await setting.QueryAsync(db => db.Policies.CountAsync()));

        var refused = await client.PostFormAsync(preview, new() { ["Form.Policies[0].Title"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Enter the title of the policy.", refused.Text, StringComparison.Ordinal);
        var done = await client.PostFormAsync(preview, new() { ["Form.Policies[0].Kind"] = "AcceptableUse" });

        Assert.Equal("/policies?status=Draft", done.Location);
        var (policy, draft) = await setting.QueryAsync(async db =>
            (await db.Policies.SingleAsync(), (await db.PolicyVersions.WithText().SingleAsync()).ToDocument()));
        Assert.Equal((PolicyKind.AcceptableUse, PolicyStatus.Draft), (policy.Kind, policy.Status));
        Assert.Equal(PolicyFingerprint.Of(GivenPolicies.Document()), PolicyFingerprint.Of(draft));
    }

    [Theory]
    [InlineData("policy.txt", "plain")]
    [InlineData("policy.docx", "word")]
    public async Task A_file_is_read(string name, string kind)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Administrator);

        var answer = await UploadAsync(client, name, kind == "word" ? Word() : Encoding.UTF8.GetBytes(GivenPolicies.Text));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Phones stay in the lockers during sessions.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy.pdf", "neither text nor Word")]
    [InlineData("policy.exe", "neither text nor Word")]
    [InlineData("policy.docx", "neither text nor Word")]
    public async Task A_file_that_cannot_be_read_is_told_in_words(string name, string message)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var answer = await UploadAsync(client, name, [1, 2, 3]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_given_is_told_too()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var answer = await client.PostFormAsync(await client.GetPageAsync("/policies/import"), new() { ["Form.Text"] = " " });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose a file, or paste the text.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_makes_the_same_drafts()
    {
        var setting = await portal.NewSettingAsync();
        var reading = PolicyTextReader.Read(GivenPolicies.Text);

        var created = await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<ImportPolicyHandler>()
            .HandleAsync([.. reading.Policies.Select(PolicyToImport.AsRead)], Actor.Portal, CancellationToken.None));

        Assert.Equal("Phones and cameras", Assert.Single(created).Title);
        Assert.NotNull(created[0].DraftVersionId);
    }

    [Fact]
    public void Word_numbers_bold_and_tables_come_out_as_printed()
    {
        var text = PolicyFile.Open(Word()).Text;

        Assert.Contains("# Phones and cameras", text, StringComparison.Ordinal);
        Assert.Contains("## Storage", text, StringComparison.Ordinal);
        Assert.Contains("1. Phones stay in the lockers during sessions.", text, StringComparison.Ordinal);
        Assert.Contains("2. Watches **follow** the same rule.", text, StringComparison.Ordinal);
        Assert.Contains("| Written | May 2026 |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("deleted", text, StringComparison.Ordinal);
    }

    private static async Task<PortalAnswer> UploadAsync(PortalClient client, string name, byte[] bytes)
    {
        var page = await client.GetPageAsync("/policies/import");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.ValueOf("__RequestVerificationToken")!), "__RequestVerificationToken" },
        };
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "Form.File", name);
        using var response = await client.Http.PostAsync(new Uri("/policies/import", UriKind.Relative), content);
        return new PortalAnswer(response.StatusCode, null, await response.Content.ReadAsStringAsync(), "/policies/import");
    }

    private static byte[] Word()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(
                    new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal },
                    new LevelText { Val = "%1." })
                { LevelIndex = 0 })
                { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 7 });
            main.Document = new Document(new Body(
                Styled("Title", "Phones and cameras"),
                new Table(new TableRow(Cell("Written"), Cell("May 2026"))),
                Styled("Heading1", "Storage"),
                Item(new Run(new Text("Phones stay in the lockers during sessions."))),
                Item(
                    new Run(new Text("Watches ") { Space = SpaceProcessingModeValues.Preserve }),
                    new Run(new RunProperties(new Bold()), new Text("follow ") { Space = SpaceProcessingModeValues.Preserve }),
                    new DeletedRun(new Run(new DeletedText("deleted "))),
                    new Run(new Text("the same rule.")))));
        }

        return file.ToArray();
    }

    private static Paragraph Styled(string style, string words) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(words)));

    private static Paragraph Item(params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 7 })));
        paragraph.Append(runs);
        return paragraph;
    }

    private static TableCell Cell(string words) => new(new Paragraph(new Run(new Text(words))));
}
