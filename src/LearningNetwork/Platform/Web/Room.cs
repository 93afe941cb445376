namespace LearningNetwork.Platform.Web;

/// <summary>Which room a type lies in: the second word of its namespace. Null for what is not ours.</summary>
public static class Room
{
    public static string? Of(Type type) =>
        type.Assembly == typeof(Room).Assembly && type.Namespace?.Split('.') is [_, var room, ..] ? room : null;
}
