using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace LearningNetwork.Tests.Platform.Data;

public sealed class MigrationsTests
{
    public static TheoryData<string> Databases => ["Sqlite", "SqlServer", "Postgres"];

    [Theory, MemberData(nameof(Databases))]
    public void The_migrations_make_the_model_as_it_is_now(string provider)
    {
        using var db = Designed(provider);
        Assert.False(db.Database.HasPendingModelChanges(), $"The model has changed: run infra/dev/migrations. ({provider})");
    }

    [Theory, MemberData(nameof(Databases))]
    public void Until_the_first_release_there_is_one_migration_called_Initial(string provider)
    {
        using var db = Designed(provider);
        Assert.EndsWith("_Initial", Assert.Single(db.Database.GetMigrations()), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_empty_database_is_brought_up_to_date_and_doing_it_again_changes_nothing(string provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public void What_is_sent_to_SQL_Server_is_correct_T_SQL_also_where_there_is_no_server_to_ask()
    {
        using var db = Designed("SqlServer");
        var script = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(db.Database.GenerateCreateScript()), out var faults);
        Assert.Empty(faults.Select(fault => $"{fault.Line}: {fault.Message}"));
        var tables = ((TSqlScript)script).Batches.SelectMany(batch => batch.Statements).OfType<CreateTableStatement>().Select(table => table.SchemaObjectName.BaseIdentifier.Value).ToList();
        Assert.Contains("Contributions", tables);
        Assert.Equal(db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(), tables.Order());
    }

    [Fact]
    public void No_row_can_be_deleted_along_two_paths()
    {
        using var db = Designed("SqlServer");
        Assert.DoesNotContain("ON DELETE CASCADE", db.Database.GenerateCreateScript(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_column_points_to_another_row_that_nobody_has_written_down()
    {
        using var db = Designed("Sqlite");
        Assert.Empty(db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.IsShadowProperty() && property.IsForeignKey() && char.IsDigit(property.Name[^1])).Select(property => $"{property.DeclaringType.Name}.{property.Name}"));
    }

    private static NetworkDb Designed(string provider) => provider switch
    {
        "SqlServer" => new SqlServerDesign().CreateDbContext([]),
        "Postgres" => new PostgresDesign().CreateDbContext([]),
        _ => new SqliteDesign().CreateDbContext([]),
    };
}
