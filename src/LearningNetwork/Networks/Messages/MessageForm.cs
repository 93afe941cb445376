using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Networks.Messages;

/// <summary>A message as it is typed.</summary>
public sealed class MessageForm
{
    [Required(ErrorMessage = "Message.Fault.Text"), StringLength(Message.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
    [StringLength(Message.StoryLength, ErrorMessage = "Fault.TooLong")]
    public string? Story { get; set; }
    [Required(ErrorMessage = "Message.Fault.From")]
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    /// <summary>The one it was begun from.</summary>
    public Guid Stamp { get; set; }

    public static MessageForm Of(Message message) => new() { Text = message.Text, Story = message.Story, From = message.From, Until = message.Until, Stamp = message.Stamp };

    /// <summary>The form has been checked.</summary>
    public Message ToMessage(Guid network, Guid by, DateTime now)
    {
        var message = new Message { NetworkId = network, Text = "", PersonId = by, At = now };
        Fill(message);
        return message;
    }

    internal void Fill(Message message) =>
        (message.Text, message.Story, message.From, message.Until) = (Text!.Trim(), string.IsNullOrWhiteSpace(Story) ? null : Story.ReplaceLineEndings("\n").Trim(), From!.Value, Until);
}

/// <summary>That a message was said again, as it is typed.</summary>
public sealed class RepetitionForm
{
    /// <summary>The message.</summary>
    public Guid Of { get; set; }
    [Required(ErrorMessage = "Repetition.Fault.Arena"), StringLength(Repetition.ArenaLength, ErrorMessage = "Fault.TooLong")]
    public string? Arena { get; set; }
    [Range(1, 3, ErrorMessage = "Repetition.Fault.Level")]
    public int? Level { get; set; }
    [Required(ErrorMessage = "Repetition.Fault.On")]
    public DateOnly? On { get; set; }

    /// <summary>The form has been checked.</summary>
    public Repetition ToRepetition(Participation by, DateTime now) =>
        new() { MessageId = Of, Arena = Arena!.Trim(), Level = Level, On = On!.Value, MunicipalityNumber = by.MunicipalityNumber, PersonId = by.PersonId, At = now };
}
