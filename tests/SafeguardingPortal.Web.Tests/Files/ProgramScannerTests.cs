using System.Diagnostics;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Tests.Files;

public sealed class ProgramScannerTests
{
    [Theory]
    [InlineData("grep -q harmless", "harmless", ScanVerdict.Clean)]
    [InlineData("grep -q harmless", "something else", ScanVerdict.Harmful)]
    public async Task The_program_that_is_set_up_decides(string program, string content, ScanVerdict verdict) =>
        Assert.Equal(verdict, await Scanner(program).ScanAsync(System.Text.Encoding.UTF8.GetBytes(content), CancellationToken.None));

    [Fact]
    public async Task A_program_that_does_not_answer_is_ended_and_the_file_is_not_taken()
    {
        var mark = Random.Shared.Next(100_000, 999_999);
        using var impatient = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Scanner($"sleep 3{mark}").ScanAsync([1], impatient.Token));

        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), one => CommandOf(one).Contains($"3{mark}", StringComparison.Ordinal));
    }

    private static ProgramScanner Scanner(string command)
    {
        var parts = command.Split(' ', 2);
        return new(Options.Create(new ScannerOptions { Program = parts[0], Arguments = parts[1] }));
    }

    private static string CommandOf(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
