using SafeguardingPortal.Data.Numbering;

namespace SafeguardingPortal.Web.Tests.Database;

/// <summary>References of cases and concerns are in no order, so that a number that somebody is not shown is no gap.</summary>
public sealed class ShuffledNumberTests
{
    private static readonly Guid Key = new("0b1f4c52-6a57-4c8e-9d3a-2f6f4f5f7a11");

    [Theory]
    [InlineData(1, 9_999)]
    [InlineData(10_000, 99_999)]
    public void Each_number_comes_once_and_has_as_many_digits_as_its_place(int first, int last)
    {
        var numbers = Enumerable.Range(first, last - first + 1).Select(ordinal => ShuffledNumber.Of(ordinal, Key)).ToHashSet();

        Assert.Equal(last - first + 1, numbers.Count);
        Assert.Equal((first, last), (numbers.Min(), numbers.Max()));
    }

    [Fact]
    public void The_order_tells_nothing_of_what_came_before_and_another_key_gives_another()
    {
        var numbers = Enumerable.Range(1, 1_000).Select(ordinal => ShuffledNumber.Of(ordinal, Key)).ToList();

        var rises = numbers.Zip(numbers.Skip(1)).Count(pair => pair.First < pair.Second);
        Assert.InRange(rises, 400, 600);
        Assert.NotEqual(numbers, Enumerable.Range(1, 1_000).Select(ordinal => ShuffledNumber.Of(ordinal, Guid.Empty)).ToList());
    }
}
