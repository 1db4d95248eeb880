using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.OwnClocks;

public sealed record ClockNameMissing() : Refusal("Say what must be done, such as \u201cTell the insurer\u201d.", "Name");

public sealed record ClockTargetMissing() : Refusal(
    "Choose who must be told. Somebody who is not on the list is entered under Agencies first.", "Whom");

public sealed record ClockLimitOutOfRange() : Refusal("Give a number from 1 to 365.", "Limit");

public sealed record ClockAnswersMissing() : Refusal("Choose at least one kind of report, procedure or answer.", "Categories");

public sealed record NoClockWithoutBreach() : Refusal("A report that is not a breach runs no time limit. Ask a question of your own instead.", "Decisions");

public sealed record ClockQuestionMissing() : Refusal("Write the question as it is put to whoever triages.", "Question");

public sealed record ClockIsRetired() : Refusal("This time limit was retired. Enter it anew.");
