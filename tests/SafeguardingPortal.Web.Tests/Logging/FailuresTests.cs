using SafeguardingPortal.Web.Platform.Logging;

namespace SafeguardingPortal.Web.Tests.Logging;

public sealed class FailuresTests
{
    [Fact]
    public void What_failed_and_where_is_kept_and_what_was_said_is_not()
    {
        var failed = Assert.Throws<InvalidOperationException>(Fail);

        var traced = failed.Traced();

        Assert.Contains("System.InvalidOperationException", traced, StringComparison.Ordinal);
        Assert.Contains("because of System.FormatException", traced, StringComparison.Ordinal);
        Assert.Contains(nameof(Fail), traced, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", traced, StringComparison.Ordinal);
    }

    private static void Fail() => throw new InvalidOperationException("Ada Newcomer", new FormatException("of Ada"));
}
