using LearningNetwork.Platform.Data.Conventions;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Data;

/// <summary>
/// The one model, whatever the database. It knows no room: every room maps its own entities with
/// <see cref="IEntityTypeConfiguration{TEntity}"/> classes, found in this assembly, and gives its tables names as
/// extension members beside the mapping (<c>db.Gatherings</c>).
/// </summary>
public abstract class NetworkDb(DbContextOptions options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NetworkDb).Assembly);
        OneCascadePath.Apply(modelBuilder);
        OwnIds.Apply(modelBuilder);
    }
}
