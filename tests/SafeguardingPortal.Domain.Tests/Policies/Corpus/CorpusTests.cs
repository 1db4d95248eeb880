using System.Runtime.CompilerServices;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Tests.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Corpus;

/// <summary>
/// Policies in the shapes that settings send, written for these tests. Beside each lies what a careful reader takes from it; a rule that
/// sees more or less than that shows here. To look at a change, delete the .expected file and run the test again: it writes a new one.
/// </summary>
public class CorpusTests
{
    public static TheoryData<string> Papers() =>
        [.. Directory.GetFiles(Folder()).Where(path => Path.GetExtension(path) is ".txt" or ".md")
            .Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Is_understood_as_a_careful_reader_would(string paper)
    {
        var expected = Path.Combine(Folder(), paper + ".expected");
        var seen = WhatIsSeen.In(File.ReadAllText(Path.Combine(Folder(), paper)));
        if (!File.Exists(expected))
            File.WriteAllText(expected, seen);
        Assert.Equal(File.ReadAllText(expected), seen);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Keeps_every_word(string paper)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), paper));
        Assert.Equal(Words.In(text), Words.In(PolicyTextReader.Read(text)));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Reads_back_the_same_from_Markdown(string paper)
    {
        foreach (var policy in PolicyTextReader.Read(File.ReadAllText(Path.Combine(Folder(), paper))).Policies)
        {
            var again = PolicyTextReader.Read(PolicyMarkdown.Write(policy));
            Assert.Empty(again.Unplaced);
            Assert.Equal(PolicyMarkdown.Write(policy), PolicyMarkdown.Write(Assert.Single(again.Policies)));
            Assert.Equal(PolicyFingerprint.Of(policy), PolicyFingerprint.Of(again.Policies[0]));
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
