using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;

namespace LearningNetwork.Tests;

/// <summary>SqlClient loads these types with its first parameterised command; a stand-in that lacks one fails in production, not in the build.</summary>
public sealed class SqlServerTypesTests
{
    const string Assembly = "Microsoft.SqlServer.Server";

    public static TheoryData<string> Types => [.. TypesSqlClientRefersTo()];

    [Theory, MemberData(nameof(Types))]
    public void Every_type_that_SqlClient_refers_to_loads(string name) =>
        Assert.NotNull(Type.GetType($"{name}, {Assembly}", throwOnError: true));

    static IEnumerable<string> TypesSqlClientRefersTo()
    {
        using var file = new PEReader(File.OpenRead(typeof(SqlConnection).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Where(type => ComesFromIt(metadata, type)).Select(type => FullName(metadata, type))];
    }

    static bool ComesFromIt(MetadataReader metadata, TypeReference type) =>
        type.ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
        && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == Assembly;

    static string FullName(MetadataReader metadata, TypeReference type) =>
        $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
