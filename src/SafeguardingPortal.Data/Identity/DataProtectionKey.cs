namespace SafeguardingPortal.Data.Identity;

/// <summary>A key that protects cookies and one-time links. Kept in the database, so that several instances share it.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; private init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
