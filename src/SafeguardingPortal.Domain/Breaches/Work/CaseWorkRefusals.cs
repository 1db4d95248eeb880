using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Work;

public sealed record TaskMissing() : Refusal("Say what is to be done.", "What");

public sealed record NoSuchAdvice() : Refusal("Record the advice first. A task follows from advice that is on record.");

public sealed record DueInThePast() : Refusal("Choose today or a day to come.", "DueOn");

public sealed record UnknownTask() : Refusal("Choose one of the tasks of this case.");

public sealed record TaskDoneAlready() : Refusal("This task is done already.");

public sealed record TaskIsTheirs() : Refusal("This person has the task already. Choose somebody else.", "OwnerId");

public sealed record EntryMissing() : Refusal("Write down what was heard, found or decided.", "What");

public sealed record PresentMissing() : Refusal("Say who was there. An interview is never one to one.", "Present");

public sealed record WelfareContactMissing() : Refusal("Name somebody who is not part of the case.", "Contact");

public sealed record ArrangementMissing() : Refusal("Say how and how often they keep in touch.", "Arrangement");

public sealed record AlternativesMissing() : Refusal("Say what else was considered. Suspension is not neutral, and nor is leaving things as they are.", "Alternatives");
