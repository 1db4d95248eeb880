using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Notices;

public sealed record LeafletIssued(int Number, string Fingerprint) : DomainEvent
{
    public override string Sentence => $"Leaflet for visitors issued in version {Number}";
}

public sealed record LeafletsHandedOut(int Number, DateOnly On, int Copies, string Where) : DomainEvent
{
    public override string Sentence => $"{Copies} leaflets for visitors, version {Number}, handed out: {Where}";
}

public sealed record LeafletTextMoved() : Refusal(
    "The setting’s rules, words or people changed since this page was opened. Read the leaflet again, then issue it.");

public sealed record LeafletUnchanged(int Number) : Refusal($"Version {Number} says the same already. Nothing new is to be issued.");

public sealed record PileInTheFuture() : Refusal("Choose today or an earlier day.", "On");

public sealed record PileBeforeLeaflet(int Number) : Refusal($"Version {Number} was not issued yet on that day.", "On");

public sealed record CopiesWrong(int Most) : Refusal($"Enter how many copies, from 1 to {Most}.", "Copies");

public sealed record PileWhereMissing() : Refusal("Say where they lie, or whom they went to.", "Where");
