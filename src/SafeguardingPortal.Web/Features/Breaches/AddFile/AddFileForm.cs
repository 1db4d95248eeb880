using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.AddFile;

public sealed class AddFileForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>An agency's receipt or letter about a contact on record, which is not gathered by the setting.</summary>
    public bool IsReceipt { get; set; }

    public List<IFormFile> Files { get; set; } = [];
}

public sealed class AddFileFormValidator : AbstractValidator<AddFileForm>
{
    public AddFileFormValidator() => RuleFor(form => form.Files).NotEmpty().WithMessage("Choose at least one file.");
}
