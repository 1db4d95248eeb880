namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>In which form the text was put before the person.</summary>
public enum Presentation
{
    /// <summary>The whole text on one page, above the signature.</summary>
    WholePage,

    /// <summary>One part after the other, each on a page of its own.</summary>
    InSteps,

    /// <summary>What changed since the person's last signature, with the whole text below it.</summary>
    ChangesFirst,
}

public static class PresentationLabels
{
    public static string Label(this Presentation how) => how switch
    {
        Presentation.WholePage => "The whole text on one page",
        Presentation.InSteps => "Part by part, each on a page of its own",
        Presentation.ChangesFirst => "What changed since the signature before, with the whole text below",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };
}
