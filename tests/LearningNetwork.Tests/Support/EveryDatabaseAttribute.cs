using System.Reflection;
using Xunit.Sdk;

namespace LearningNetwork.Tests.Support;

/// <summary>A theory that runs on every database this run can reach: SQLite always, PostgreSQL and SQL Server where LN_TEST_POSTGRES and LN_TEST_SQLSERVER hold a connection string.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryDatabaseAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return ["Sqlite"];
        if (Environment.GetEnvironmentVariable("LN_TEST_POSTGRES") is { Length: > 0 }) yield return ["Postgres"];
        if (Environment.GetEnvironmentVariable("LN_TEST_SQLSERVER") is { Length: > 0 }) yield return ["SqlServer"];
    }
}
