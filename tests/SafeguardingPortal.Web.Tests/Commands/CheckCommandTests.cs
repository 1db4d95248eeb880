using System.Text.Json;
using SafeguardingPortal.Web.Commands;

namespace SafeguardingPortal.Web.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Prints_what_was_read_and_found_as_JSON()
    {
        File.WriteAllText(file,
            "Larkfield Nursery\n\nPhones Policy\n\nDSL: Ada Stone\n\n1. Aims\n\n- Phones stay in the draw.\n - Always.\n\n7\n");
        var (exit, output, error) = Run(file, "--json", "--today", "2026-03-05");

        Assert.Equal((0, ""), (exit, error));
        var root = JsonDocument.Parse(output).RootElement;
        var policy = root.GetProperty("policies")[0];
        Assert.Equal("Phones Policy", policy.GetProperty("title").GetString());
        Assert.Equal("DSL", policy.GetProperty("keyDetails")[0].GetProperty("label").GetString());
        var section = policy.GetProperty("sections")[0];
        Assert.Equal(("1.", "Aims", 1, 2), (section.GetProperty("number").GetString(), section.GetProperty("heading").GetString(),
            section.GetProperty("level").GetInt32(), section.GetProperty("clauses").GetInt32()));
        Assert.Equal(0, policy.GetProperty("links").GetArrayLength());
        var spelling = policy.GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "spelling");
        Assert.Equal(("warning", "1 Aims, item 1"),
            (spelling.GetProperty("severity").GetString(), spelling.GetProperty("where").GetString()));
        Assert.Contains("draw", spelling.GetProperty("excerpt").GetString(), StringComparison.Ordinal);
        Assert.Contains("drawer", spelling.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("7", root.GetProperty("unplaced")[0].GetString());
    }

    [Fact]
    public void Prints_the_clauses_in_full_when_asked()
    {
        File.WriteAllText(file, "Phones Policy\n\n1. Aims\n\n1.1 Phones stay away.\n· always\n");
        var clauses = JsonDocument.Parse(Run(file, "--json",
            "--full").Output).RootElement.GetProperty("policies")[0].GetProperty("sections")[0].GetProperty("clauses");
        Assert.Equal("""{"number":"1.1","bullet":"","level":0,"text":"Phones stay away."}""", JsonSerializer.Serialize(clauses[0]));
        Assert.Equal("""{"number":"","bullet":"\u00B7","level":1,"text":"always"}""", JsonSerializer.Serialize(clauses[1]));
    }

    [Fact]
    public void Reads_well_without_JSON()
    {
        File.WriteAllText(file, "Phones Policy\n\n1. Aims\n\n- Phones stay in the draw.\n");
        var (exit, output, _) = Run(file);
        Assert.Equal(0, exit);
        Assert.StartsWith("Phones Policy", output, StringComparison.Ordinal);
        Assert.Contains("warning  spelling  1 Aims, item 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Name one file")]
    [InlineData(2, "--colour", "FILE", "--colour")]
    [InlineData(2, "--today", "FILE", "--today", "5 May")]
    [InlineData(1, "cannot be opened", "no-such-file.txt")]
    [InlineData(1, "PDF", "FILE")]
    public void Says_in_one_sentence_what_went_wrong(int code, string why, params string[] args)
    {
        File.WriteAllText(file, "%PDF-1.7");
        var (exit, output, error) = Run([.. args.Select(arg => arg == "FILE" ? file : arg)]);
        Assert.Equal((code, ""), (exit, output));
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    public void Dispose() => File.Delete(file);

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (new CheckCommand(TimeProvider.System).Run(args, output, error), output.ToString(), error.ToString());
    }
}
