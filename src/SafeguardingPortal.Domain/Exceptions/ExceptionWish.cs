using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>What is asked for, as typed.</summary>
/// <param name="Why">The need behind it. For a private type only the requester and the deciders read this.</param>
public sealed record ExceptionWish(
    ExceptionType Type,
    DeviceKind Device,
    string What,
    string Why,
    string Where,
    DateTimeOffset From,
    DateTimeOffset Until,
    string? ForWhom = null,
    string? WhyNoSettingDevice = null)
{
    /// <summary>Trims the wish, or refuses it for the first thing that is missing.</summary>
    /// <exception cref="RuleBrokenException">Something that this type asks for is missing.</exception>
    internal ExceptionWish Checked()
    {
        var rules = Type.Rules();
        Require(What, new WhatMissing());
        Require(Why, new WhyMissing());
        Require(Where, new WhereMissing());
        if (rules.ForSomeoneElse)
            Require(ForWhom, new ForWhomMissing());
        if (rules.NoSettingDevice)
            Require(WhyNoSettingDevice, new NoSettingDeviceReasonMissing());
        if (Until <= From)
            throw new RuleBrokenException(new EndsBeforeItStarts());
        // An hour of grace: "the whole of April" may hold the hour that the autumn clock change adds.
        if (Until - From > TimeSpan.FromDays(rules.LongestDays) + TimeSpan.FromHours(1))
            throw new RuleBrokenException(new TooLong(rules.LongestDays));

        return this with
        {
            What = What.Trim(),
            Why = Why.Trim(),
            Where = Where.Trim(),
            ForWhom = Trimmed(ForWhom),
            WhyNoSettingDevice = Trimmed(WhyNoSettingDevice),
        };
    }

    private static void Require(string? text, Refusal refusal)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException(refusal);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
