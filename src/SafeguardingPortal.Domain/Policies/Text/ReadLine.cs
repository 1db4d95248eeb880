namespace SafeguardingPortal.Domain.Policies.Text;

internal enum LineKind
{
    Heading,
    Clause,

    /// <summary>Words or marks that belong nowhere: a page number, a number without its paragraph, a line of a table of contents.</summary>
    Stray,
}

/// <summary>One line and what it was taken for.</summary>
/// <param name="WasSplit">The heading's number stood alone on the line above.</param>
internal sealed record ReadLine(LineKind Kind, LineMark Mark, SourceLine Source, bool WasSplit = false);
