using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

public sealed record WhatHappenedMissing() : Refusal("Say what you saw or heard. A few plain words are enough.", "WhatHappened");

public sealed record NotInTheFuture(string Field) : Refusal("This time is in the future. Check the date and the time.", Field);

public sealed record SubjectMissing() : Refusal(
    "Say who it is about. If you do not know, choose that you do not know.", "Subjects");

public sealed record SubjectUnclear() : Refusal("Choose the person, or describe who it was.", "Subjects");

public sealed record GuessWithoutAnswer() : Refusal("Say of each person who may be meant whether it is about them.", "Guesses");

/// <summary>Never shown to a subject, who gets "not found" long before; here so that no path around the query exists.</summary>
public sealed record SubjectMayNotAct() : Refusal("This report is not yours to work on.");

public sealed record CaseIsClosed() : Refusal("This case is closed. Reopen it first, with a reason.");

public sealed record CaseIsNotClosed() : Refusal("This case is open. There is nothing to reopen.");

public sealed record TriageFirst() : Refusal("Triage the report first.");

/// <param name="Reopened">The case was opened again since it was triaged.</param>
public sealed record TriageAgain(bool Reopened = false) : Refusal(Reopened
    ? "The case was opened again. Triage it again first, by what is known now."
    : "The report is about somebody who may work here. Triage it again and answer the harm threshold question.");

public sealed record AdviceFirst() : Refusal("You triaged this as \"advice sought\". Ask for advice and record it first, then triage again.");

public sealed record TriageAfterAdvice() : Refusal(
    "You triaged this as \"advice sought\", and advice is on record. Triage it again: choose which procedure governs it.");

public sealed record LearntBeforeKnown() : Refusal(
    "This is before the setting knew of the case at all. Give the time at which it learnt the new facts.", "LearntAt");

public sealed record ThresholdMissing() : Refusal(
    "Answer the harm threshold question. If you are unsure, say so and ask the LADO.", "Threshold");

public sealed record ThresholdContradicted() : Refusal(
    "You answered that this may be serious, illegal or an allegation. Choose another answer than \"not a breach\".", "Decision");

public sealed record AllegationAgainstNobodyHere() : Refusal(
    "The allegations procedure is for adults who work in or for the setting, and you answered that this concerns none. Choose another procedure.",
    "Decision");

public sealed record KnownLaterThanReported() : Refusal(
    "The setting cannot have known later than the report was made. Leave this empty if it first knew from the report.", "KnewAt");

/// <param name="Required">What would fall away and nobody else has agreed to.</param>
public sealed record SecondPersonForLess(IReadOnlyList<RequiredContact> Required) : Refusal(
    $"By these answers it would be no matter for {string.Join(" and ", Required.Select(one => one.Whom))} any more, or less of one. "
    + "That takes a second person: ask one first, under \"What stands\".", "Decision");

public sealed record NotBinding() : Refusal("This may fall away without a second person: triage the report again.");

public sealed record KnownLaterThanTold() : Refusal(
    "A contact on this case is earlier than that. The setting knew when it told somebody, at the latest.", "KnewAt");

public sealed record AgencyNameMissing() : Refusal("Name the agency.", "AgencyName");

public sealed record SpokeToMissing() : Refusal("Say whom you spoke to or wrote to. A role or a desk will do.", "SpokeTo");

public sealed record ToldMissing() : Refusal("Say in a line what you told or asked them.", "Told");

public sealed record UnknownContact() : Refusal("Choose one of the contacts on this case.", "ContactId");

public sealed record RegisterSaysOtherwise(string Name, Agency Agency) : Refusal(
    $"The register lists {Name} as: {Agency.Label()}. Choose that above, or nobody of the register.", "EntryId");

public sealed record AdviceMissing() : Refusal("Write down what they advised.", "Advice");

public sealed record AcknowledgedAlready() : Refusal("This contact is acknowledged already.", "ContactId");

public sealed record ContactBeforeKnown() : Refusal(
    "This is before the setting knew. If you asked before the report was entered, the setting knew earlier: triage the report with that time first, "
    + "then record the contact.", "At");

public sealed record LateReasonMissing() : Refusal(
    "Their time limit had run out by then. Say why it comes so late: they ask it, and it stays on the record.", "LateBecause");

public sealed record KnewLaterNeedsTwo() : Refusal(
    "It is on record that the setting knew earlier than this, and the time limits run from then. To put it later, ask a second person to agree first "
    + "(\u2018Put later when the setting knew\u2019 on the case), and then triage again.", "KnewAt");

