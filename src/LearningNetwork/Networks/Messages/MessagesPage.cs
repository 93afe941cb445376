using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Networks.Messages;

/// <summary>A network's messages, as one reader may use them.</summary>
public sealed record MessagesPage(Entrance Entrance, IReadOnlyList<Message> Messages)
{
    public string Address => $"/networks/{Entrance.Network.Id}/messages";
    public DateOnly Today => Entrance.Now.DayInNorway;
    /// <summary>What is typed and could not be saved; for a new one, from today.</summary>
    public MessageForm Form { get; init; } = new() { From = Entrance.Now.DayInNorway };
    public RepetitionForm Repetition { get; init; } = new() { On = Entrance.Now.DayInNorway };
    /// <summary>The message being changed; null for a new one.</summary>
    public Guid? Message { get; init; }

    public IEnumerable<Message> Now => Messages.Where(each => each.IsOn(Today));
    public IEnumerable<Message> Later => Messages.Where(each => each.From > Today);
    public IEnumerable<Message> Earlier => Messages.Where(each => each.Until < Today);
}

/// <summary>One message on the page.</summary>
public sealed record MessageCard(MessagesPage Page, Message Message)
{
    public RepetitionForm Repetition => Page.Repetition;
    /// <summary>What could not be saved was about this one.</summary>
    public bool IsTyped => Repetition.Of == Message.Id;
}

public static class MessageQueries
{
    extension(NetworkDb db)
    {
        public DbSet<Message> Messages => db.Set<Message>();

        /// <summary>All of a network's, the first to begin first, with where they were said.</summary>
        public Task<List<Message>> MessagesOf(Guid network) =>
            db.Messages.AsNoTracking().Include(each => each.Repetitions).Where(each => each.NetworkId == network).OrderBy(each => each.From).ThenBy(each => each.At).ToListAsync();

        /// <summary>Those said on a day, at most <see cref="Message.AtOnce"/>.</summary>
        public Task<List<Message>> MessagesOn(Guid network, DateOnly day) =>
            db.Messages.AsNoTracking().Where(each => each.NetworkId == network && each.From <= day && (each.Until == null || each.Until >= day)).OrderBy(each => each.From).ThenBy(each => each.At).Take(Message.AtOnce).ToListAsync();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Message>, IEntityTypeConfiguration<Repetition>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("Messages").HasIndex(m => m.NetworkId);
        message.HasOne<Network>().WithMany().HasForeignKey(m => m.NetworkId);
        message.Property(m => m.Text).HasMaxLength(Message.TextLength);
        message.Property(m => m.Story).HasMaxLength(Message.StoryLength);
        message.Property(m => m.Stamp).IsConcurrencyToken();
        message.HasMany(m => m.Repetitions).WithOne().HasForeignKey(r => r.MessageId).OnDelete(DeleteBehavior.ClientCascade); // a message that is removed takes them along, by us
    }

    public void Configure(EntityTypeBuilder<Repetition> repetition)
    {
        repetition.ToTable("Repetitions").Property(r => r.Arena).HasMaxLength(Repetition.ArenaLength);
        repetition.Property(r => r.MunicipalityNumber).HasMaxLength(4);
    }
}
