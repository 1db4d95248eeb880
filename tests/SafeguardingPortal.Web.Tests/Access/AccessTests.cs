using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Tests.Access;

public sealed class AccessTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public void Every_action_says_who_may_use_it() =>
        Assert.Empty(AccessSetup.Undeclared(portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>()));

    [Fact]
    public void An_action_that_says_nothing_is_found()
    {
        var silent = new ControllerActionDescriptor { DisplayName = "Silent.Index", EndpointMetadata = [] };

        Assert.Equal(["Silent.Index"], AccessSetup.Undeclared(new FixedActions(silent)));
    }

    [Fact]
    public void The_document_shows_the_matrix_that_the_code_holds()
    {
        var rows = Repository.Read("docs/access.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        var roles = Enum.GetValues<Role>();
        var expected = Enum.GetValues<Permission>()
            .Select(permission => $"| `{permission}` | {string.Join(" | ", roles.Select(role => RolePermissions.Allow(role, permission) ? "yes" : "–"))} |");

        Assert.Equal(expected, rows);
    }

    [Theory]
    [InlineData(Role.DataController)]
    [InlineData(Role.OnlineSafetyLead)]
    public void A_duty_on_record_opens_nothing_that_staff_may_not(Role duty) => Assert.DoesNotContain(
        Enum.GetValues<Permission>(), permission => RolePermissions.Allow(duty, permission) && !RolePermissions.Allow(Role.Staff, permission));

    private sealed class FixedActions(ControllerActionDescriptor action) : IActionDescriptorCollectionProvider
    {
        public ActionDescriptorCollection ActionDescriptors { get; } = new([action], 1);
    }
}
