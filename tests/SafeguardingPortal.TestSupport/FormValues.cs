using AngleSharp.Html.Dom;

namespace SafeguardingPortal.TestSupport;

/// <summary>What a browser would send for a form that nobody touched.</summary>
internal static class FormValues
{
    public static IEnumerable<KeyValuePair<string, string>> Of(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name } input when Sends(input):
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    foreach (var option in select.Options.Where(option => option.IsSelected))
                        yield return KeyValuePair.Create(name, option.Value);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool Sends(IHtmlInputElement input) =>
        !input.IsDisabled && (input.Type is not ("radio" or "checkbox" or "file" or "submit" or "button") || (input.Type is "radio" or "checkbox" && input.IsChecked));
}
