using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.NameSubjects;

public sealed class NameSubjectsForm : IVersionedForm
{
    public int Version { get; set; }

    public List<Guid> People { get; set; } = [];

    public string? SomeoneElse { get; set; }

    public bool NotKnown { get; set; }

    public string? Reason { get; set; }

    internal static NameSubjectsForm Of(Breach breach) => new()
    {
        Version = breach.Version,
        People = [.. breach.SubjectPeople()],
        SomeoneElse = breach.Subjects.FirstOrDefault(subject => subject.Kind is SubjectKind.SomeoneElse)?.Words,
        NotKnown = breach.Subjects.Any(subject => subject.Kind is SubjectKind.NotKnown),
    };

    internal IReadOnlyCollection<NamedSubject> ToSubjects(Func<Guid> newId)
    {
        List<NamedSubject> named = [.. People.Distinct().Select(person => new NamedSubject(newId(), SubjectKind.PersonOfSetting, person))];
        if (!string.IsNullOrWhiteSpace(SomeoneElse))
            named.Add(new NamedSubject(newId(), SubjectKind.SomeoneElse, Words: SomeoneElse));
        if (NotKnown)
            named.Add(new NamedSubject(newId(), SubjectKind.NotKnown));
        return named;
    }
}

public sealed class NameSubjectsFormValidator : AbstractValidator<NameSubjectsForm>
{
    public NameSubjectsFormValidator()
    {
        RuleFor(form => form.People)
            .Must((form, people) => people.Count > 0 || form.NotKnown || !string.IsNullOrWhiteSpace(form.SomeoneElse))
            .WithMessage("Say who it is about. If you do not know, choose that you do not know.");
        RuleFor(form => form.SomeoneElse).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
