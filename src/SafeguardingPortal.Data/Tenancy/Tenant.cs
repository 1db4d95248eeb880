namespace SafeguardingPortal.Data.Tenancy;

/// <summary>
/// The setting that this scope works for. Nothing is chosen until a signed-in request, a job or a command chooses;
/// until then every query of setting-owned rows is empty and every save of one is refused.
/// </summary>
public sealed class Tenant
{
    public Guid? SettingId { get; private set; }

    /// <summary>The shared tablet at which this request was made; null for any other.</summary>
    public string? TabletName { get; private set; }

    public void Use(Guid settingId) => SettingId = settingId;

    public void UseTablet(Guid settingId, string tabletName) => (SettingId, TabletName) = (settingId, tabletName);
}

/// <summary>A row of another setting was about to be saved: a programming error, never shown to a person as such.</summary>
public sealed class WrongSettingException(string entity) : InvalidOperationException($"A {entity} of another setting was about to be saved.");
