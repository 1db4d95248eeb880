using System.Text.Json;
using SafeguardingPortal.Web.Commands;

namespace SafeguardingPortal.Web.Tests.Commands;

public sealed class DeadlinesCommandTests
{
    [Theory]
    [InlineData("lado 2026-05-01T15:40:00+01:00", "2026-05-05")]
    [InlineData("lado 2026-05-01T15:40+0100", "2026-05-05")]
    [InlineData("lado 2020-05-07T09:00:00Z", "2020-05-11")]
    [InlineData("ofsted 2026-05-01T23:30:00Z", "2026-05-15")]
    [InlineData("  ofsted\t2024-02-16T10:00:00+00:00 ", "2024-02-29")]
    [InlineData("ico 2026-03-27T12:00:00Z", "2026-03-30T13:00:00+01:00")]
    [InlineData("ico 2026-10-24T12:00:00.5+01:00", "2026-10-27T11:00:00.5+00:00")]
    public void A_line_is_answered_with_its_deadline(string line, string deadline)
    {
        var answer = Assert.Single(Run(line));

        Assert.Equal(deadline, answer.GetProperty("deadline").GetString());
        Assert.NotEmpty(answer.GetProperty("because").GetString()!);
        Assert.Equal(line.Trim().Split()[1], answer.GetProperty("knew").GetString());
        Assert.False(answer.TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("lado 2031-05-01T15:40:00+01:00", "2031")]
    [InlineData("lado 2019-05-01T15:40:00+01:00", "2019")]
    [InlineData("lado 2026-05-01T15:40:00", "offset")]
    [InlineData("lado 2026-05-01", "offset")]
    [InlineData("lado 2026-02-29T10:00:00Z", "no such day or time")]
    [InlineData("lado 2026-05-01T15:40:60Z", "no such day or time")]
    [InlineData("lado 2026-05-01T24:00Z", "no such day or time")]
    [InlineData("lado 2026-05-01T15:40:00+99:00", "offset")]
    [InlineData("ico 9999-12-31T23:59:59Z", "calendar")]
    [InlineData("lado", "offset")]
    [InlineData("police 2026-05-01T15:40:00Z", "lado, ofsted, ico")]
    public void A_line_that_cannot_be_answered_says_why(string line, string part)
    {
        var answer = Assert.Single(Run(line));

        Assert.Contains(part, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("deadline", out _));
    }

    [Fact]
    public void A_bad_line_does_not_stop_the_next_one()
    {
        var answers = Run("lado soon", "", "lado 2026-05-06T09:00:00+01:00");

        Assert.Equal(2, answers.Count);
        Assert.Equal("2026-05-07", answers[1].GetProperty("deadline").GetString());
    }

    [Fact]
    public void A_mark_that_an_editor_put_at_the_beginning_is_no_word()
    {
        var answers = Run("\uFEFFlado 2026-05-06T09:00:00+01:00", "lado 2026-05-06T09:00:00+01:00");

        Assert.Equal(["2026-05-07", "2026-05-07"], answers.Select(answer => answer.GetProperty("deadline").GetString()));
        Assert.Equal("lado", answers[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void Arguments_are_refused()
    {
        using var err = new StringWriter();

        Assert.Equal(2, new DeadlinesCommand().Run(["lado"], TextReader.Null, TextWriter.Null, err));
        Assert.StartsWith("Usage", err.ToString(), StringComparison.Ordinal);
    }

    private static List<JsonElement> Run(params string[] lines)
    {
        using var @in = new StringReader(string.Join('\n', lines));
        using var @out = new StringWriter();
        Assert.Equal(0, new DeadlinesCommand().Run([], @in, @out, TextWriter.Null));
        return [.. @out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
