using SafeguardingPortal.Data.Audit;

namespace SafeguardingPortal.Web.Commands;

internal static class VerifyAuditCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new CommandArguments(args, ["--setting"], []);
        await using var scope = await CommandScope.OpenAsync(arguments.Require("--setting"));
        var verdict = await scope.Services.GetRequiredService<AuditChain>().VerifyAsync(CancellationToken.None);
        if (verdict.Fault is { } fault)
            throw new CommandRefusedException($"{fault} {verdict.Seals} seals before it are whole.");
        Console.WriteLine($"{verdict.Seals} sealed audit entries are whole.");
        return 0;
    }
}
