using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Data.Conventions;

/// <summary>Nothing cascades unless a mapping asks for it: SQL Server refuses two cascade paths to one table, and what people wrote is never deleted by accident.</summary>
public static class OneCascadePath
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var key in model.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).Where(key => !key.IsOwnership))
            if (((Microsoft.EntityFrameworkCore.Metadata.IConventionForeignKey)key).GetDeleteBehaviorConfigurationSource() != Microsoft.EntityFrameworkCore.Metadata.ConfigurationSource.Explicit)
                key.DeleteBehavior = DeleteBehavior.NoAction;
    }
}
