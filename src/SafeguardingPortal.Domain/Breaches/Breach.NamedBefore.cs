using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// Who was in the frame of it before.
public sealed partial class Breach
{
    private readonly List<NamedBefore> formerlyNamed = [];

    /// <summary>Whom it was about, and who was kept out of it, until somebody said otherwise.</summary>
    public IReadOnlyList<NamedBefore> FormerlyNamed => formerlyNamed;

    // That nobody was known says nothing about anybody.
    private void KeepOnRecord(IEnumerable<BreachSubject> former, string why, Actor by, DateTimeOffset now) => formerlyNamed.AddRange(former
        .Where(one => one.Kind is not SubjectKind.NotKnown && !subjects.Exists(one.IsSameAs))
        .Select(one => NamedBefore.Of(one, why, by.Name, now)));
}
