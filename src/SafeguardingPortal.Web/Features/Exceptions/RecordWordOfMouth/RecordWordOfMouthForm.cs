using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Exceptions;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordWordOfMouth;

/// <param name="Refused">Permission must be in writing in this setting.</param>
/// <param name="People">For whom a leader may record it; empty for everyone else, who record their own.</param>
public sealed record RecordWordOfMouthPage(
    RecordWordOfMouthForm Form, bool Refused, IReadOnlyList<SelectListItem> People, IReadOnlyList<SelectListItem> Givers) : IWishPage
{
    WishForm IWishPage.Form => Form;

    public IReadOnlyList<ExceptionTypeRules> Types { get; } = [.. ExceptionRules.All.Where(rules => rules.WordOfMouth)];
}

public sealed class RecordWordOfMouthForm : WishForm
{
    /// <summary>Who was allowed; empty for the person who records it.</summary>
    public Guid? PersonId { get; set; }

    public Guid? GrantedById { get; set; }

    public DateTime? GrantedAt { get; set; }
}

public sealed class RecordWordOfMouthFormValidator : WishFormValidator<RecordWordOfMouthForm>
{
    public RecordWordOfMouthFormValidator()
    {
        RuleFor(form => form.GrantedById).NotNull().WithMessage("Choose who gave permission.");
        RuleFor(form => form.GrantedAt).NotNull().WithMessage("Enter when permission was given.");
    }
}
