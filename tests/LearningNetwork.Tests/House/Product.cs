using System.Reflection;
using System.Runtime.CompilerServices;

namespace LearningNetwork.Tests.House;

/// <summary>The built product, as its walls are drawn: every type, and the room it lives in.</summary>
static class Product
{
    const string Root = nameof(LearningNetwork);
    const string Views = "AspNetCoreGeneratedDocument";

    public static Assembly Assembly { get; } = typeof(Program).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetTypes().Where(type => !IsMigration(type))];

    /// <summary>The types somebody wrote: no views, and nothing the compiler made.</summary>
    public static IEnumerable<Type> Written => Types.Where(type => Outermost(type).Namespace != Views && !IsMade(type));

    /// <summary>The room's name, "Platform" for what no room owns; null for what stands above the rooms (Program) or outside the product.</summary>
    public static string? RoomOf(Type type)
    {
        type = Outermost(type);
        if (type.Assembly != Assembly || type.Namespace is not { } space) return null;
        if (space == Views) return Known(type.Name.Split('_')[0]);
        return space.StartsWith(Root + ".", StringComparison.Ordinal) ? space.Split('.')[1] : null;
    }

    static string? Known(string name) => Rooms.Below.ContainsKey(name) ? name : null;

    static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    static bool IsMade(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsMade(outer));

    static bool IsMigration(Type type) => type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) == true;
}
