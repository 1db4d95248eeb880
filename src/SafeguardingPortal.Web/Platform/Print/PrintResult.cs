namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>What became of a document that was sent to the printer.</summary>
public abstract record PrintResult;

/// <summary>It was printed.</summary>
/// <param name="Pages">How many pages it has; 0 when the file could not be read back.</param>
/// <param name="NumbersHold">The page numbers in its contents were read from this very pagination.</param>
public sealed record Printed(byte[] Pdf, int Pages, bool NumbersHold) : PrintResult;

/// <summary>This machine has no browser that prints. The page itself can still be read and printed from the reader's own browser.</summary>
public sealed record PrinterNotFound : PrintResult
{
    public string Message { get; } =
        "This server has no Chromium, Chrome or Edge, so it cannot make PDF files. "
        + "Ask whoever looks after it to install one, or to set Print:Chromium to its path.";
}

/// <summary>The browser ran and made no PDF.</summary>
public sealed record PrintFailed(string Reason) : PrintResult;
