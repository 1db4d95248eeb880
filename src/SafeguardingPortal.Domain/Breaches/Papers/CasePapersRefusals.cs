using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Papers;

public sealed record MessageMissing() : Refusal("Write the message.", "Text");

public sealed record ReporterInTheFrame() : Refusal(
    "Whoever reported this is in the frame of the case by now and would read it with their receipt. Leave what they have as it is.", "Text");

public sealed record TooManyFiles() : Refusal($"A case holds at most {CasePapers.MostFiles} files. Keep the rest safe and say so in a note.", "Files");

public sealed record NoContactYet() : Refusal("Record the contact first. A receipt belongs to a contact on this case.", "IsReceipt");

public sealed record NeverUploadIllegalContent(bool FromReporter) : Refusal(
    "Nothing is uploaded where it may be illegal. Do not copy, open or send it on: leave the device where it is, for the police."
    + (FromReporter ? "" : " If this is an agency\u2019s receipt or letter, tick that it is one and give it as a PDF or plain text."), "Files");

public sealed record ReceiptAsPdfOrText() : Refusal(
    "On this case a receipt or a letter comes in as a PDF or plain text only. Print it to PDF first, or type it off.", "Files");
