using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.TestSupport;

/// <summary>Shared tablets and cards that a test starts from.</summary>
public static class GivenTablets
{
    /// <summary>The PIN of everyone to whom a test gives a card.</summary>
    public const string Pin = "418263";

    private static readonly Lazy<string> PinHash = new(() => TabletSecrets.HashPin(Pin));

    /// <summary>A browser that is a paired tablet of the setting; nobody stands at it.</summary>
    public static async Task<PortalClient> TabletAsync(this TestSetting setting, string name = "Hall")
    {
        ArgumentNullException.ThrowIfNull(setting);
        var client = setting.NewClient();
        var secret = await setting.TabletSecretAsync(name);
        client.Http.DefaultRequestHeaders.Add("Cookie", $"{CurrentTablet.Cookie}={secret}");
        return client;
    }

    /// <summary>Adds a paired tablet and returns the secret that its cookie holds.</summary>
    public static Task<string> TabletSecretAsync(this TestSetting setting, string name = "Hall")
    {
        ArgumentNullException.ThrowIfNull(setting);
        return setting.QueryAsync(async db => await db.AddTabletAsync(setting.Id, setting.SiteId, name, TestClock.Start));
    }

    /// <inheritdoc cref="TabletSecretAsync"/>
    public static async Task<string> AddTabletAsync(
        this PortalDbContext db, Guid settingId, Guid siteId, string name, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (code, secret) = (TabletSecrets.NewPairingCode(), TabletSecrets.NewSecret());
        var tablet = SharedTablet.Add(Ids.New(), settingId, siteId, name, TabletSecrets.Hash(code), Actor.Portal, now);
        tablet.Pair(TabletSecrets.Hash(code), TabletSecrets.Hash(secret), now);
        db.SharedTablets.Add(tablet);
        await db.SaveChangesAsync();
        return secret;
    }

    /// <summary>Gives the person a card whose PIN is <see cref="Pin"/>, chosen by themself unless told otherwise. Returns the card's code.</summary>
    public static async Task<string> CardAsync(this TestPerson person, bool pinChosen = true)
    {
        ArgumentNullException.ThrowIfNull(person);
        var token = TabletSecrets.NewCardToken();
        await person.Setting.SaveAsync(db =>
        {
            var card = PinCard.Issue(
                Ids.New(), person.Setting.Id, person.Id, person.Name, PinHash.Value, TabletSecrets.Hash(token), Actor.Portal,
                TestClock.Start);
            if (pinChosen)
                card.ChoosePin(Pin, PinHash.Value, isOldPin: false, person.Actor, TestClock.Start);
            db.PinCards.Add(card);
        });
        return token;
    }

    /// <summary>The person types their PIN at the tablet and goes on to the page.</summary>
    public static async Task<PortalAnswer> ComeAsync(
        this PortalClient tablet, TestPerson person, string next = "/tablet/do", string pin = Pin)
    {
        ArgumentNullException.ThrowIfNull(tablet);
        ArgumentNullException.ThrowIfNull(person);
        var page = await tablet.GetPageAsync($"/tablet/pin?person={person.Id}&next={Uri.EscapeDataString(next)}");
        return await tablet.PostFormAsync(page, new() { ["Form.Pin"] = pin }, action: "/tablet/pin");
    }
}
