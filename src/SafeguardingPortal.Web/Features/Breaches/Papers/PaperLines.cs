using System.Globalization;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;

namespace SafeguardingPortal.Web.Features.Breaches.Papers;

/// <summary>The papers of a case as its page shows them.</summary>
public sealed record PaperLines(IReadOnlyList<MessageLine> Messages, IReadOnlyList<FileLine> Files)
{
    internal static PaperLines Of(CasePapers? papers, Breach breach) => papers is null ? new([], []) : new(
        [.. papers.Messages.OrderBy(message => message.At).Select(message => new MessageLine(message.By ?? "The reporter", message.Text, message.At))],
        [.. papers.Attachments.OrderBy(file => file.At).Select(file => new FileLine(
            file.Id, file.Name, Size(file.Bytes),
            file.FromReporter ? "from the reporter" : file.IsReceipt ? "an agency\u2019s receipt or letter" : "added by a handler",
            file.Scan is ScanResult.Clean ? "Scanned, nothing found" : "Not scanned for malware: no scanner is set up", file.At, file.IsHeldIn(breach)))]);

    private static string Size(int bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024:0.#} MB");
}

public sealed record MessageLine(string By, string Text, DateTimeOffset At);

public sealed record FileLine(Guid Id, string Name, string Size, string From, string Scan, DateTimeOffset At, bool Held);
