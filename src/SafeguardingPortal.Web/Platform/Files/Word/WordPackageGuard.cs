using System.IO.Compression;
using System.Xml;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>Looks a .docx over before any library opens it: how much it unpacks to, how deep its XML goes, whether it carries
/// macros.</summary>
internal static class WordPackageGuard
{
    private const int MaxEntries = 2000;
    private const long MaxUnpacked = 60L * 1024 * 1024;
    private const int MaxDepth = 200;

    /// <exception cref="FileRefusedException">The package is not a Word file, or not one to be opened.</exception>
    public static void Check(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            CheckEntries(zip);
            var left = MaxUnpacked;
            foreach (var entry in zip.Entries)
                left = Walk(entry, left);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new FileRefusedException("The Word file is damaged; open it in Word, save it again and try once more.");
        }
    }

    private static void CheckEntries(ZipArchive zip)
    {
        if (zip.Entries.Count > MaxEntries || zip.Entries.Sum(entry => entry.Length) > MaxUnpacked)
            throw TooLarge();
        if (zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new FileRefusedException("The Word file carries macros; save it as a plain .docx without them.");
        if (zip.GetEntry("word/document.xml") is null)
            throw new FileRefusedException("The file is a zip archive but no Word document; save the policy as .docx, .txt or .md.");
    }

    /// <summary>Counts what really comes out, since the sizes written in the archive may lie.</summary>
    private static long Walk(ZipArchiveEntry entry, long left)
    {
        using var counted = new CountingStream(entry.Open(), left);
        if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            using var xml = XmlReader.Create(counted, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                if (xml.Depth > MaxDepth)
                    throw TooLarge();
            }
        }
        else
        {
            counted.CopyTo(Stream.Null);
        }

        return counted.Left;
    }

    private static FileRefusedException TooLarge() =>
        new("The Word file unpacks to more than a policy can hold; copy its text into a new document.");

    private sealed class CountingStream(Stream inner, long left) : Stream
    {
        public long Left { get; private set; } = left;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Left -= read;
            return Left >= 0 ? read : throw TooLarge();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
