using Microsoft.AspNetCore.Razor.TagHelpers;
using SafeguardingPortal.Web.Platform.Forms.TagHelpers;

namespace SafeguardingPortal.Web.Tests.Forms;

public sealed class TextFieldTests
{
    [Fact]
    public async Task Label_and_hint_belong_to_the_input()
    {
        var page = new Rendering(new SampleForm { What = "A phone" });

        var body = await Rendering.RenderAsync(
            new TextFieldTagHelper
            {
                ViewContext = page.View,
                For = page.For("What"),
                Label = "What happened?",
                Hint = "In your own words",
                Optional = true,
            },
            [new TagHelperAttribute("autocomplete", "off")]);

        var input = body.QuerySelector("input.govuk-input")!;
        Assert.Equal("Form.What", input.GetAttribute("name"));
        Assert.Equal("A phone", input.GetAttribute("value"));
        Assert.Equal("off", input.GetAttribute("autocomplete"));
        Assert.Equal("Form_What-hint", input.GetAttribute("aria-describedby"));
        Assert.Equal("In your own words", body.QuerySelector("#Form_What-hint")!.TextContent);
        Assert.Equal("What happened? (optional)", body.QuerySelector("label[for=Form_What]")!.TextContent);
    }

    [Fact]
    public async Task What_was_typed_is_shown_again_beside_its_error()
    {
        var page = new Rendering(new SampleForm { What = "stored" });
        page.State.SetModelValue("form.what", "<typed>", "<typed>");
        page.State.AddModelError("form.what", "Say what you saw.");

        var body = await Rendering.RenderAsync(new TextFieldTagHelper { ViewContext = page.View, For = page.For("What"), Label = "What" });

        var input = body.QuerySelector("input")!;
        Assert.Equal("<typed>", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Form_What-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("Error: Say what you saw.", body.QuerySelector("#Form_What-error")!.TextContent);
        Assert.Contains("govuk-form-group--error", body.FirstElementChild!.ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_and_times_are_written_as_html_prescribes()
    {
        var page = new Rendering(new SampleForm { Day = new(2026, 5, 5), At = new(15, 40), Moment = new(2026, 5, 5, 15, 40, 0) });

        var day = await Rendering.RenderAsync(new DateFieldTagHelper { ViewContext = page.View, For = page.For("Day") });
        var at = await Rendering.RenderAsync(new TimeFieldTagHelper { ViewContext = page.View, For = page.For("At") });
        var moment = await Rendering.RenderAsync(new DateTimeFieldTagHelper { ViewContext = page.View, For = page.For("Moment") });

        Assert.Equal("2026-05-05", day.QuerySelector("input[type=date]")!.GetAttribute("value"));
        Assert.Equal("15:40", at.QuerySelector("input[type=time]")!.GetAttribute("value"));
        Assert.Equal("2026-05-05T15:40", moment.QuerySelector("input[type=datetime-local]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_day_that_is_none_stays_on_the_page()
    {
        var page = new Rendering();
        page.State.SetModelValue("Form.Day", "31 Febuary", "31 Febuary");

        var body = await Rendering.RenderAsync(new DateFieldTagHelper { ViewContext = page.View, For = page.For("Day") });

        Assert.Equal("31 Febuary", body.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_password_never_comes_back()
    {
        var page = new Rendering();
        page.State.SetModelValue("Form.What", "secret", "secret");

        var body = await Rendering.RenderAsync(
            new TextFieldTagHelper { ViewContext = page.View, For = page.For("What"), Type = "password" });

        Assert.False(body.QuerySelector("input")!.HasAttribute("value"));
    }

    [Fact]
    public async Task A_long_text_keeps_its_first_empty_line_and_counts()
    {
        var page = new Rendering(new SampleForm { What = "\nsecond line </textarea>" });

        var body = await Rendering.RenderAsync(
            new TextAreaTagHelper { ViewContext = page.View, For = page.For("What"), Label = "What", Count = 2000 });

        Assert.Equal("\nsecond line </textarea>", body.QuerySelector("textarea")!.TextContent);
        Assert.Equal("2000", body.QuerySelector(".govuk-character-count")!.GetAttribute("data-maxlength"));
        Assert.NotNull(body.QuerySelector("#Form_What-info.govuk-character-count__message"));
    }
}
