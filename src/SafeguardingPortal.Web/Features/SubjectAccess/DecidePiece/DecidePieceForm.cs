using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SubjectAccess.DecidePiece;

public sealed class DecidePieceForm : IVersionedForm
{
    /// <summary>What stands for giving it, among the keys of the exemptions.</summary>
    public const string Give = "give";

    public int Version { get; set; }

    /// <summary>The key of an exemption, or <see cref="Give"/>.</summary>
    public string? Decision { get; set; }

    public string? Reason { get; set; }

    internal bool Gives => Decision == Give;
}

public sealed class DecidePieceFormValidator : AbstractValidator<DecidePieceForm>
{
    public DecidePieceFormValidator()
    {
        RuleFor(form => form.Decision).NotEmpty().WithMessage("Choose whether it is given, or why it is held back.");
        RuleFor(form => form.Reason).Reason();
    }
}
