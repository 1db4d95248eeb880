using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Web.Platform.Identity;

namespace SafeguardingPortal.Web.Tests.Account;

/// <summary>Where the keys of sign-in cookies are kept, and in what state.</summary>
public sealed class CookieKeysTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");
    private readonly KeptInMemory kept = new();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void With_a_certificate_the_keys_are_stored_encrypted_and_another_instance_reads_them()
    {
        MakeCertificate("lantern");

        var sealedText = Instance(file, "lantern").Protect("who signed in");

        Assert.Contains("EncryptedData", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey><value", kept.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("who signed in", Instance(file, "lantern").Unprotect(sealedText));
    }

    [Fact]
    public void Without_the_certificate_the_stored_keys_open_nothing()
    {
        MakeCertificate("lantern");
        var sealedText = Instance(file, "lantern").Protect("who signed in");

        Assert.Throws<CryptographicException>(() => Instance(null, null).Unprotect(sealedText));
    }

    private IDataProtector Instance(string? certificate, string? password)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Keys:Certificate"] = certificate, ["Keys:CertificatePassword"] = password }).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddCookieKeys(configuration);
        // The last to speak is heard: the database is not what is tried here.
        services.PostConfigure<KeyManagementOptions>(options => options.XmlRepository = kept);
        return services.BuildServiceProvider().GetDataProtector("test");
    }

    private void MakeCertificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=portal", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, password));
    }

    private sealed class KeptInMemory : IXmlRepository
    {
        private readonly List<XElement> elements = [];

        public string Text => string.Concat(elements);

        public IReadOnlyCollection<XElement> GetAllElements() => [.. elements.Select(element => new XElement(element))];

        public void StoreElement(XElement element, string friendlyName) => elements.Add(new XElement(element));
    }
}
