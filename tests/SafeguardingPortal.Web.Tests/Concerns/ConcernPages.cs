using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>Every page of one concern, and the forms among them with what makes them good.</summary>
internal static class ConcernPages
{
    public const string Because = "Because it is so";

    public static readonly string[] All = ["", "/dealt-with", "/kept-from"];

    /// <summary>Page, good fields, the one left out, the sentence then, the event of success.</summary>
    public static readonly (string Page, Func<TestSetting, Dictionary<string, string?>> Good, string Missing, string Message, string Event)[] Forms =
    [
        ("/dealt-with", _ => new() { ["Form.How"] = "A talk", ["Form.Reason"] = Because }, "Form.How", "Say how it was dealt with", nameof(ConcernDealtWith)),
        ("/kept-from", setting => new() { ["Form.PersonId"] = setting[Domain.Access.Role.DeputyDsl].Id.ToString(), ["Form.Reason"] = Because },
            "Form.Reason", "Give a reason", nameof(ConcernKeptFrom)),
    ];

    public static string Of(Concern concern, string page) => $"/concerns/{concern.Id}{page}";

    public static Dictionary<string, string?> GoodRecord(TestPerson about) => new()
    {
        ["Form.PersonId"] = about.Id.ToString(),
        ["Form.Kind"] = nameof(ConcernKind.TooFamiliar),
        ["Form.What"] = "Carried A.B. all morning",
        ["Form.OccurredOn"] = "2026-05-05",
        ["Form.OccurredTime"] = "09:40",
        ["Form.Where"] = "Garden",
        ["Form.ToldBy"] = "A parent",
    };
}
