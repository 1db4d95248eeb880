using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Bulletins;

/// <summary>One person's word that they read a bulletin. Given once, in their own name, and never changed.</summary>
public sealed class BulletinReceipt : Aggregate
{
    private BulletinReceipt()
    {
    }

    public Guid BulletinId { get; private init; }

    public Guid PersonId { get; private init; }

    public DateTimeOffset ReadAt { get; private init; }

    public static BulletinReceipt Give(Guid id, Bulletin bulletin, Guid personId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != personId)
            throw new RuleBrokenException(new ReceiptForAnother());
        if (bulletin.WithdrawnOn is not null)
            throw new RuleBrokenException(new BulletinNoLongerAround());

        var receipt = new BulletinReceipt { Id = id, SettingId = bulletin.SettingId, BulletinId = bulletin.Id, PersonId = personId, ReadAt = now };
        receipt.Raise(new BulletinRead(by.Name, bulletin.Title), by, now);
        return receipt;
    }
}
