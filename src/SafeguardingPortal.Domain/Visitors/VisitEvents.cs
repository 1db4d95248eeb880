using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Visitors;

public sealed record VisitorArrived(
    string Reference, VisitorCategory Category, Guid HostId, VisitorDevices Devices, Guid? RulesVersionId, Guid? LeafletId) : DomainEvent
{
    public override string Sentence => $"Visitor {Reference} signed in: {Devices.Label().ToLowerInvariant()}";
}

public sealed record VisitorLeft(string Reference) : DomainEvent
{
    public override string Sentence => $"Visitor {Reference} signed out";
}

public sealed record VisitorChallenged(Guid? VisitId, bool Reported) : DomainEvent
{
    public override string Sentence =>
        Reported ? "Spoke to a visitor about a device, and reported it" : "Spoke to a visitor about a device";
}

public sealed record VisitorNameMissing() : Refusal("Enter your name.", "Name");

public sealed record VolunteersStoreLikeStaff() : Refusal(
    "Volunteers who work with children store their phone with those of staff.", "Devices");

public sealed record AccessNotAgreed() : Refusal(
    "Nobody has agreed this for now. Ask your host: it is agreed beforehand, and written down.", "Devices");

public sealed record RulesNotAccepted() : Refusal("Tick that you keep to the rules, or ask your host.", "AcceptsRules");

public sealed record PolicyNotConfirmed() : Refusal(
    "You come regularly, so please read the whole policy for visitors and tick that you follow it.", "ConfirmsPolicy");

public sealed record LeftAlready() : Refusal("You have signed out already.");

public sealed record LeavesBeforeArriving() : Refusal("That is before the visit began.");

public sealed record WhoWasChallengedMissing() : Refusal("Say who it was, or describe them.", "Who");

public sealed record WhatWasSeenMissing() : Refusal("Say what you saw.", "WhatWasSeen");
