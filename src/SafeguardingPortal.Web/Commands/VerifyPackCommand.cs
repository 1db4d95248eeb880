using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary>
/// <c>verify-pack</c>: tells whether a PDF is, byte for byte, a pack that this portal made. Exit code 0 for yes, 1 for no.
/// </summary>
internal static class VerifyPackCommand
{
    public const string Usage = "verify-pack --setting CODE FILE.pdf";

    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new CommandArguments(args, ["--setting"], []);
        if (arguments.Plain is not [var file])
            throw new CommandRefusedException($"Usage: {Usage}", 2);
        if (!File.Exists(file))
            throw new CommandRefusedException($"There is no file {file}.");

        await using var stream = File.OpenRead(file);
        var fingerprint = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream));
        await using var scope = await CommandScope.OpenAsync(arguments.Require("--setting"));
        var pack = await scope.Db.Packs.AsNoTracking().FirstOrDefaultAsync(pack => pack.Fingerprint == fingerprint)
            ?? throw new CommandRefusedException("No pack of this setting has this fingerprint: the file was changed, or was not made here.");
        Console.WriteLine($"This is pack {pack.Reference}, made on {Words.DateTime(pack.FinishedAt!.Value)} for {pack.RequestedBy}, unchanged.");
        return 0;
    }
}
