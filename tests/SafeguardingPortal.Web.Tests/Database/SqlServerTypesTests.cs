using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SafeguardingPortal.Web.Tests.Database;

/// <summary>SqlClient loads an assembly called Microsoft.SqlServer.Server. Ours must hold each type and member that SqlClient refers to.</summary>
public sealed class SqlServerTypesTests
{
    private const string AssemblyName = "Microsoft.SqlServer.Server";

    private static readonly Assembly StandIn = Assembly.Load(AssemblyName);

    [Fact]
    public void Every_type_and_member_that_SqlClient_refers_to_is_there()
    {
        var references = ReferencesOfSqlClient();

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, reference => !Exists(reference.Type, reference.Member));
    }

    [Fact]
    public void A_member_that_is_not_there_is_noticed() => Assert.False(Exists("Format", "NoSuchMember"));

    [Fact]
    public void It_answers_to_the_version_that_SqlClient_asks_for() => Assert.Equal(new Version(1, 0, 0, 0), StandIn.GetName().Version);

    private static bool Exists(string type, string? member)
    {
        const BindingFlags Anything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var found = StandIn.GetType($"{AssemblyName}.{type}");
        return found is not null && (member is null || found.GetMember(member, Anything).Length > 0);
    }

    private static List<(string Type, string? Member)> ReferencesOfSqlClient()
    {
        // The file beside the program, which is the one for this platform: the package's reference assembly has no bodies.
        using var stream = File.OpenRead(Assembly.Load("Microsoft.Data.SqlClient").Location);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences
            .Where(handle => IsOurs(metadata, metadata.GetTypeReference(handle)))
            .ToDictionary(handle => handle, handle => metadata.GetString(metadata.GetTypeReference(handle).Name));
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && types.ContainsKey((TypeReferenceHandle)member.Parent))
            .Select(member => (types[(TypeReferenceHandle)member.Parent], (string?)metadata.GetString(member.Name)));
        return [.. types.Values.Select(type => (type, (string?)null)), .. members];
    }

    private static bool IsOurs(MetadataReader metadata, TypeReference type) =>
        type.ResolutionScope.Kind == HandleKind.AssemblyReference
        && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == AssemblyName;
}
