using System.IO.Compression;
using System.Text;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Files.Word;

namespace SafeguardingPortal.Web.Tests.Files;

/// <summary>Whatever bytes arrive, the reader reads them or says in one sentence why not.</summary>
public class FuzzedFileTests
{
    private static readonly byte[] Sound = WordWriter.Write(PolicyTextReader.Read(
        "# Phones\n\nDate written: May 2026\n\n## 1. Aims\n\n- one\n  - **two**\n\n| a | b |\n| c | d |").Policies[0]);

    [Fact]
    public void A_damaged_package_is_read_or_refused()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 300; round++)
        {
            var bytes = Sound[..(random.Next(4) == 0 ? random.Next(2, Sound.Length) : Sound.Length)];
            bytes = [.. bytes];
            for (var hits = random.Next(1, 8); hits > 0; hits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            AssertReadOrRefused(bytes);
        }
    }

    [Fact]
    public void Damaged_markup_inside_a_sound_package_is_read_or_refused()
    {
        var random = new Random(7);
        for (var round = 0; round < 150; round++)
            AssertReadOrRefused(WithDocument(xml => Spoil(xml, random)));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"a\">&x;</w:document>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><w:document xmlns:w=\"a\">&y;</w:document>")]
    [InlineData("")]
    [InlineData("<w:document")]
    public void Hostile_markup_is_refused_in_a_sentence(string xml)
    {
        var refused = Assert.Throws<FileRefusedException>(() => PolicyFile.Open(WithDocument(_ => xml)));
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_any_kind_is_read_or_refused()
    {
        var random = new Random(11);
        const string Signs = "#-*|:.()[]\\_ \t\n\r\f12aAé–•\u00A0\u200B\uF0B7§…";
        for (var round = 0; round < 400; round++)
            AssertReadOrRefused(Encoding.UTF8.GetBytes(new string(random.GetItems<char>(Signs, random.Next(1, 300)))));
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        try
        {
            _ = PolicyFile.Open(bytes).Read();
        }
        catch (FileRefusedException refused)
        {
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        }
    }

    private static string Spoil(string xml, Random random)
    {
        var at = random.Next(xml.Length);
        return random.Next(3) switch
        {
            0 => xml[..at],
            1 => xml.Remove(at, Math.Min(random.Next(1, 40), xml.Length - at)),
            _ => xml.Insert(at, "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr></w:pPr></w:p>"),
        };
    }

    private static byte[] WithDocument(Func<string, string> change)
    {
        using var memory = new MemoryStream();
        memory.Write(Sound);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(change(xml));
        }

        return memory.ToArray();
    }
}
