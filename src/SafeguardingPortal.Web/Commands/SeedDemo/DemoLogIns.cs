using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Commands.SeedDemo.Plans;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>One way into the demo.</summary>
public sealed record DemoLogIn(string Address, string Setting, string Name, string Role);

/// <summary>
/// Who can sign in to the demo, the same every time: the command prints this list, the tests sign in with it. All addresses end in
/// ".example", a domain that exists nowhere, so that no demo mail can reach anybody.
/// </summary>
public static class DemoLogIns
{
    public const string Password = "Lantern-Orchard-42";

    /// <summary>Of everyone's card at the shared tablets.</summary>
    public const string Pin = "482913";

    /// <summary>The supply worker who belongs to the preschool and to the nursery, and chooses between them after signing in.</summary>
    public const string OfTwoSettings = "supply@agency.example";

    public static IReadOnlyList<DemoPlan> Plans { get; } = [Larkrise.Plan, Bramblewood.Plan, HollinGreen.Plan, MallowLane.Plan];

    public static IReadOnlyList<DemoLogIn> All { get; } =
    [
        .. from plan in Plans
           from person in plan.People
           where person.SignsIn
           select new DemoLogIn(plan.AddressOf(person), plan.Name, person.Name, RolesOf(person, plan)),
    ];

    /// <summary>The list as lines of equal columns.</summary>
    public static IEnumerable<string> Table()
    {
        yield return $"Every password is {Password}; at a shared tablet every PIN is {Pin}";
        foreach (var setting in All.GroupBy(logIn => logIn.Setting))
        {
            yield return "";
            yield return setting.Key;
            foreach (var logIn in setting)
                yield return $"  {logIn.Address,-30} {logIn.Name,-20} {logIn.Role}";
        }
    }

    private static string RolesOf(DemoPerson person, DemoPlan plan) =>
        string.Join(", ", person.Roles.Select(role => role is Role.Staff ? person.JobTitle : role.Title(plan.Terms)));
}
