using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Experiences;

internal sealed class TextMapping : IEntityTypeConfiguration<ExperienceVersion>, IEntityTypeConfiguration<Rewording>, IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<CommentReply>
{
    public void Configure(EntityTypeBuilder<ExperienceVersion> version)
    {
        version.ToTable("ExperienceVersions").HasIndex(v => new { v.ExperienceId, v.Number }).IsUnique();
        Tell(version);
    }

    public void Configure(EntityTypeBuilder<Rewording> rewording)
    {
        rewording.ToTable("Rewordings").HasIndex(r => new { r.ExperienceId, r.Number }).IsUnique();
        rewording.Property(r => r.Why).HasMaxLength(Rewording.WhyLength);
        rewording.OwnsOne(r => r.Answer, answer => answer.Property(a => a.Reason).HasMaxLength(Rewording.WhyLength));
        Tell(rewording);
    }

    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("Comments").HasIndex(c => c.ExperienceId);
        comment.Property(c => c.MunicipalityNumber).HasMaxLength(4);
        comment.Property(c => c.Text).HasMaxLength(Comment.TextLength);
        comment.HasMany(c => c.Replies).WithOne().HasForeignKey(r => r.CommentId);
    }

    public void Configure(EntityTypeBuilder<CommentReply> reply)
    {
        reply.ToTable("CommentReplies");
        reply.Property(r => r.MunicipalityNumber).HasMaxLength(4);
        reply.Property(r => r.Text).HasMaxLength(Comment.TextLength);
    }

    private static void Tell<T>(EntityTypeBuilder<T> telling) where T : Telling
    {
        telling.Property(t => t.Title).HasMaxLength(Telling.TitleLength);
        telling.Property(t => t.Contact).HasMaxLength(Telling.ContactLength);
        foreach (var part in (string[])["Context", "Done", "Effect", "Failed", "Advice", "Research", "Practice", "Users"]) telling.Property(part).HasMaxLength(Telling.TextLength);
    }
}
