using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

public class PolicyDateTests
{
    [Theory]
    [InlineData("3 October 2022", DatePrecision.Day, "2022-10-03", "2022-10-03", "")]
    [InlineData("Monday 3rd of October 2022", DatePrecision.Day, "2022-10-03", "2022-10-03", "")]
    [InlineData("October 3rd, 2022", DatePrecision.Day, "2022-10-03", "2022-10-03", "")]
    [InlineData("03/10/2022", DatePrecision.Day, "2022-10-03", "2022-10-03", "")]
    [InlineData("3.10.22", DatePrecision.Day, "2022-10-03", "2022-10-03", "")]
    [InlineData("7/10.2021", DatePrecision.Day, "2021-10-07", "2021-10-07", "")]
    [InlineData("2022-10-03", DatePrecision.Day, "2022-10-03", "2022-10-03", "")]
    [InlineData("03/10/2023 (or when required)", DatePrecision.Day, "2023-10-03", "2023-10-03", "or when required")]
    [InlineData("September 2025", DatePrecision.Month, "2025-09-01", "2025-09-30", "")]
    [InlineData("Sept. 25", DatePrecision.Month, "2025-09-01", "2025-09-30", "")]
    [InlineData("by September 2025 or sooner", DatePrecision.Month, "2025-09-01", "2025-09-30", "by or sooner")]
    [InlineData("02/2024", DatePrecision.Month, "2024-02-01", "2024-02-29", "")]
    [InlineData("Autumn term 2024", DatePrecision.Term, "2024-09-01", "2024-12-31", "")]
    [InlineData("Spring 2025", DatePrecision.Term, "2025-01-01", "2025-03-31", "")]
    [InlineData("2024/25", DatePrecision.Year, "2024-09-01", "2025-08-31", "")]
    [InlineData("2024", DatePrecision.Year, "2024-01-01", "2024-12-31", "")]
    public void Reads_what_policies_print(string raw, DatePrecision precision, string first, string last, string qualifier) =>
        Assert.Equal(new PolicyDate(raw, precision, DateOnly.Parse(first, null), DateOnly.Parse(last, null), qualifier),
            PolicyDate.Read(raw));

    [Theory]
    [InlineData("")]
    [InlineData("as required")]
    [InlineData("TBC")]
    [InlineData("Septembre")]
    [InlineData("12th")]
    public void Says_when_there_is_no_date(string raw) =>
        Assert.Equal(new PolicyDate(raw, DatePrecision.None, null, null, raw), PolicyDate.Read(raw));

    [Theory]
    [InlineData("31/02/2024")]
    [InlineData("14/14/2024")]
    [InlineData("31 February 2024")]
    public void A_day_that_does_not_exist_is_no_date(string raw) =>
        Assert.Equal(DatePrecision.None, PolicyDate.Read(raw).Precision);
}
