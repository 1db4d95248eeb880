using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.LeaderReports;

public sealed record ReportPeriodMissing() : Refusal("Enter the first and the last day that the report is about.", "From");

public sealed record ReportPeriodBackwards() : Refusal("The last day comes before the first.", "Until");

public sealed record ReportPeriodNotOver() : Refusal("A report is about days that are over. Choose a last day before today.", "Until");

public sealed record ReportPeriodCovered(string Reference) : Refusal(
    $"{Reference} is about some of these days already. Days counted twice could be told apart, so begin after it, or put that report "
    + "right instead.",
    "From");

public sealed record RegularReportHasReaders() : Refusal(
    "A regular report is for those who lead, or for everybody who works here.", "Audience");

public sealed record LeaderReportAlreadyGiven() : Refusal(
    "This report was given, so it does not change any more. Put it right with a new one.");

public sealed record LeaderReportGone() : Refusal("This draft was thrown away. Write a new report.");

public sealed record LeaderReportNotGiven() : Refusal("This report was not given to anybody yet. Give it first.");

public sealed record ReportWordsMissing(string Field) : Refusal(
    "Write something under each heading before you give it. “Nothing” is an answer too.", Field);

public sealed record ToldWordsMissing() : Refusal("Write what you tell before you give it.", "Told");

public sealed record RecipientsMissing() : Refusal("Choose at least one person, or name somebody in words.", "People");

public sealed record GivenDayMissing() : Refusal("Enter the day on which it was given.", "On");

public sealed record GivenDayToCome() : Refusal("That day has not come yet. Give it on the day, or add these people afterwards.", "On");

public sealed record GivenBeforeWritten() : Refusal("The report did not exist yet on that day.", "On");

public sealed record HandedOverMissing() : Refusal("Say how it was given.", "How");

public sealed record OthersNotInPortal() : Refusal(
    "Only people of the setting read it here. Say for the others that it was given on paper or at a meeting.", "Others");

public sealed record RecipientWasNotLeftOut(string Names) : Refusal(
    $"This report is for those who lead and oversee, and its figures were worked out for them. {Names} cannot be given it: write a report "
    + "for everybody who works here.",
    "People");

public sealed record GivenAlready(string Names) : Refusal($"It was given to {Names} already.", "People");

public sealed record LeaderReportCorrectedAlready() : Refusal("A new report puts this one right already. Put that one right instead.");

public sealed record ReceiptForAnotherReader() : Refusal("Only the person to whom it was given can say that they read it.");
