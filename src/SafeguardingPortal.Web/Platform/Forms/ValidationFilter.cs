using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>Runs the FluentValidation validator of each submitted form, and puts its sentences where the page shows them.</summary>
public sealed class ValidationFilter(IServiceProvider services) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            foreach (var (name, value) in context.ActionArguments)
            {
                if (value is not null && services.GetService(typeof(IValidator<>).MakeGenericType(value.GetType())) is IValidator validator)
                    await ValidateAsync(context, name, value, validator);
            }
        }

        await next();
    }

    private static async Task ValidateAsync(ActionExecutingContext context, string name, object value, IValidator validator)
    {
        var result = await validator.ValidateAsync(new ValidationContext<object>(value), context.HttpContext.RequestAborted);
        foreach (var error in result.Errors)
        {
            // What the binder could not read has a message already; one sentence per field is enough.
            var key = $"{name}.{error.PropertyName}";
            if (!context.ModelState.TryGetValue(key, out var state) || state.Errors.Count == 0)
                context.ModelState.AddModelError(key, error.ErrorMessage);
        }
    }
}