public sealed record KnewWithTheReport() : Refusal("On record the setting knew with the report, and not earlier. There is nothing to put later.");

public sealed record BeforeTheContact(string Field) : Refusal("This is before the contact itself. Check the date and the time.", Field);

public sealed record ReferenceMissing() : Refusal("Give their reference, or say why they gave none.", "Theirs");

public sealed record ReferenceFirst(RequiredContact Required) : Refusal(
    $"Record the reference that {Required.Whom} gave you, or why they gave none, first.");

public sealed record RegisterFirst() : Refusal(
    "This was triaged as a low-level concern. Put it on the register of concerns first, or say why nothing of it belongs there.");

public sealed record NotLowLevel() : Refusal("This case was not triaged as a low-level concern.");

public sealed record NotRequired(RequiredContact Required) : Refusal($"Nothing on this case requires that {Required.Whom} be told.", "Duty");

public sealed record MadeAlready(RequiredContact Required) : Refusal($"A contact with {Required.Whom} is on record. There is nothing to explain.", "Duty");

public sealed record PoliceAndLadoBothNeeded() : Refusal(
    "Illegal content or a possible offence goes to the police and to the LADO, both. Make the contact and record it.", "Duty");

public sealed record MandatoryReportNeeded() : Refusal(
    "The law leaves no choice here: make the report to the police or children\u2019s social care, and record it.", "Duty");

public sealed record SecondPersonNeeded() : Refusal(
    "A second person must agree: somebody else than you, who may know of this case, and nobody this is about.", "AskedOfId");

public sealed record AskedAlready() : Refusal("This person has been asked this already. Wait for their answer, or ask somebody else instead.");

public sealed record NotAskedOfYou() : Refusal("This question was put to somebody else.");

public sealed record AnsweredAlready() : Refusal("You have answered this already.");

public sealed record NoLongerAsked() : Refusal("This is not asked any more: the case has changed since, or somebody else was asked instead.");

public sealed record NotLocked() : Refusal("Nothing is locked here: you may look into it.");

public sealed record KeptOutAlready() : Refusal("This person is kept out of the case already.", "PersonId");

public sealed record UnknownConflict() : Refusal("Choose one of those who are kept out of this case.");

public sealed record MayNotHandle(string Field) : Refusal("Choose somebody who may open this case.", Field);

public sealed record ReporterTrustsTheManager() : Refusal(
    "The reporter was promised that the case manager alone knows the name. Ask the case manager, or the leader where there is none yet, to appoint somebody else.",
    "CaseManagerId");

public sealed record TwoPeopleNeeded() : Refusal(
    "Choose two people: one handles the adult's side, the other looks after the child's.", "ChildLeadId");

public sealed record ReturnCodeMissing() : Refusal("An anonymous report needs the code that leads back to it.");

public sealed record OwnLapseNeedsName() : Refusal("A report of your own lapse carries your name. Choose to give it.", "As");

public sealed record NoteMissing() : Refusal("Write the note.", "Text");

public sealed record LadoFirst() : Refusal(
    "Ask the LADO first and record their advice. Until then take down basic facts only: who was there, when, who saw it, is there CCTV.");

public sealed record AllegationNeedsOutcome() : Refusal(
    "This was handled as an allegation. Choose one of its five outcomes.", "Outcome");

public sealed record DealtWithMissing() : Refusal("Say how it was dealt with, and by whom.", "DealtWith");

public sealed record SanctionNeedsPerson() : Refusal(
    "A sanction is for somebody of the setting, and this report names nobody. Say whom it is about first.", "Sanctions");

public sealed record ParentsMissing(string Field) : Refusal("Say what parents were told and when, or why they were not.", Field);

public sealed record OutcomeFirst() : Refusal("Record the outcome first.");

public sealed record DebriefNeeded() : Refusal("Hold the debrief and record it first. Your setting's rules require one.");

public sealed record DebriefOrReasonNeeded() : Refusal("Record the debrief, or why one is not appropriate, first.");

public sealed record LessonsMissing() : Refusal("Write what was learnt. \"Nothing new\" is an answer, if it is true.", "Lessons");

public sealed record DebriefPeopleMissing() : Refusal("Say who took part.", "WhoTookPart");

public sealed record PolicyLessonMissing() : Refusal("Say what in the policy should be looked at again.", "PolicyReviewAsked");

public sealed record NotToldYet(RequiredContact Required) : Refusal($"Tell {Required.Whom} and record the contact first.");

public sealed record NotAcknowledgedYet(RequiredContact Required) : Refusal(
    $"Wait until {Required.Whom} acknowledge your contact and record that. Without it the contact counts as not made.");
