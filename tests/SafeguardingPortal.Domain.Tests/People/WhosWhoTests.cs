using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Tests.People;

public sealed class WhosWhoTests
{
    private static readonly Terms Words = new() { LeaderTitle = "Headteacher", ChairTitle = "Chair of governors" };

    [Theory]
    [InlineData("Manager:Rose, Dsl:Amina, DeputyDsl:Sam, Chair:Kim", "")]
    [InlineData("Manager:Rose, DeputyDsl:Sam, Chair:Kim", "Nobody is recorded as designated safeguarding lead")]
    [InlineData("Dsl:Amina, DeputyDsl:Sam, Chair:Kim", "Nobody is recorded as Headteacher")]
    [InlineData("Manager:Rose, Dsl:Amina, Chair:Kim", "Nobody stands in")]
    [InlineData("Manager:Rose, Dsl:Amina, DeputyDsl:Sam", "Nobody is Chair of governors")]
    [InlineData("Manager:Rose, Dsl:Rose, DeputyDsl:Sam, Chair:Kim", "Rose is both designated safeguarding lead and Headteacher")]
    [InlineData("Manager:Rose, Dsl:Amina, DeputyDsl:Sam, Chair:Rose", "Rose is both Headteacher and Chair of governors")]
    public void A_gap_or_a_doubled_role_is_a_finding(string holders, string finding)
    {
        var ids = new Dictionary<string, Guid>();
        var list = holders.Split(", ").Select(entry => entry.Split(':')).Select(entry =>
        {
            ids.TryAdd(entry[1], Guid.NewGuid());
            return new RoleHolder(ids[entry[1]], entry[1], Enum.Parse<Role>(entry[0]), new DateOnly(2026, 1, 1));
        }).ToList();

        var findings = WhosWho.Findings(list, Words);

        if (finding.Length == 0)
            Assert.Empty(findings);
        else
            Assert.StartsWith(finding, Assert.Single(findings).Sentence, StringComparison.Ordinal);
    }
}
