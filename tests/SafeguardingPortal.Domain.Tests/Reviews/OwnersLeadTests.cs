using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Tests.Reviews;

public sealed class OwnersLeadTests
{
    [Theory]
    [InlineData("Jo Marsh", Role.Manager)]
    [InlineData("amara bell", Role.Chair)]
    [InlineData("Designated safeguarding lead", Role.Manager)]
    [InlineData("DSL", Role.Manager)]
    [InlineData("Headteacher", Role.Chair)]
    [InlineData("Governing body", Role.Chair)]
    [InlineData("Someone who left", Role.Chair)]
    [InlineData(null, Role.Chair)]
    [InlineData("Both Rolls", Role.Chair)]
    public void The_owner_s_lead_is_one_step_above_the_owner(string? owner, Role lead) => Assert.Equal(lead, OwnersLead.Of(
        owner, new Terms { LeaderTitle = "Headteacher" },
        [
            ("Jo Marsh", new HashSet<Role> { Role.Dsl }),
            ("Amara Bell", new HashSet<Role> { Role.Manager }),
            ("Both Rolls", new HashSet<Role> { Role.Dsl, Role.Manager }),
        ]));
}
