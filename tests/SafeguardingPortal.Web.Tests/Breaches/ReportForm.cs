using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;

namespace SafeguardingPortal.Web.Tests.Breaches;

internal static class ReportForm
{
    /// <summary>The form of a report as it can be sent, with these fields added or put otherwise.</summary>
    public static Dictionary<string, string?> Good(Dictionary<string, string?> more) => new(
        new Dictionary<string, string?>
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.About"] = nameof(ReportAbout.NotKnown),
        }.Where(pair => !more.ContainsKey(pair.Key)).Concat(more));
}
