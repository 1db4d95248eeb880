using FluentValidation;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SignOffs.SetAudience;

public sealed record SetAudiencePage(Guid PolicyId, string Policy, bool IsChange, SetAudienceForm Form);

public sealed class SetAudienceForm : IVersionedForm
{
    /// <summary>0 while nobody has been asked yet.</summary>
    public int Version { get; set; }

    public bool? Everyone { get; set; }

    public List<PersonCategory> Categories { get; set; } = [];

    public List<Role> Roles { get; set; } = [];

    public AcceptableUse Use { get; set; }

    public bool AnnouncesMonitoring { get; set; }

    public string? Statement { get; set; }

    public string? Reason { get; set; }

    public AudienceTerms ToTerms() => new(
        Everyone == true ? Audience.All : new Audience(false, Categories, Roles), Statement, Use, AnnouncesMonitoring);
}

public sealed class SetAudienceFormValidator : AbstractValidator<SetAudienceForm>
{
    public SetAudienceFormValidator()
    {
        RuleFor(form => form.Everyone).NotNull().WithMessage("Say who signs this policy.");
        RuleFor(form => form.Everyone).Must((form, _) => form.Categories.Count + form.Roles.Count > 0)
            .When(form => form.Everyone == false).WithMessage(new AudienceEmpty().Message);
        RuleFor(form => form.Statement).NotEmpty().WithMessage(new StatementMissing().Message)
            .MaximumLength(4000).WithMessage("Use at most 4,000 characters for what people confirm.");
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Version > 0).WithMessage("Give a reason. It stays on the record.");
    }
}
