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

    [Fact]
    public void One_breakdown_does_not_tell_what_another_hides() =>
        Assert.Equal("not shown", SmallNumbers.Show(Rows(6, 4), Rows(5, 5)).Total);

    private static IReadOnlyList<(string Label, int Count)> Rows(params int[] counts) =>
        [.. counts.Select((count, index) => ($"row {index}", count))];
}
