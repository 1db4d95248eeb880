using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SubjectAccess.ShowPiece;

public sealed class ShowPieceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class ShowPieceFormValidator : AbstractValidator<ShowPieceForm>
{
    public ShowPieceFormValidator() => RuleFor(form => form.Reason).Reason();
}
