using SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

namespace SafeguardingPortal.Web.Features.SubjectAccess;

public static class SubjectAccessSetup
{
    public static IServiceCollection AddSubjectAccess(this IServiceCollection services) => services.AddScoped<HeldAboutPerson>();
}
