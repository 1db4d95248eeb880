using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Training;

public sealed record CourseTitleMissing() : Refusal("Give the course a title.", "Title");

public sealed record CourseMonthsMissing()
    : Refusal($"Say after how many months it runs out, from 1 to {Course.MostMonths}.", "Months");

public sealed record CourseDaysOutOfRange() : Refusal("Say within how many days it must be attended, from 0 to 366.", "WithinDays");

public sealed record CourseNoLongerOffered(string Title)
    : Refusal($"{Title} is no longer offered. Record it under the course that has taken its place.", "CourseId");

public sealed record ProviderMissing() : Refusal("Say who gave the training.", "Provider");

public sealed record AttendedInTheFuture()
    : Refusal("Training is recorded once it has been attended. Choose today or a day before.", "AttendedOn");

public sealed record GoodUntilMissing() : Refusal("Say until when it holds: the certificate tells the date.", "GoodUntil");

public sealed record GoodUntilBeforeAttended() : Refusal("It cannot end before it was attended.", "GoodUntil");

public sealed record AttendanceRecordedAlready(string Person)
    : Refusal($"{Person} is on record for this course on that day. Leave them out, or choose another day.", "People");

public sealed record AttendanceWithdrawnAlready() : Refusal("This was withdrawn. Record the attendance anew where it did take place.");

public sealed record CertificateKeptAlready()
    : Refusal("A certificate is with it already. Withdraw the attendance and record it anew where the file is wrong.", "Files");

public sealed record CertificateKindRefused() : Refusal("A certificate is a PDF or a photo. Send one of these.", "Files");

public sealed record CriterionTitleMissing() : Refusal("Say what is asked, in a few words.", "Title");

public sealed record CriterionPublisherMissing() : Refusal("Say who publishes it.", "Publisher");

public sealed record CriterionEditionMissing() : Refusal("Say which edition you looked at.", "Edition");

public sealed record CriterionCheckedInTheFuture() : Refusal("The day on which it was checked cannot lie ahead.", "CheckedOn");

public sealed record CriterionStruckOutAlready() : Refusal("This criterion was struck out. Enter a new one.");

public sealed record OwnPrivacyOnly() : Refusal("Everyone looks at their own accounts, and says so themselves.");

public sealed record PrivacyPointsLeft()
    : Refusal("Look at each point and tick it, also one that does not concern you. Then it is done for a year.", "Looked");
