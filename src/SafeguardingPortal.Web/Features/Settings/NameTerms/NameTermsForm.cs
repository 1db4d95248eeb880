using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.NameTerms;

public sealed record NameTermsPage(NameTermsForm Form);

public sealed class NameTermsForm : IVersionedForm
{
    private const int SpareRows = 3;

    public int Version { get; set; }

    public List<TermRow> Terms { get; set; } = [];

    public string? Reason { get; set; }

    public IReadOnlyCollection<NamedTerm> Named() =>
        [.. Terms.Where(row => !row.IsEmpty).Select(row => new NamedTerm(row.Name!, row.FirstDay!.Value, row.LastDay!.Value))];

    public static NameTermsForm Of(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new NameTermsForm
        {
            Version = setting.Version,
            Terms =
            [
                .. setting.TermTimes.OrderBy(term => term.FirstDay)
                    .Select(term => new TermRow { Name = term.Name, FirstDay = term.FirstDay, LastDay = term.LastDay }),
                .. Enumerable.Range(0, SpareRows).Select(_ => new TermRow()),
            ],
        };
    }
}

public sealed class TermRow
{
    public string? Name { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    /// <summary>A row that nobody filled in, or that was emptied to take the term off the list.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && FirstDay is null && LastDay is null;
}

public sealed class NameTermsFormValidator : AbstractValidator<NameTermsForm>
{
    public NameTermsFormValidator()
    {
        RuleForEach(form => form.Terms).ChildRules(row =>
        {
            row.RuleFor(term => term.Name).NotEmpty().When(term => !term.IsEmpty).WithMessage("Enter what the term is called.")
                .AtMost(60);
            row.RuleFor(term => term.FirstDay).NotNull().When(term => !term.IsEmpty).WithMessage("Enter its first day.");
            row.RuleFor(term => term.LastDay).NotNull().When(term => !term.IsEmpty).WithMessage("Enter its last day.");
        });
        RuleFor(form => form.Reason).Reason();
    }
}
