using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LearningNetwork.Platform.Data.Conventions;

/// <summary>Ids are made by us, never by the database: so a row added to a list is an insert, not taken for a change of a row that is there.</summary>
public static class OwnIds
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var id in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.IsPrimaryKey() && property.ClrType == typeof(Guid)))
            id.ValueGenerated = ValueGenerated.Never;
    }
}
