using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Every page of a case, so that each rule of access is asked of all of them.</summary>
internal static class CasePages
{
    public static readonly string[] Forms =
    [
        "/triage", "/subjects", "/contacts/new", "/contacts/{contact}/advice", "/contacts/{contact}/acknowledgement", "/contacts/{contact}/reference", "/not-made/lado",
        "/falls-away/lado", "/unlock", "/notes/new", "/look-again", "/part-of", "/no-concern", "/facts", "/parents", "/people-affected",
        "/conflicts", "/handlers", "/left-undone/handlers", "/messages/new", "/files/new", "/dbs",
        "/tasks/new", "/entries/new", "/welfare", "/suspension", "/private-notes/new",
        "/outcome", "/debrief", "/close", "/reopen",
    ];

    public static readonly string[] All = ["", "/clocks", "/sheets/lado", .. Forms];

    public static string Of(Breach breach, string page) =>
        $"/breaches/{breach.Id}" + page.Replace("{contact}", (breach.Contacts.Count > 0 ? breach.Contacts[0].Id.ToString() : ""), StringComparison.Ordinal);

    /// <summary>An allegation with a contact, so that every page has something to show.</summary>
    public static Task<Breach> AllegationAsync(TestSetting setting, params TestPerson[] about) => Given.ABreach(setting)
        .About(about)
        .HandledBy(setting[Role.Oversight])
        .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet)
        .Told(Agency.Lado, method: ContactMethod.OnlineForm)
        .SavedAsync();

    /// <summary>Sends a form to a page that the sender was never shown.</summary>
    public static async Task<PortalAnswer> PostBlindlyAsync(this PortalClient client, string path)
    {
        var page = await client.GetPageAsync("/breaches/report/form");
        return await client.PostAsync(path,
        [
            new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!), new("Form.Version", "3"), new("Form.Reason", "Curious"),
        ]);
    }
}
