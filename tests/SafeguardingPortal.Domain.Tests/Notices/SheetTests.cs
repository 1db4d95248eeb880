using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Notices;

/// <summary>The poster and the leaflet of a preschool.</summary>
public sealed class SheetTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);

    private static readonly SheetFacts Facts = new(
        "Otter Lane", new Terms { LeaderTitle = "Head", ChairTitle = "Chair of trustees", RestrictedTime = "opening hours" },
        ["Monday to Friday, 8:00 am to 6:00 pm"], ["kitchen drawer"], "in a break, staff room", [], [],
        [new(Role.Manager, "Ada Finch"), new(Role.Chair, "Rose Eames"), new(Role.Dsl, "Wren Ash"), new(Role.DeputyDsl, "Odette Low")]);

    [Fact]
    public void The_poster_speaks_the_settings_own_words_and_says_where_phones_go_and_whom_to_tell()
    {
        var poster = PosterText.Of(Facts);

        Assert.Equal("Phones away in opening hours", poster.Title);
        Assert.Contains("- Monday to Friday, 8:00 am to 6:00 pm", poster.Text, StringComparison.Ordinal);
        Assert.Contains("works or helps here: kitchen drawer.", poster.Text, StringComparison.Ordinal);
        Assert.Contains("- Staff may have theirs in a break, staff room.", poster.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Wren Ash, designated safeguarding lead", "Odette Low, deputy designated safeguarding lead", "Ada Finch, Head",
                "About one of them: Rose Eames, Chair of trustees",
            ],
            poster.Parts[^1].Lines.SkipLast(1));
    }

    [Fact]
    public void Somebody_in_two_roles_is_named_once_and_nobody_is_told_of_themselves()
    {
        var lines = PosterText.Of(Facts with
        {
            Holders = [new(Role.Dsl, "Ada Finch"), new(Role.Manager, "Ada Finch"), new(Role.Chair, "Ada Finch")],
        }).Parts[^1].Lines;

        Assert.Equal("Ada Finch, designated safeguarding lead and Head", lines[0]);
        Assert.DoesNotContain(lines, line => line.StartsWith("About one of them", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_said_is_named_and_the_sheet_still_helps()
    {
        var bare = Facts with { Holders = [], Places = [] };

        Assert.Equal(3, bare.Gaps.Count);
        Assert.Empty(Facts.Gaps);
        Assert.Contains("The Head: ask at the office.", LeafletText.Of(bare).Text, StringComparison.Ordinal);
        Assert.Contains("the place that the office shows you", PosterText.Of(bare).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_reads_back_as_the_sheet_it_was()
    {
        var leaflet = LeafletText.Of(Facts with { Setting = "Otter\r\n# Lane" });

        var back = Sheet.Read(leaflet.Text);

        Assert.Equal((leaflet.Text, leaflet.Fingerprint), (back.Text, back.Fingerprint));
        Assert.Equal("Visiting Otter # Lane: phones and other devices", back.Title);
        Assert.Equal(leaflet.Parts.Select(part => part.Lines.Count), back.Parts.Select(part => part.Lines.Count));
        Assert.NotEqual(leaflet.Fingerprint, LeafletText.Of(Facts).Fingerprint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Title")]
    [InlineData("# Title\nloose words")]
    [InlineData("# Title\n- a line of no part")]
    public void Another_text_is_no_sheet(string text) => Assert.Throws<FormatException>(() => Sheet.Read(text));

    [Fact]
    public void The_facts_come_from_the_settings_rules_places_and_kinds()
    {
        var ids = 1;
        Guid NewId() => new(ids++, 0, 0, new byte[8]);
        var setting = Setting.Open(
            NewId(), "otter", "Otter Lane", SettingKind.Nursery, null, new Terms(),
            new SettingRules { RestrictedFrom = new(7, 45), RestrictedUntil = new(18, 0), BreakUseAllowed = false }, Actor.Portal, Now);
        var (here, there) = (setting.AddSite(NewId(), "Lane", Actor.Portal, Now), setting.AddSite(NewId(), "Wood", Actor.Portal, Now));
        setting.AddStoragePlace(NewId(), here.Id, "lockers", null, Actor.Portal, Now);
        setting.AddStoragePlace(NewId(), there.Id, "tin box", null, Actor.Portal, Now);
        setting.RuleKinds(
            new Dictionary<DeviceKind, KindTreatment> { [DeviceKind.SmartGlasses] = KindTreatment.NotAllowed }, NewId, "Debrief",
            Actor.Portal, Now);

        var (all, one) = (SheetFacts.Of(setting, null, []), SheetFacts.Of(setting, there.Id, []));

        Assert.Equal(["Monday to Friday, 7:45 am to 6:00 pm"], all.When);
        Assert.Equal(["lockers", "tin box"], all.Places);
        Assert.Equal(["tin box"], one.Places);
        Assert.Null(all.Break);
        Assert.Contains("Please leave outside: smart glasses.", PosterText.Of(all).Text, StringComparison.Ordinal);
    }
}
