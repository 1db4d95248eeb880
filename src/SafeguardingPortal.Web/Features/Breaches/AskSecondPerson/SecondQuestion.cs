using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.Breaches.AskSecondPerson;

/// <summary>What a second person, signed in as themself, is asked to agree to: the words of its form, and the step in the domain.</summary>
public sealed record SecondQuestion(string Title, string Lead, string Label, string Hint, SecondQuestion.Step Ask)
{
    private const string WhatTheyRead = "The second person reads this and not the case, unless they handle it.";

    public delegate void Step(Breach breach, Guid id, string reason, Guid askedOfId, string askedOf, Actor by, DateTimeOffset now);

    internal static SecondQuestion LeaveOut(Breach breach, string whom)
    {
        var required = breach.RequiredContacts().Of(whom);
        return new(
            $"Why {required.Whom} will not be told",
            "What was answered at triage requires this contact. It can be left out only for a reason that a second person agrees with, signed in as themself.",
            "Why not?", WhatTheyRead,
            (on, id, reason, askedOfId, askedOf, by, now) => on.AskToLeaveOut(id, required, reason, askedOfId, askedOf, by, now));
    }

    internal static SecondQuestion Investigate() => new(
        "Look into it before the LADO advises",
        "Questions asked too early can spoil what the police and the LADO must find out. Ring the LADO again first. This is for when waiting does more "
        + "harm, and a second person agrees, signed in as themself.",
        "Why can it not wait?", WhatTheyRead,
        (on, id, reason, askedOfId, askedOf, by, now) => on.AskToInvestigate(id, reason, askedOfId, askedOf, by, now));

    internal static SecondQuestion LetFall(Breach breach, string whom)
    {
        var required = breach.Binding().Of(whom);
        return new(
            $"Ask a second person to agree {Matter.LetFallAway.Label(required.Whom)}",
            "What stands on a case falls away only for a reason that a second person agrees with, signed in as themself. Then triage the report again: "
            + "until you do, nothing changes.",
            "Why?", $"What has come to light since, and who said so. {WhatTheyRead}",
            (on, id, reason, askedOfId, askedOf, by, now) => on.AskToLetFall(id, required, reason, askedOfId, askedOf, by, now));
    }

    internal static SecondQuestion KnewLater() => new(
        "Put later when the setting knew",
        "Every time limit starts when the setting knew. To put that later takes a second person, who agrees signed in as themself. Then triage the report "
        + "again with the right time: until you do, nothing changes.",
        "When did the setting really know, and how do you know?", WhatTheyRead,
        (on, id, reason, askedOfId, askedOf, by, now) => on.AskKnewLater(id, reason, askedOfId, askedOf, by, now));
}
