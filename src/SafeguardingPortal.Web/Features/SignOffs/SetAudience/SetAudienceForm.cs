using FluentValidation;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SignOffs.SetAudience;

public sealed record SetAudiencePage(Guid PolicyId, string Policy, bool IsChange, IReadOnlyList<NamedUnit> Units, SetAudienceForm Form);

public sealed class SetAudienceForm : IVersionedForm
{
    /// <summary>0 while nobody has been asked yet.</summary>
    public int Version { get; set; }

    public bool? Everyone { get; set; }

    public List<PersonCategory> Categories { get; set; } = [];

    public List<Role> Roles { get; set; } = [];

    /// <summary>Sites, groups and rooms.</summary>
    public List<Guid> Units { get; set; } = [];

    public AcceptableUse Use { get; set; }

    /// <summary>For policies of parents and learners.</summary>
    public int? Children { get; set; }

    public bool AnnouncesMonitoring { get; set; }

    public string? Statement { get; set; }

    /// <summary>Two, of which any may be empty.</summary>
    public List<QuestionForm> Questions { get; set; } = [new(), new()];

    public string? Reason { get; set; }

    /// <param name="units">The setting's sites and groups, with their names.</param>
    public AudienceTerms ToTerms(IEnumerable<NamedUnit> units) =>
        new(
            Everyone == true
                ? Audience.All
                : new Audience(false, Categories, Roles) { Units = [.. units.Where(unit => Units.Contains(unit.Id))] },
            Statement, Use, AnnouncesMonitoring)
        {
            Questions = [.. Questions.Where(question => question.IsAsked).Select(question => question.ToQuestion())],
            Children = Children,
        };
}

public sealed class QuestionForm
{
    public string? Text { get; set; }

    /// <summary>One answer a line.</summary>
    public string? Options { get; set; }

    /// <summary>Which line is right, from 1.</summary>
    public int? Right { get; set; }

    public string? Explanation { get; set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Text);

    public static QuestionForm Of(AudienceQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new QuestionForm
        {
            Text = question.Text,
            Options = question.Options,
            Right = question.RightOption + 1,
            Explanation = question.Explanation,
        };
    }

    public IReadOnlyList<string> Lines() =>
        (Options ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public SigningQuestion ToQuestion() => new(Text!, Lines(), (Right ?? 0) - 1, Explanation ?? "");
}

public sealed class QuestionFormValidator : AbstractValidator<QuestionForm>
{
    public QuestionFormValidator() => When(question => question.IsAsked, () =>
    {
        RuleFor(question => question.Text).MaximumLength(500).WithMessage("Use at most 500 characters for the question.");
        RuleFor(question => question.Options).Must((question, _) => question.Lines().Count is >= 2 and <= 4)
            .WithMessage("Write two to four answers, one on each line.");
        RuleFor(question => question.Right).Must((question, right) => right >= 1 && right <= question.Lines().Count)
            .WithMessage("Enter the number of the right answer, counted from 1.");
        RuleFor(question => question.Explanation).NotEmpty().WithMessage("Say why it is right: people read this after they answered.")
            .MaximumLength(1000).WithMessage("Use at most 1,000 characters to say why.");
    });
}

public sealed class SetAudienceFormValidator : AbstractValidator<SetAudienceForm>
{
    public SetAudienceFormValidator()
    {
        // What parents and learners acknowledge need be signed by nobody at work.
        RuleFor(form => form.Everyone).NotNull().When(form => form.Use is not AcceptableUse.ParentsAndLearners)
            .WithMessage("Say who signs this policy.");
        RuleFor(form => form.Everyone).Must((form, _) => form.Categories.Count + form.Roles.Count + form.Units.Count > 0)
            .When(form => form.Everyone == false && form.Use is not AcceptableUse.ParentsAndLearners)
            .WithMessage(new AudienceEmpty().Message);
        RuleFor(form => form.Children).InclusiveBetween(1, 100_000).WithMessage(new ChildrenTooFew().Message);
        RuleFor(form => form.Statement).NotEmpty().WithMessage(new StatementMissing().Message)
            .MaximumLength(4000).WithMessage("Use at most 4,000 characters for what people confirm.");
        RuleForEach(form => form.Questions).SetValidator(new QuestionFormValidator());
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Version > 0).WithMessage("Give a reason. It stays on the record.");
    }
}
