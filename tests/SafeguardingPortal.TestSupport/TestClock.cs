namespace SafeguardingPortal.TestSupport;

/// <summary>
/// The time of the tests: a Wednesday morning in term, the same for all. It runs on with real time so that order stays visible, and is never
/// turned by a test, because tests share it: a test of time passing gives its records the times it needs.
/// </summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);

    private readonly DateTimeOffset began = TimeProvider.System.GetUtcNow();

    public static DateOnly Today => DateOnly.FromDateTime(Start.UtcDateTime);

    public override DateTimeOffset GetUtcNow() => Start + (System.GetUtcNow() - began);
}
