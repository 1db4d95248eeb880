using System.Collections;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>What a field knows about itself: its name and id, what is in it, and what is wrong with it.
/// What was typed wins over what is stored, so that a refused form loses nothing.</summary>
public sealed class FieldState
{
    private readonly ModelStateEntry? entry;
    private readonly object? model;

    public FieldState(ModelExpression field, ViewContext view)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(view);
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(field.Name);
        Id = IdOf(Name);
        entry = view.ViewData.ModelState[Name];
        model = field.Model;
    }

    public string Name { get; }

    public string Id { get; }

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    /// <summary>The first thing wrong: people mend one thing at a time.</summary>
    public string? Error => entry?.Errors.Count > 0 ? MessageOf(entry.Errors[0]) : null;

    public string? Value => entry?.AttemptedValue ?? FieldText.Of(model);

    /// <summary>Every chosen value of a field that takes several.</summary>
    public IReadOnlyList<string> Values => entry?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => model switch
        {
            null => [],
            string one => [one],
            IEnumerable many => [.. many.Cast<object?>().Select(item => FieldText.Of(item) ?? "")],
            _ => [FieldText.Of(model) ?? ""],
        },
    };

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string MessageOf(ModelError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Check this answer.";
    }
}
