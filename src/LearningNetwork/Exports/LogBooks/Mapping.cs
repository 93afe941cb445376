using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Exports.LogBooks;

public static class LogBookTables
{
    extension(NetworkDb db)
    {
        public DbSet<LogBookEntry> LogBookEntries => db.Set<LogBookEntry>();
        public DbSet<LogBookVersion> LogBookVersions => db.Set<LogBookVersion>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<LogBookEntry>, IEntityTypeConfiguration<LogBookText>, IEntityTypeConfiguration<LogBookComment>, IEntityTypeConfiguration<LogBookReply>, IEntityTypeConfiguration<LogBookVersion>
{
    // No foreign key to the activity: that may go, and what was written stays.
    public void Configure(EntityTypeBuilder<LogBookEntry> entry)
    {
        entry.ToTable("LogBookEntries").HasIndex(e => e.GatheringId);
        entry.HasOne<Gathering>().WithMany().HasForeignKey(e => e.GatheringId);
        entry.Property(e => e.Stamp).IsConcurrencyToken();
        entry.Ignore(e => e.Newest);
        entry.HasMany(e => e.Versions).WithOne().HasForeignKey(v => v.EntryId);
        entry.HasMany(e => e.Comments).WithOne().HasForeignKey(c => c.EntryId);
    }

    public void Configure(EntityTypeBuilder<LogBookText> text)
    {
        text.ToTable("LogBookTexts").HasIndex(t => new { t.EntryId, t.Number }).IsUnique();
        text.Property(t => t.Text).HasMaxLength(LogBookEntry.TextLength);
    }

    public void Configure(EntityTypeBuilder<LogBookComment> comment)
    {
        comment.ToTable("LogBookComments").HasIndex(c => c.EntryId);
        comment.Property(c => c.MunicipalityNumber).HasMaxLength(4);
        comment.Property(c => c.Text).HasMaxLength(LogBookComment.TextLength);
        comment.HasMany(c => c.Replies).WithOne().HasForeignKey(r => r.CommentId).OnDelete(DeleteBehavior.ClientCascade); // a comment that is taken away is deleted, by us
    }

    public void Configure(EntityTypeBuilder<LogBookReply> reply)
    {
        reply.ToTable("LogBookReplies");
        reply.Property(r => r.MunicipalityNumber).HasMaxLength(4);
        reply.Property(r => r.Text).HasMaxLength(LogBookComment.TextLength);
    }

    public void Configure(EntityTypeBuilder<LogBookVersion> version)
    {
        version.ToTable("LogBookVersions").HasIndex(v => new { v.GatheringId, v.Number }).IsUnique();
        version.HasOne<Gathering>().WithMany().HasForeignKey(v => v.GatheringId);
        version.Property(v => v.Content).HasMaxLength(-1);
    }
}
