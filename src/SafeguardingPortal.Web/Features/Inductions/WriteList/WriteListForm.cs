using FluentValidation;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Inductions.WriteList;

public sealed record WriteListPage(PersonCategory Category, WriteListForm Form);

public sealed class WriteListForm : IVersionedForm
{
    private const int Spare = 4;

    /// <summary>0 while there is no list.</summary>
    public int Version { get; set; }

    /// <summary>Empty ones are left out.</summary>
    public List<PointForm> Points { get; set; } = [];

    public string? Reason { get; set; }

    public IReadOnlyList<InductionPoint> Written() =>
        [.. Points.Where(point => point.IsWritten).Select(point => new InductionPoint(point.Text, point.WithinDays ?? 0))];

    /// <summary>With some empty ones at the end to write into.</summary>
    public WriteListForm WithSpare()
    {
        Points.AddRange(Enumerable.Range(0, Math.Max(0, Spare - Points.Count(point => !point.IsWritten))).Select(_ => new PointForm()));
        return this;
    }
}

public sealed class PointForm
{
    public string? Text { get; set; }

    public int? WithinDays { get; set; }

    public bool IsWritten => !string.IsNullOrWhiteSpace(Text);
}

public sealed class PointFormValidator : AbstractValidator<PointForm>
{
    public PointFormValidator() => When(point => point.IsWritten, () =>
    {
        RuleFor(point => point.Text).MaximumLength(300).WithMessage("Use 300 characters at most for a point.");
        RuleFor(point => point.WithinDays).NotNull().WithMessage(new InductionDaysOutOfRange().Message)
            .InclusiveBetween(0, 366).WithMessage(new InductionDaysOutOfRange().Message);
    });
}

public sealed class WriteListFormValidator : AbstractValidator<WriteListForm>
{
    public WriteListFormValidator()
    {
        RuleForEach(form => form.Points).SetValidator(new PointFormValidator());
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Version > 0).WithMessage("Give a reason. It stays on the record.")
            .AtMost(1000);
    }
}
