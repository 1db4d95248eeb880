using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Exceptions;

public sealed record WhatMissing() : Refusal("Say what the device will be used for.", "What");

public sealed record WhyMissing() : Refusal("Say why it is needed.", "Why");

public sealed record WhereMissing() : Refusal("Say where the device will be used.", "Where");

public sealed record ForWhomMissing() : Refusal("Say for whom this is: the visitor and where they come from, or the group.", "ForWhom");

public sealed record NoSettingDeviceReasonMissing() : Refusal("Say why no device of the setting can be used.", "WhyNoSettingDevice");

public sealed record EndsBeforeItStarts() : Refusal("The end must be after the start.", "Until");

public sealed record TooLong(int Days) : Refusal(
    $"This kind of exception may last {Days} {(Days == 1 ? "day" : "days")} at most. Choose an earlier end.", "Until");

public sealed record PermissionComesFirst() : Refusal(
    "Permission comes before use. Choose a start that is not in the past; what was allowed by word of mouth is recorded on its own page.",
    "From");

public sealed record MustBeWrittenFirst() : Refusal(
    "In this setting permission must be in writing before the device is used. Word of mouth is not enough; report the use if it happened.");

public sealed record NotByWordOfMouth() : Refusal("This kind of exception cannot be allowed by word of mouth.", "Type");

public sealed record GrantedInTheFuture() : Refusal(
    "Enter the time at which permission was given. It cannot be later than now.", "GrantedAt");

public sealed record GrantedAfterUse() : Refusal("Permission was given after the use began. Report the use instead.", "GrantedAt");

public sealed record OwnRequest() : Refusal("You cannot decide your own request. Someone else who may decide was asked.");

public sealed record NotADecider() : Refusal("Only the setting's leader, or whom the leader answers to, decides this.");

public sealed record DecidedAlready() : Refusal("This request is no longer waiting for a decision.");

public sealed record TimeHasPassed() : Refusal("The time asked for has passed. Refuse the request, or ask for a new one.");

public sealed record RiskAssessmentMissing() : Refusal("Record the risk assessment first: it comes before this approval.");

public sealed record RiskAssessmentIncomplete(string Field) : Refusal("Complete each part of the risk assessment.", Field);

public sealed record AssessedInTheFuture() : Refusal("The date of the risk assessment cannot be later than today.", "AssessedOn");

public sealed record ConditionsMissing() : Refusal("Write down the conditions.", "Conditions");

public sealed record NotYourRequest() : Refusal("Only the person who asked can do that.");

public sealed record NothingToWithdraw() : Refusal("This request is closed, so there is nothing to withdraw.");

public sealed record NothingToRevoke() : Refusal("Only an approval that has not ended can be taken back.");

public sealed record NeverApproved() : Refusal("Use can be recorded only for an exception that was approved.");

public sealed record UseInTheFuture() : Refusal("Record the use after it happened.", "UsedUntil");

public sealed record UseEndsBeforeItStarts() : Refusal("The end of the use must be after its start.", "UsedUntil");

public sealed record NothingToExtend() : Refusal("Only an approval that has not ended can be made longer. Ask anew instead.");

public sealed record NotLonger() : Refusal("Choose an end that is later than the present one.", "Until");

public sealed record NoExtensionAskedFor() : Refusal("Nobody has asked to make this longer, or it was decided already.");
