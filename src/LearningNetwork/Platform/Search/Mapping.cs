using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Platform.Search;

public static class SearchTables
{
    extension(NetworkDb db)
    {
        public DbSet<SearchDocument> SearchDocuments => db.Set<SearchDocument>();
        public DbSet<SearchTerm> SearchTerms => db.Set<SearchTerm>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<SearchDocument>, IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchDocument> document)
    {
        document.ToTable("SearchDocuments").HasIndex(d => d.Subject).IsUnique();
        document.Property(d => d.Marks).HasMaxLength(SearchDocument.MarksLength);
        foreach (var whole in (string[])["Text", "Words", "Facets"]) document.Property(whole).HasMaxLength(-1);
        document.Property(d => d.TitleWords).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<SearchTerm> term)
    {
        term.ToTable("SearchTerms").HasKey(t => new { t.Term, t.DocumentId });
        term.HasIndex(t => t.DocumentId);
        term.Property(t => t.Term).HasMaxLength(Search.Term.Longest);
        term.HasOne<SearchDocument>().WithMany(d => d.Terms).HasForeignKey(t => t.DocumentId).OnDelete(DeleteBehavior.ClientCascade);
    }
}
