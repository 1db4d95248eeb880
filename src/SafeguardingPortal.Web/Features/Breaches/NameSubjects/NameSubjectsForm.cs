using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.NameSubjects;

public sealed class NameSubjectsForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>Whom the portal guessed, each with a yes or a no.</summary>
    public List<GuessAnswer> Guesses { get; set; } = [];

    public List<Guid> People { get; set; } = [];

    public string? SomeoneElse { get; set; }

    public bool NotKnown { get; set; }

    public string? Reason { get; set; }

    internal static NameSubjectsForm Of(Breach breach) => new()
    {
        Version = breach.Version,
        Guesses =
        [
            .. breach.Subjects.Where(subject => subject.Guessed).OrderBy(subject => subject.PersonId)
                .Select(subject => new GuessAnswer { PersonId = subject.PersonId!.Value }),
        ],
        People = [.. breach.Subjects.Where(subject => !subject.Guessed).Select(subject => subject.PersonId).OfType<Guid>()],
        SomeoneElse = breach.Subjects.FirstOrDefault(subject => subject.Kind is SubjectKind.SomeoneElse)?.Words,
        NotKnown = breach.Subjects.Any(subject => subject.Kind is SubjectKind.NotKnown),
    };

    /// <summary>Asks of those who may be meant by now; of others somebody may have said so since. What was answered of each stays.</summary>
    /// <returns>Whether they are the same people as before, in the same order.</returns>
    internal bool AskOf(Breach breach)
    {
        List<GuessAnswer> asked = [.. Of(breach).Guesses.Select(one => Guesses.Find(given => given.PersonId == one.PersonId) ?? one)];
        var same = asked.Select(one => one.PersonId).SequenceEqual(Guesses.Select(one => one.PersonId));
        Guesses = asked;
        return same;
    }

    /// <summary>Who was ticked, and who is really meant of those who were guessed.</summary>
    internal IReadOnlyList<Guid> Chosen() =>
        [.. Guesses.Where(guess => guess.Meant is true).Select(guess => guess.PersonId).Concat(People).Distinct()];

    internal IReadOnlyCollection<NamedSubject> ToSubjects(Func<Guid> newId)
    {
        List<NamedSubject> named = [.. Chosen().Select(person => new NamedSubject(newId(), SubjectKind.PersonOfSetting, person))];
        if (!string.IsNullOrWhiteSpace(SomeoneElse))
            named.Add(new NamedSubject(newId(), SubjectKind.SomeoneElse, Words: SomeoneElse));
        if (NotKnown)
            named.Add(new NamedSubject(newId(), SubjectKind.NotKnown));
        return named;
    }
}

/// <summary>Whether it is really about somebody who may only be meant. No answer is given beforehand: clicking on would accuse them.</summary>
public sealed class GuessAnswer
{
    public Guid PersonId { get; set; }

    public bool? Meant { get; set; }
}

public sealed class NameSubjectsFormValidator : AbstractValidator<NameSubjectsForm>
{
    public NameSubjectsFormValidator()
    {
        // Each one without an answer is marked, not only the first.
        RuleForEach(form => form.Guesses).Cascade(CascadeMode.Continue).ChildRules(guess =>
            guess.RuleFor(one => one.Meant).NotNull().WithMessage("Say whether it is about this person."));
        RuleFor(form => form.People)
            .Must((form, people) => form.Chosen().Count > 0 || form.NotKnown || !string.IsNullOrWhiteSpace(form.SomeoneElse))
            .WithMessage("Say who it is about. If you do not know, choose that you do not know.")
            // Whoever has not answered yet is asked that first.
            .When(form => form.Guesses.TrueForAll(guess => guess.Meant is not null));
        RuleFor(form => form.SomeoneElse).AtMost(200);
        RuleFor(form => form.Reason).Reason();
    }
}
