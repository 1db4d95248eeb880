using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Domain.Notices.Sheets;

/// <summary>What a visitor is given in writing: the rules on devices, what to do with one’s own, and whom to tell (C112–C118).</summary>
public static class LeafletText
{
    public static Sheet Of(SheetFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var terms = facts.Terms;
        return new Sheet(
            $"Visiting {facts.Setting}: phones and other devices",
            [
                new SheetPart(
                    "Why we ask",
                    [
                        $"We keep {terms.Children} safe and give them our whole attention. These rules hold for everyone who comes in, "
                        + "and for all of us who work here.",
                    ]),
                new SheetPart("When", [.. facts.When.Select(when => $"{CapitalFirst(terms.RestrictedTime)}: {when}")]),
                new SheetPart("What counts", [SheetLines.What(facts)]),
                new SheetPart("What you do with yours", VisitorRules.InShort(VisitorCategory.Other, worksWithChildren: false)),
                new SheetPart(
                    $"If you help with the {terms.Children}",
                    [
                        VisitorRules.InShort(VisitorCategory.Volunteer, worksWithChildren: true)[0],
                        $"They are kept here: {SheetLines.Storage(facts)}.",
                    ]),
                new SheetPart(
                    "If you need a device for your work, or for your health",
                    [$"Ask the {terms.LeaderTitle} before you come. It is agreed for a purpose and a time, and written down."]),
                new SheetPart(
                    "If somebody asks you to put a device away",
                    ["Anyone who works here may ask. Please do so at once; nobody means it unkindly."]),
                new SheetPart(
                    "If something worries you",
                    [
                        $"A {terms.Child} is in danger now: call 999 and tell the nearest member of staff.",
                        "Anything else, also a device in use where it should not be, or something about one of us: tell one of these people "
                        + "today.",
                        .. SheetLines.WhomToTell(facts),
                    ]),
            ]);
    }

    private static string CapitalFirst(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
