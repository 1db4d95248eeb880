using FluentValidation;

namespace SafeguardingPortal.Web.Features.Tablets.Identify;

public sealed record NameTile(Guid Id, string Name, string SearchName);

/// <param name="Letters">The first letters to choose from; empty where all names fit on one page.</param>
public sealed record NamesPage(IReadOnlyList<NameTile> People, IReadOnlyList<string> Letters, string? Letter, string? Next);

public sealed record PinPage(string Name, PinForm Form);

public sealed class PinForm
{
    public Guid? PersonId { get; set; }

    public string? Pin { get; set; }

    public string? Next { get; set; }
}

public sealed class PinFormValidator : AbstractValidator<PinForm>
{
    public PinFormValidator() => RuleFor(form => form.Pin).NotEmpty().WithMessage("Type your PIN.");
}
