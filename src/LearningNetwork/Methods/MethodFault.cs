namespace LearningNetwork.Methods;

/// <summary>What is wrong in a method file, and where. English: it is read by whoever writes the file, in the log.</summary>
/// <param name="File">The file's name, such as <c>cafe-dialog.yaml</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Field">The path to the field, such as <c>phases[1].minutes</c> (counted from 0); empty where it is about the whole file.</param>
/// <param name="Problem">The rest of the sentence.</param>
public sealed record MethodFault(string File, int Line, string Field, string Problem)
{
    public override string ToString() => $"{File}, line {Line}, {(Field.Length == 0 ? "the file" : Field)}: {Problem}";
}
