using SafeguardingPortal.Domain.Figures;

namespace SafeguardingPortal.Domain.Tests.Figures;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "fewer than 5")]
    [InlineData(4, "fewer than 5")]
    [InlineData(5, "5")]
    [InlineData(120, "120")]
    public void A_count_that_could_point_at_someone_is_coarse(int count, string shown) =>
        Assert.Equal(shown, SmallNumbers.Show(count));

    [Theory]
    [InlineData(new[] { 7, 6 }, "7, 6", "13")]
    [InlineData(new[] { 7, 3 }, "7, fewer than 5", "not shown")]
    [InlineData(new[] { 7, 3, 2 }, "7, fewer than 5, fewer than 5", "12")]
    [InlineData(new[] { 0, 3 }, "0, fewer than 5", "fewer than 5")]
    [InlineData(new[] { 0, 0 }, "0, 0", "0")]
    public void A_hidden_figure_cannot_be_had_back_from_the_total(int[] counts, string shown, string total)
    {
        var figures = SmallNumbers.Show([Rows(counts)]);

        Assert.Equal(shown, string.Join(", ", figures.Breakdowns[0].Select(row => row.Count)));
        Assert.Equal(total, figures.Total);
    }

    [Theory]
    [InlineData(new[] { 20, 1, 1 }, "few together")]
    [InlineData(new[] { 20, 1, 3 }, "few together")]
    [InlineData(new[] { 20, 2, 1, 1, 1 }, "all but one can only be one")]
    [InlineData(new[] { 20, 4, 3 }, "one is four and the other three")]
    [InlineData(new[] { 20, 4, 4 }, "each can only be four")]
    [InlineData(new[] { 20, 1, 1, 1, 1, 1, 1 }, "each can only be one")]
    public void Several_hidden_figures_cannot_be_had_back_either(int[] counts, string because) =>
        Assert.True(SmallNumbers.Show([Rows(counts)]).Total == "not shown", because);

    [Fact]
    public void One_breakdown_does_not_tell_what_another_hides()
    {
        var figures = SmallNumbers.Show(Rows(6, 4), Rows(5, 5, 0), Rows(10));

        Assert.Equal("not shown", figures.Total);
        Assert.Equal(
            ["6, fewer than 5", "5, not shown, 0", "not shown"],
            figures.Breakdowns.Select(rows => string.Join(", ", rows.Select(row => row.Count))));
    }

    [Theory]
    [InlineData("12", "12", "12")]
    [InlineData("12", "13", "not shown")]
    [InlineData("12", "8", "not shown")]
    [InlineData("12", "17", "17")]
    [InlineData("fewer than 5", "7", "7")]
    [InlineData("12", "fewer than 5", "fewer than 5")]
    [InlineData(null, "7", "7")]
    public void A_few_more_or_less_than_was_said_before_are_not_told(string? before, string now, string shown) =>
        Assert.Equal(shown, SmallNumbers.Beside(before, now));

    private static IReadOnlyList<(string Label, int Count)> Rows(params int[] counts) =>
        [.. counts.Select((count, index) => ($"row {index}", count))];
}
