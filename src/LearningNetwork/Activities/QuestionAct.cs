using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody who leads showed the result of a question, or closed its answers; it holds until it is undone.</summary>
public sealed class QuestionAct : OneRow
{
    public Guid ActivityId { get; set; }
    public required string Cell { get; set; }
    public QuestionActKind Kind { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
    public DateTime? UndoneAt { get; set; }
    public Guid? UndoneByPersonId { get; set; }

    public bool Stands => UndoneAt is null;
}

public enum QuestionActKind { ResultShown, AnswersClosed }
