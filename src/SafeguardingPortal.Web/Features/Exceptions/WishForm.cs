using FluentValidation;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions;

/// <summary>A page whose form asks what an exception is for.</summary>
public interface IWishPage
{
    WishForm Form { get; }

    IReadOnlyList<ExceptionTypeRules> Types { get; }
}

/// <summary>What an exception is for, as typed; asked for beforehand, or recorded after a word of mouth. Times are London wall
/// clock.</summary>
public class WishForm
{
    public ExceptionType? Type { get; set; }

    public DeviceKind? Device { get; set; }

    public string? What { get; set; }

    public string? Why { get; set; }

    public string? Where { get; set; }

    public string? ForWhom { get; set; }

    public string? WhyNoSettingDevice { get; set; }

    public DateTime? From { get; set; }

    public DateTime? Until { get; set; }

    public ExceptionWish ToWish() => new(
        Type!.Value, Device!.Value, What ?? "", Why ?? "", Where ?? "", SchoolClock.FromLondon(From!.Value),
        SchoolClock.FromLondon(Until!.Value),
        ForWhom, WhyNoSettingDevice);
}

public abstract class WishFormValidator<T> : AbstractValidator<T>
    where T : WishForm
{
    protected WishFormValidator()
    {
        RuleFor(form => form.Type).NotNull().WithMessage("Choose what kind of exception it is.");
        RuleFor(form => form.Device).NotNull().WithMessage("Choose the device.");
        RuleFor(form => form.What)
            .NotEmpty().WithMessage(new WhatMissing().Message)
            .AtMost(200);
        RuleFor(form => form.Why)
            .NotEmpty().WithMessage(new WhyMissing().Message)
            .AtMost(4000);
        RuleFor(form => form.Where)
            .NotEmpty().WithMessage(new WhereMissing().Message)
            .AtMost(200);
        RuleFor(form => form.ForWhom)
            .NotEmpty().When(form => form.Type?.Rules().ForSomeoneElse == true).WithMessage(new ForWhomMissing().Message)
            .AtMost(200);
        RuleFor(form => form.WhyNoSettingDevice)
            .NotEmpty().When(form => form.Type?.Rules().NoSettingDevice == true).WithMessage(new NoSettingDeviceReasonMissing().Message)
            .AtMost(2000);
        RuleFor(form => form.From).NotNull().WithMessage("Enter the day and time it begins.");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the day and time it ends.");
    }
}
