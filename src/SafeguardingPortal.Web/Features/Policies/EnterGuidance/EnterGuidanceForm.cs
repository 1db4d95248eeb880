using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Guidance;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.EnterGuidance;

public sealed record EnterGuidancePage(bool IsNew, EnterGuidanceForm Form);

public sealed partial class EnterGuidanceForm : IVersionedForm
{
    /// <summary>0 where the setting has no entry of its own.</summary>
    public int Version { get; set; }

    public bool IsKnown { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Names { get; set; }

    /// <summary>One to a line: "2025 from 1 September 2025".</summary>
    public string? Editions { get; set; }

    public string? ReplacedBy { get; set; }

    public DateOnly? CheckedOn { get; set; }

    public string? Reason { get; set; }

    public static EnterGuidanceForm Of(GuidanceTitle title, int version, DateOnly today) => new()
    {
        Version = version,
        IsKnown = true,
        Title = title.Title,
        Publisher = title.Publisher,
        Names = string.Join('\n', title.Names),
        Editions = string.Join('\n', title.Editions.Select(edition => string.Create(
            CultureInfo.GetCultureInfo("en-GB"), $"{edition.Year} from {edition.InForceFrom:d MMMM yyyy}"))),
        ReplacedBy = title.ReplacedBy,
        CheckedOn = today,
    };

    public GuidanceEntry Entry() => new(
        Title, Publisher, [.. Lines(Names)], [.. Lines(Editions).Select(Edition).OfType<GuidanceEdition>()], ReplacedBy, CheckedOn!.Value);

    /// <summary>The first line that does not read as an edition, or null.</summary>
    public string? UnreadEdition() => Lines(Editions).FirstOrDefault(line => Edition(line) is null);

    private static IEnumerable<string> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static GuidanceEdition? Edition(string line) =>
        Written().Match(line) is { Success: true } match && PolicyDate.Read(match.Groups["from"].Value).First is { } from
            ? new GuidanceEdition(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), from)
            : null;

    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)\s*(?:from|since|:|,|–|-)?\s*(?<from>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}

public sealed class EnterGuidanceFormValidator : AbstractValidator<EnterGuidanceForm>
{
    public EnterGuidanceFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Enter the title.")
            .MaximumLength(200).WithMessage("Shorten the title to 200 characters.");
        RuleFor(form => form.Publisher).AtMost(200);
        RuleFor(form => form.ReplacedBy).AtMost(200);
        RuleFor(form => form.Editions).Must((form, _) => form.UnreadEdition() is null)
            .WithMessage(form => $"“{form.UnreadEdition()}” cannot be read. Write the year and the date, such as 2025 from 1 "
                    + $"September 2025.");
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Say on which day you looked at the publisher's page.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Write what you found and where. It stays on the record.");
    }
}
