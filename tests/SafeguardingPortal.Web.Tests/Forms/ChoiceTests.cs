using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SafeguardingPortal.Web.Platform.Forms.TagHelpers;

namespace SafeguardingPortal.Web.Tests.Forms;

public sealed class ChoiceTests
{
    [Fact]
    public async Task The_first_radio_carries_the_id_that_an_error_links_to()
    {
        var page = new Rendering(new SampleForm { About = "staff" });
        page.State.AddModelError("Form.About", "Choose whom it is about.");

        var body = await Rendering.RenderAsync(
            new RadioGroupTagHelper { ViewContext = page.View, For = page.For("About"), Legend = "Whom is it about?" },
            children: context => Items(context, new() { Value = "child", Label = "A child" },
                new() { Value = "staff", Label = "A colleague" }));

        var radios = body.QuerySelectorAll("input[type=radio]");
        Assert.Equal(["Form_About", "Form_About-2"], radios.Select(radio => radio.Id));
        Assert.Equal([false, true], radios.Select(radio => radio.HasAttribute("checked")));
        Assert.Equal("Whom is it about?", body.QuerySelector("legend")!.TextContent);
        Assert.Equal("Form_About-error", body.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Boxes_keep_every_answer_typed()
    {
        var page = new Rendering(new SampleForm { Devices = ["watch"] });
        page.State.SetModelValue("Form.Devices", new[] { "phone", "tablet" }, "phone,tablet");

        var body = await Rendering.RenderAsync(
            new CheckboxGroupTagHelper { ViewContext = page.View, For = page.For("Devices"), Legend = "What did you bring?" },
            children: context => Items(
                context, new() { Value = "phone", Label = "Phone" }, new() { Value = "tablet", Label = "Tablet" },
                new() { Value = "watch", Label = "Watch" }));

        Assert.Equal(["phone", "tablet"], body.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task More_questions_wait_behind_their_answer()
    {
        var page = new Rendering();

        var body = await Rendering.RenderAsync(
            new RadioGroupTagHelper { ViewContext = page.View, For = page.For("About"), Legend = "Whom?" },
            children: context => Rendering.HtmlAsync(
                new ChoiceItemTagHelper { Value = "other", Label = "Someone else" }, context.Items,
                children: _ => Task.FromResult("<p>Who?</p>")));

        Assert.Equal("Form_About-more", body.QuerySelector("input")!.GetAttribute("data-reveals"));
        Assert.Equal("Who?", body.QuerySelector("#Form_About-more.portal-more--hidden")!.TextContent);
    }

    [Fact]
    public async Task A_single_box_is_ticked_when_it_is_true()
    {
        var page = new Rendering(new SampleForm { Agreed = true });

        var body = await Rendering.RenderAsync(
            new CheckboxFieldTagHelper { ViewContext = page.View, For = page.For("Agreed"), Label = "On silent" });

        Assert.Equal("true", body.QuerySelector("#Form_Agreed[checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nothing_in_a_list_is_chosen_for_anyone()
    {
        SelectListItem[] items = [new("Kitchen drawer", "1"), new("Lockers", "2")];
        var empty = new Rendering();
        var chosen = new Rendering(new SampleForm { About = "2" });

        var before = await Rendering.RenderAsync(
            new SelectFieldTagHelper { ViewContext = empty.View, For = empty.For("About"), Items = items });
        var after = await Rendering.RenderAsync(
            new SelectFieldTagHelper { ViewContext = chosen.View, For = chosen.For("About"), Items = items });

        Assert.Equal(["Choose one", "Kitchen drawer", "Lockers"], before.QuerySelectorAll("option").Select(option => option.TextContent));
        Assert.Equal("2", after.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Equal(2, after.QuerySelectorAll("option").Length);
    }

    private static async Task<string> Items(TagHelperContext context, params ChoiceItemTagHelper[] items)
    {
        var html = "";
        foreach (var item in items)
            html += await Rendering.HtmlAsync(item, context.Items);
        return html;
    }
}
