using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies.StarterPolicies;

/// <summary>The starter policies that come with the portal, in the order of the shelf. Their texts are the Markdown files here.</summary>
public static class StarterPolicyFiles
{
    public static IReadOnlyList<StarterPolicy> All { get; } =
    [
        Read("mobile-and-smart-technology", PolicyKind.Policy,
            "Where phones, watches and other devices are kept, and who may allow an exception."),
        Read("social-media", PolicyKind.Policy, "Personal accounts, contact with families and the setting's own channels."),
        Read("online-safety", PolicyKind.Policy, "The four kinds of risk, filtering and monitoring, teaching and working with families."),
        Read("images-and-consent", PolicyKind.Policy, "Who may make pictures of children, with what, for what and for how long."),
        Read("low-level-concerns", PolicyKind.Policy, "How small concerns about adults are shared, recorded and looked at together."),
        Read("allegations-against-staff", PolicyKind.Policy, "The harm threshold, who is told and by when, and how a case ends."),
        Read("whistleblowing", PolicyKind.Policy, "Inside and outside routes for someone who is not being heard."),
        Read("staff-acceptable-use", PolicyKind.AcceptableUse,
            "Signed by everyone before they use the setting's technology. Announces monitoring."),
        Read("visitor-volunteer-contractor-acceptable-use", PolicyKind.AcceptableUse,
            "Signed by people who come regularly and are not employed."),
        Read("social-media-operators-acceptable-use", PolicyKind.AcceptableUse, "Signed by those who run an official channel."),
        Read("remote-working-acceptable-use", PolicyKind.AcceptableUse,
            "Signed before working, training or teaching away from the premises."),
        Read("parents-and-learners-acceptable-use", PolicyKind.AcceptableUse,
            "Acknowledged by parents, carers and learners, and kept when they learn at home with their own devices."),
    ];

    public static StarterPolicy? Find(string key) => All.FirstOrDefault(policy => policy.Key == key);

    private static StarterPolicy Read(string key, PolicyKind kind, string use)
    {
        using var file = typeof(StarterPolicyFiles).Assembly.GetManifestResourceStream($"StarterPolicies/{key}")
            ?? throw new InvalidOperationException($"The starter policy {key} is missing from the program.");
        using var reader = new StreamReader(file);
        var text = reader.ReadToEnd();
        var title = text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#').Trim();
        return new StarterPolicy(key, title, kind, use, text);
    }
}
