using System.Globalization;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Networks.Glossary;

/// <summary>A network's words by the Norwegian alphabet, as one reader may use them.</summary>
public sealed record GlossaryPage(Entrance Entrance, IReadOnlyList<GlossaryTerm> Terms)
{
    public string Address => $"/networks/{Entrance.Network.Id}/glossary";
    /// <summary>What is typed and could not be saved.</summary>
    public GlossaryForm Form { get; init; } = new();
    /// <summary>The word being changed; null for a new one.</summary>
    public Guid? Term { get; init; }
}

public static class GlossaryQueries
{
    private static readonly StringComparer ByAlphabet = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    extension(NetworkDb db)
    {
        public DbSet<GlossaryTerm> GlossaryTerms => db.Set<GlossaryTerm>();

        /// <summary>æ, ø and å last.</summary>
        public async Task<IReadOnlyList<GlossaryTerm>> WordsOf(Guid network) =>
            [.. (await db.GlossaryTerms.AsNoTracking().Include(each => each.Person).Where(each => each.NetworkId == network).ToListAsync()).OrderBy(each => each.Word, ByAlphabet)];
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<GlossaryTerm>
{
    public void Configure(EntityTypeBuilder<GlossaryTerm> term)
    {
        term.ToTable("GlossaryTerms").HasIndex(t => t.NetworkId);
        term.HasOne<Network>().WithMany().HasForeignKey(t => t.NetworkId);
        term.Property(t => t.Word).HasMaxLength(GlossaryTerm.WordLength);
        term.Property(t => t.Meaning).HasMaxLength(GlossaryTerm.MeaningLength);
        term.Property(t => t.Alternatives).HasMaxLength(GlossaryTerm.AlternativesLength);
        term.Property(t => t.Stamp).IsConcurrencyToken();
        term.OwnsOne(t => t.Agreement);
    }
}
