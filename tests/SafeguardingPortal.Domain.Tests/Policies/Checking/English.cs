using SafeguardingPortal.Domain.Policies.Checking.Spelling;

namespace SafeguardingPortal.Domain.Tests.Policies.Checking;

/// <summary>The dictionary that the portal ships.</summary>
internal static class English
{
    public static WordList Words { get; } = WordList.FromHunspell(Read("en-GB.aff"), Read("en-GB.dic"), FieldWords.All);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(English).Assembly.GetManifestResourceStream($"Spelling/{name}")!);
        return reader.ReadToEnd();
    }
}
