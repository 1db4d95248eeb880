using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.AddFile;

public sealed class AddFileForm : IVersionedForm
{
    public int Version { get; set; }

    public List<IFormFile> Files { get; set; } = [];
}

public sealed class AddFileFormValidator : AbstractValidator<AddFileForm>
{
    public AddFileFormValidator() => RuleFor(form => form.Files).NotEmpty().WithMessage("Choose at least one file.");
}
