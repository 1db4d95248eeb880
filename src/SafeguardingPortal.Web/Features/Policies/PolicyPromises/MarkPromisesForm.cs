using FluentValidation;
using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Web.Features.Policies.PolicyPromises;

/// <param name="Gone">Promises whose words are no longer in the text.</param>
public sealed record PolicyPromisesPage(
    Guid PolicyId, string Title, int Number, bool InForce, IReadOnlyList<ClauseLine> Clauses, IReadOnlyList<ReworkedPromise> Gone,
    MarkPromisesForm Form)
{
    public IEnumerable<ClauseLine> Promises => Clauses.Where(line => line.Marked);

    public IEnumerable<ClauseLine> Suggested => Clauses.Where(line => !line.Marked && line.Clause.IsSuggested);

    public IEnumerable<ClauseLine> Others => Clauses.Where(line => !line.Marked && !line.Clause.IsSuggested);
}

/// <param name="Evidence">The kind tied to it, or the kind suggested where it is not marked.</param>
public sealed record ClauseLine(ClauseOfPolicy Clause, bool Marked, string? Evidence);

public sealed record ReworkedPromise(string ClauseKey, string Words);

public sealed class MarkPromisesForm
{
    /// <summary>The keys of the clauses to mark, each with the evidence suggested for it.</summary>
    public List<string> Clauses { get; set; } = [];
}

public sealed class MarkPromisesFormValidator : AbstractValidator<MarkPromisesForm>
{
    public MarkPromisesFormValidator() =>
        RuleFor(form => form.Clauses).NotEmpty().WithMessage("Choose at least one clause.");
}
