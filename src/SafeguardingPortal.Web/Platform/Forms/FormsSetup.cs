using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>Finds validators and handlers by scanning, and words what the model binder says.</summary>
public static class FormsSetup
{
    public static IServiceCollection AddPortalForms(this IServiceCollection services)
    {
        // A form's own names head its messages ("Enter …"), so the property name never shows.
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (var validator in type.GetInterfaces().Where(IsValidator))
                services.AddScoped(validator, type);
            if (type.Name.EndsWith("Handler", StringComparison.Ordinal) && type.Namespace!.Contains(".Features.", StringComparison.Ordinal))
                services.AddScoped(type);
        }

        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<ValidationFilter>();
            options.Filters.Add<RecordNotFoundFilter>();
            // Whether a field is required is the validator's to say, in words for a person.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            Word(options.ModelBindingMessageProvider);
        });
        // After the framework has put its own in.
        services.PostConfigure<MvcOptions>(options =>
        {
            var binders = options.ModelBinderProviders;
            for (var at = 0; at < binders.Count; at++)
                binders[at] = new TypedValueBinderProvider(binders[at]);
        });
        return services;
    }

    private static bool IsValidator(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IValidator<>);

    private static void Word(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"‘{value}’ cannot be read here. Check it and try again.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"‘{value}’ cannot be read here. Check it and try again.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "This cannot be read here. Check it and try again.");
        messages.SetValueIsInvalidAccessor(value => $"‘{value}’ cannot be read here. Check it and try again.");
        messages.SetValueMustBeANumberAccessor(_ => "Enter a number.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number.");
        messages.SetValueMustNotBeNullAccessor(_ => "Fill this in.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Fill this in.");
        messages.SetMissingKeyOrValueAccessor(() => "Fill this in.");
    }
}
