using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>A child stands in a report as the setting chose, and never by name.</summary>
public sealed class ChildNamingTests
{
    [Theory]
    //          typed       either  initials reference
    [InlineData("A.B.", true, true, false)]
    [InlineData("AB and C.D.", true, true, false)]
    [InlineData("Otter 12", true, false, true)]
    [InlineData("4711", true, false, true)]
    [InlineData("Otter 12, R2-14 and 4711", true, false, true)]
    [InlineData("Amelia", false, false, false)]
    [InlineData("Jane Smith, 4", false, false, false)]
    [InlineData("Jane, 4", false, false, false)]
    [InlineData("Jane Smith 4", false, false, false)]
    [InlineData("Jane aged 4", false, false, false)]
    [InlineData("AB and Jane", false, false, false)]
    [InlineData("", true, true, true)]
    [InlineData(null, true, true, true)]
    public void What_a_setting_takes(string? typed, bool either, bool initials, bool reference)
    {
        Assert.Equal(either, Takes(ChildNaming.InitialsOrReference));
        Assert.Equal(initials, Takes(ChildNaming.Initials));
        Assert.Equal(reference, Takes(ChildNaming.Reference));

        bool Takes(ChildNaming naming)
        {
            if (Record.Exception(() => ChildInWords.Check(typed, naming)) is null)
                return true;
            Assert.Equal("Child", Refused<ChildNamedOtherwise>(() => ChildInWords.Check(typed, naming)).Field);
            return false;
        }
    }
}
