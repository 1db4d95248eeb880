namespace SafeguardingPortal.Data;

/// <summary>Identifiers are made here and not by the database, in time order (UUID version 7): see docs/adr/0006-ids.md.</summary>
public static class Ids
{
    public static Guid New() => Guid.CreateVersion7();
}
