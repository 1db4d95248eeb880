using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Commands;

/// <summary>Reads the policy file that a command was given.</summary>
internal static class PolicyFileArgument
{
    /// <exception cref="CommandRefusedException">The file is not there, cannot be read, or holds no text.</exception>
    public static PolicyReading Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > PolicyFile.MaxBytes })
                throw new CommandRefusedException($"{path}: the file is larger than 10 MB.");
            var reading = PolicyFile.Open(File.ReadAllBytes(path)).Read();
            return reading.Policies.Count > 0 ? reading : throw new CommandRefusedException($"{path} holds no text.");
        }
        catch (FileRefusedException refused)
        {
            throw new CommandRefusedException($"{path}: {refused.Message}");
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandRefusedException($"{path} cannot be opened: {missing.Message}");
        }
    }
}
