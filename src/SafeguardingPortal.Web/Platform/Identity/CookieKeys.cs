using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Web.Platform.Database;

namespace SafeguardingPortal.Web.Platform.Identity;

/// <summary>The keys that seal cookies, forms and one-time links: in the database, so that every instance reads what another sealed.</summary>
public static class CookieKeys
{
    /// <summary>
    /// With Keys:Certificate (a PKCS #12 file, its password in Keys:CertificatePassword) the keys are encrypted, so that a copy of the
    /// database alone forges nobody's sign-in.
    /// </summary>
    public static IServiceCollection AddCookieKeys(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var keys = services.AddDataProtection().SetApplicationName("SafeguardingPortal");
        if (configuration["Keys:Certificate"] is { Length: > 0 } file)
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration["Keys:CertificatePassword"]));
        services.AddSingleton<DatabaseKeyRing>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<DatabaseKeyRing>()));
        return services;
    }
}
