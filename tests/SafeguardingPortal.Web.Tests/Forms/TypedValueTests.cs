using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Text;

namespace SafeguardingPortal.Web.Tests.Forms;

/// <summary>What no database or calendar can hold is dropped or refused before anything else sees it.</summary>
public sealed class TypedValueTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b\u0001c\u001bd", "abcd")]
    [InlineData("one\r\n\ttwo\fthree", "one\r\n\ttwothree")]
    public void Text_loses_what_nobody_sees(string typed, string clean) => Assert.Equal(clean, CleanText.Of(typed));

    [Fact]
    public void Half_a_sign_is_marked_and_a_whole_one_stays() =>
        Assert.Equal("half \ufffd and whole \ud83d\ude00", CleanText.Of(string.Concat("half ", '\ud83d', " and whole \ud83d\ude00")));

    /// <summary>With files, as a browser sends it: an address-encoded form with such a sign is not read by the framework at all.</summary>
    [Fact]
    public async Task A_report_with_a_sign_that_the_database_cannot_hold_is_taken()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync($"/speak-up/{setting.Code}");

        var sent = await client.PostFilesAsync(
            page,
            new()
            {
                ["Form.Category"] = nameof(BreachCategory.Other),
                ["Form.WhatHappened"] = "A phone\0 came\u0007 out",
                ["Form.NotKnown"] = "true",
            },
            "Form.Files");

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Equal("A phone came out", await setting.QueryAsync(db => db.Breaches.Select(breach => breach.WhatHappened).SingleAsync()));
    }

    [Theory]
    [InlineData("/breaches?find=%00")]
    [InlineData("/people?find=A%00b")]
    [InlineData("/people/whos-who?on=9999-12-31")]
    [InlineData("/policies/as-at?at=0001-01-01T00:00")]
    [InlineData("/breaches/find?From=0001-01-01&Until=9999-12-31")]
    public async Task An_address_with_such_a_value_is_answered(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        await client.GetPageAsync(path);
    }

    [Theory]
    [InlineData("/devices/export", "Form.From", "0001-01-01")]
    [InlineData("/devices/export", "Form.Until", "9999-12-31")]
    [InlineData("/roster/import", "Form.From", "0001-01-01")]
    public async Task A_day_at_the_end_of_the_calendar_is_refused_in_words(string path, string field, string typed)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var answer = await client.PostFormAsync(await client.GetPageAsync(path), new() { [field] = typed });

        Assert.Equal((HttpStatusCode.BadRequest, typed), (answer.Status, answer.ValueOf(field)));
        Assert.Contains("Enter a date between 1900 and 2200.", answer.Text, StringComparison.Ordinal);
    }
}
