using System.Runtime.CompilerServices;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

/// <summary>Real policies that may lie beside the repository. They are read where they lie and are no part of it.</summary>
internal static class Seeds
{
    public static IEnumerable<string> Texts() =>
        Folder() is { } folder ? Directory.GetFiles(folder, "*.txt").Order().Select(File.ReadAllText) : [];

    public static string? Text(string prefix) =>
        Folder() is { } folder ? Directory.GetFiles(folder, prefix + "*.txt").Select(File.ReadAllText).FirstOrDefault() : null;

    private static string? Folder([CallerFilePath] string here = "")
    {
        for (var folder = Directory.GetParent(here); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
                return seeds;
        }

        return null;
    }
}
