namespace SafeguardingPortal.Domain.Notices.Sheets;

/// <summary>The poster for a door: the rules on phones in a few big lines, and where a breach is reported (C070, C117).</summary>
public static class PosterText
{
    public static Sheet Of(SheetFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<string> where =
        [
            $"Everyone who works or helps here: {SheetLines.Storage(facts)}.",
            "Visitors: in your bag or pocket, silent. To make a call, please go outside.",
        ];
        if (facts.Break is { } inABreak)
            where.Add($"Staff may have theirs {inABreak}.");
        return new Sheet(
            $"Phones away in {facts.Terms.RestrictedTime}",
            [
                new SheetPart("When", facts.When),
                new SheetPart("What", [SheetLines.What(facts), SheetLines.NoPictures(facts)]),
                new SheetPart("Where they go", where),
                new SheetPart(
                    "Seen or heard of a breach? Tell us at once",
                    [.. SheetLines.WhomToTell(facts), "Everyone who works here must report it."]),
            ]);
    }
}
