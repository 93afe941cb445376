using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Platform.Servers;

public static class ServerTables
{
    extension(NetworkDb db)
    {
        public DbSet<Signal> Signals => db.Set<Signal>();

        /// <summary>What came after the last that was seen, and what was passed by; lowest first.</summary>
        internal IQueryable<Signal> SignalsAfter(long last, long[] passedBy) =>
            (passedBy.Length == 0 ? db.Signals.Where(each => each.Id > last) : db.Signals.Where(each => each.Id > last || EF.Parameter(passedBy).Contains(each.Id))).AsNoTracking().OrderBy(each => each.Id);
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Signal>
{
    public void Configure(EntityTypeBuilder<Signal> signal) => signal.ToTable("Signals").Property(each => each.What).HasMaxLength(40);
}
