using System.Text;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>A file is what it holds, whatever it is called.</summary>
public sealed class FileContentsTests
{
    [Theory]
    [InlineData("FFD8FFE000104A464946", FileKind.Jpeg)]
    [InlineData("89504E470D0A1A0A0000000D", FileKind.Png)]
    [InlineData("474946383961", FileKind.Gif)]
    [InlineData("52494646240000005745425056503820", FileKind.Webp)]
    [InlineData("52494646240000005741564566", FileKind.Sound)]
    [InlineData("255044462D312E37", FileKind.Pdf)]
    [InlineData("00000018667479706865696300000000", FileKind.Heic)]
    [InlineData("00000018667479706D70343200000000", FileKind.Video)]
    [InlineData("00000018667479704D34412000000000", FileKind.Sound)]
    [InlineData("4D5A90000300000004000000", null)]
    [InlineData("504B0304140000000800", null)]
    [InlineData("7F454C4602010100", null)]
    [InlineData("D0CF11E0A1B11AE1", null)]
    [InlineData("", null)]
    public void Its_first_bytes_tell_what_it_is(string hexadecimal, FileKind? kind) =>
        Assert.Equal(kind, FileContents.KindOf(Convert.FromHexString(hexadecimal)));

    [Theory]
    [InlineData("She wrote: see you at five\n", FileKind.PlainText)]
    [InlineData("Gr\u00fc\u00dfe", FileKind.PlainText)]
    [InlineData("<html><script>alert(1)</script>", null)]
    [InlineData("  <svg onload=alert(1)>", null)]
    [InlineData("#!/bin/sh\nrm -rf /", null)]
    [InlineData("a\u0000b", null)]
    public void Text_is_plain_and_no_page_and_no_script(string text, FileKind? kind) =>
        Assert.Equal(kind, FileContents.KindOf(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_zip_is_taken_only_where_it_is_a_Word_file_without_macros()
    {
        var word = Encoding.ASCII.GetBytes("PK\u0003\u0004....word/document.xml....");
        var macros = Encoding.ASCII.GetBytes("PK\u0003\u0004....word/document.xml....word/vbaProject.bin");

        Assert.Equal(FileKind.Word, FileContents.KindOf(word));
        Assert.Null(FileContents.KindOf(macros));
    }

    [Theory]
    [InlineData("A.B.", true)]
    [InlineData("AB and C.D.", true)]
    [InlineData("Otter 12", true)]
    [InlineData("", true)]
    [InlineData("Oliver Smith", false)]
    [InlineData("Oliver", false)]
    public void A_child_is_given_by_initials_or_a_reference(string words, bool good) => Assert.Equal(good, ChildInWords.NamesNobody(words));

    /// <summary>A slap is an offence perhaps, and its statements and films are what the case is decided on.</summary>
    [Theory]
    [InlineData(FileKind.PlainText)]
    [InlineData(FileKind.Video)]
    [InlineData(FileKind.Png)]
    public void Where_it_may_be_an_offence_and_nothing_illegal_to_hold_files_come_in_and_are_read(FileKind kind)
    {
        var cast = Cast.Nursery();
        var dee = cast.Actor("Dee");
        var breach = cast.Report("Olu", "Nadia").Triaged(dee, Answers(TriageDecision.Allegation) with { PossibleOffence = true });
        var papers = CasePapers.For(breach);
        void Attach(bool fromReporter) => papers.Attach(
            breach, new AttachedFile(Ids.Next(), "as it came", kind, 9, "00", ScanResult.NotScanned), fromReporter, dee, Now);

        Attach(fromReporter: true);
        Refused<LadoFirst>(() => Attach(fromReporter: false));
        breach.RecordAdvice(breach.Told(dee, Agency.Lado), "Gather what there is", Now, dee, Now);
        Attach(fromReporter: false);

        Assert.DoesNotContain(papers.Attachments, file => file.IsHeldIn(breach));
    }

    [Fact]
    public void Nothing_is_uploaded_where_it_may_be_illegal_to_hold_it()
    {
        var cast = Cast.Nursery();
        var breach = cast.Report("Olu", "Nadia").Triaged(cast.Actor("Dee"), Answers() with { IllegalContent = true });

        Refused<NeverUploadIllegalContent>(() => CasePapers.For(breach).Attach(
            breach, new AttachedFile(Ids.Next(), "a.jpg", FileKind.Jpeg, 9, "00", ScanResult.NotScanned), false, cast.Actor("Dee"), Now));
    }
}
