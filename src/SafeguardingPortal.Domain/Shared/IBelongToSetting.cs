namespace SafeguardingPortal.Domain.Shared;

/// <summary>A row of one setting. The query filter and the save check of the Data project both rest on this.</summary>
public interface IBelongToSetting
{
    Guid SettingId { get; }
}
