using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordContact;

public sealed class RecordContactForm : IVersionedForm
{
    public int Version { get; set; }

    public Agency? Agency { get; set; }

    public string? AgencyName { get; set; }

    /// <summary>One desk of the register; its kind need not be chosen then.</summary>
    public Guid? EntryId { get; set; }

    public string? MadeBy { get; set; }

    public string? SpokeTo { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? At { get; set; }

    public ContactMethod? Method { get; set; }

    public string? Told { get; set; }

    public string? Reference { get; set; }

    public string? NextStep { get; set; }

    public string? Advice { get; set; }

    /// <summary>Asked where a time limit had run out.</summary>
    public string? LateBecause { get; set; }

    internal ContactMade ToContact() => new(
        Agency ?? Domain.Breaches.Agency.Other, AgencyName, MadeBy ?? "", SpokeTo!, SchoolClock.FromLondon(At!.Value), Method!.Value, Told!, Reference,
        NextStep, LateBecause: LateBecause);
}

public sealed class RecordContactFormValidator : AbstractValidator<RecordContactForm>
{
    public RecordContactFormValidator()
    {
        RuleFor(form => form.Agency).NotNull().When(form => form.EntryId is null).WithMessage("Choose who was contacted.");
        RuleFor(form => form.AgencyName)
            .NotEmpty().When(form => form is { Agency: Domain.Breaches.Agency.Other, EntryId: null }, ApplyConditionTo.CurrentValidator).WithMessage("Name the agency.")
            .AtMost(200);
        RuleFor(form => form.MadeBy).AtMost(200);
        RuleFor(form => form.SpokeTo)
            .NotEmpty().WithMessage("Say whom you spoke to or wrote to. A role or a desk will do.")
            .AtMost(200);
        RuleFor(form => form.At).NotNull().WithMessage("Give the date and time of the contact.");
        RuleFor(form => form.Method).NotNull().WithMessage("Choose how you contacted them.");
        RuleFor(form => form.Told)
            .NotEmpty().WithMessage("Say in a line what you told or asked them.")
            .AtMost(10_000);
        RuleFor(form => form.Reference).AtMost(200);
        RuleFor(form => form.NextStep).AtMost(1000);
        RuleFor(form => form.Advice)
            .Empty().When(form => form.Method is ContactMethod.LeftMessage, ApplyConditionTo.CurrentValidator)
            .WithMessage("Nobody was reached, so nobody advised. Say how you spoke to them, or leave the advice empty.")
            .AtMost(10_000);
        RuleFor(form => form.LateBecause).AtMost(4000);
    }
}
