using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities;

internal sealed class ScribingMapping : IEntityTypeConfiguration<ScribeMode>, IEntityTypeConfiguration<Pen>
{
    public void Configure(EntityTypeBuilder<ScribeMode> mode) => mode.ToTable("ScribeModes");

    public void Configure(EntityTypeBuilder<Pen> pen)
    {
        pen.ToTable("Pens");
        pen.Property(p => p.MunicipalityNumber).HasMaxLength(4);
        pen.HasOne<Table>().WithMany().HasForeignKey(p => p.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }
}
