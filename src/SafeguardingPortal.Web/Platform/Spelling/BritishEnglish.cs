using SafeguardingPortal.Domain.Policies.Checking.Spelling;

namespace SafeguardingPortal.Web.Platform.Spelling;

/// <summary>The dictionary that policies are checked against, expanded once when first asked for (about half a second).</summary>
/// <remarks>Hunspell en-GB, version 2020.12.07, from the npm package dictionary-en-gb 3.0.0; its licence lies beside it.</remarks>
public static class BritishEnglish
{
    private static readonly Lazy<WordList> Loaded = new(() => WordList.FromHunspell(Read("en-GB.aff"), Read("en-GB.dic"), FieldWords.All));

    public static WordList Words => Loaded.Value;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(BritishEnglish).Assembly.GetManifestResourceStream($"Spelling/{name}")
            ?? throw new InvalidOperationException($"The dictionary {name} is not built into the program."));
        return reader.ReadToEnd();
    }
}
