using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Packs;

public sealed class PackTests
{
    private static readonly Guid Reader = Guid.NewGuid();
    private static readonly DateTimeOffset Noon = new(2026, 5, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Manager = new(Guid.NewGuid(), "Maya Lind", new HashSet<Role> { Role.Manager });

    [Fact]
    public void A_pack_is_asked_for_made_and_ready()
    {
        var pack = Ask();
        Assert.Equal(PackState.Queued, pack.State);

        Start(pack);
        pack.Finish(28, "abc", problem: null, [Reader], Guid.NewGuid, Noon);
        Assert.Equal((PackState.Ready, 28, "abc"), (pack.State, pack.Pages, pack.Fingerprint));
        Assert.Equal(
            ["Pack PK-2026-0001 asked for", "Started making pack PK-2026-0001", "Pack PK-2026-0001 made, 28 pages"],
            pack.TakeRaised().Select(raised => raised.What.Sentence));
    }

    [Fact]
    public void Without_a_printer_it_is_ready_to_read_and_says_why_there_is_no_PDF()
    {
        var pack = Ask();
        Start(pack);
        pack.Finish(null, null, "There is no browser on this server.", [Reader], Guid.NewGuid, Noon);

        Assert.Equal((PackState.Ready, (int?)null, "There is no browser on this server."), (pack.State, pack.Pages, pack.Problem));
        Assert.Equal("Pack PK-2026-0001 made, without a PDF", pack.Raised[^1].What.Sentence);
    }

    [Fact]
    public void Making_is_tried_three_times_before_it_counts_as_failed()
    {
        var pack = Ask();
        for (var attempt = 1; attempt <= Pack.MostAttempts; attempt++)
        {
            Assert.Equal(PackState.Queued, pack.State);
            Start(pack);
            pack.Fail("The browser fell over.", Noon);
        }

        Assert.Equal((PackState.Failed, 3, "The browser fell over."), (pack.State, pack.Attempts, pack.Problem));
        Assert.False(pack.WaitsForMaking(PackProgress.Of(pack), Noon.AddDays(1)));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(11, true)]
    public void A_pack_whose_maker_went_quiet_is_taken_up_again(int quietMinutes, bool takenUp)
    {
        var pack = Ask();
        var progress = PackProgress.Of(pack);
        pack.Start(progress, Noon);
        progress.Reach(3, 5, "Printing", Noon.AddMinutes(1));

        Assert.Equal(takenUp, pack.WaitsForMaking(progress, Noon.AddMinutes(1 + quietMinutes)));
    }

    [Fact]
    public void Two_servers_cannot_make_the_same_pack()
    {
        var pack = Ask();
        Start(pack);

        Assert.IsType<PackNotWaiting>(Assert.Throws<RuleBrokenException>(() => pack.Start(PackProgress.Of(pack), Noon)).Refusal);
    }

    [Fact]
    public void A_finished_pack_stays_as_it_is()
    {
        var pack = Ask();
        Start(pack);
        pack.Finish(1, "abc", null, [Reader], Guid.NewGuid, Noon);

        Assert.Throws<RuleBrokenException>(() => pack.Fail("No", Noon));
        Assert.Throws<RuleBrokenException>(() => pack.Finish(2, "def", null, [Reader], Guid.NewGuid, Noon));
    }

    [Fact]
    public void A_pack_holds_something()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Ask(PackParts.None)).Refusal;

        Assert.Equal(("Choose at least one part of the pack.", "Parts"), (refusal.Message, refusal.Field));
    }

    [Fact]
    public void Its_period_does_not_end_before_it_starts()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Ask(until: new DateOnly(2025, 8, 31))).Refusal;

        Assert.IsType<PackPeriodEndsBeforeItStarts>(refusal);
    }

    [Theory]
    [InlineData(PackParts.All, 2)]
    [InlineData(PackParts.SignOffs, 0)]
    public void Chosen_policies_are_kept_once_each_and_only_when_policies_go_in(PackParts parts, int kept)
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());

        Assert.Equal(kept, Ask(parts, policies: [one, two, one]).Policies.Count);
    }

    private static void Start(Pack pack) => pack.Start(PackProgress.Of(pack), Noon);

    private static Pack Ask(PackParts parts = PackParts.All, DateOnly? until = null, IReadOnlyList<Guid>? policies = null) => Pack.Request(
        Guid.NewGuid(), Guid.NewGuid(), "PK-2026-0001",
        new PackRequest(parts, new DateOnly(2025, 9, 1), until ?? new DateOnly(2026, 5, 5), policies ?? []), Guid.NewGuid, Manager, Noon);
}
