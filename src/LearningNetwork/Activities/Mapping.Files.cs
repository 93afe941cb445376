using LearningNetwork.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities;

internal sealed class FileMapping : IEntityTypeConfiguration<Attachment>
{
    // No foreign key: the file is on the disk before the contribution that shows it is written.
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable("Attachments").HasIndex(a => a.ContributionId);
        attachment.Property(a => a.Id).ValueGeneratedNever();
        attachment.Property(a => a.Kind).HasConversion<int>();
        attachment.Property(a => a.Size);
        attachment.Property(a => a.Sha256).HasMaxLength(64);
        attachment.Property(a => a.Title).HasMaxLength(FileTitle.Longest);
        attachment.Property(a => a.At);
    }
}
