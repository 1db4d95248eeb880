using Microsoft.AspNetCore.Mvc.ModelBinding;
using SafeguardingPortal.Web.Platform.Text;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>
/// Reads text and dates, of forms and addresses alike, as the framework does and takes of them what the database and the calendar can hold: text
/// without control characters, and dates from which one may count some years on and back.
/// </summary>
public sealed class TypedValueBinder(IModelBinder inner) : IModelBinder
{
    public const int FirstYear = 1900;

    public const int LastYear = 2200;

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        await inner.BindModelAsync(bindingContext);
        switch (bindingContext.Result.Model)
        {
            case string typed when CleanText.Of(typed) is var clean && clean != typed:
                bindingContext.ModelState.SetModelValue(bindingContext.ModelName, clean, clean);
                bindingContext.Result = ModelBindingResult.Success(string.IsNullOrWhiteSpace(clean) ? null : clean);
                break;
            case DateOnly { Year: < FirstYear or > LastYear } or DateTime { Year: < FirstYear or > LastYear }:
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"Enter a date between {FirstYear} and {LastYear}.");
                bindingContext.Result = ModelBindingResult.Failed();
                break;
            default:
                break;
        }
    }
}

/// <summary>Puts <see cref="TypedValueBinder"/> around whatever else reads text or a date.</summary>
public sealed class TypedValueBinderProvider(IModelBinderProvider inner) : IModelBinderProvider
{
    private static readonly Type[] Typed = [typeof(string), typeof(DateOnly), typeof(DateTime)];

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return inner.GetBinder(context) is { } binder
            ? Typed.Contains(context.Metadata.UnderlyingOrModelType) ? new TypedValueBinder(binder) : binder
            : null;
    }
}
