using System.Reflection;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests;

/// <summary>The walls of the house, read off the built product.</summary>
public sealed class RoomsTests
{
    static readonly string[] Verbs = ["Index", "Show", "New", "Create", "Edit", "Update", "Destroy"];
    static readonly string[] Drawers = ["Services", "Managers", "Helpers", "Utils", "Utilities", "Repositories", "Mappers", "Common", "Shared"];
    static readonly string[] Jobs = ["Service", "Manager", "Helper", "Util", "Utils", "Repository", "Mapper", "Mediator", "Handler"];

    public static TheoryData<string> Names => [.. Rooms.Below.Keys];

    [Fact]
    public void Every_room_is_in_the_drawing() =>
        None(Product.Types.Select(Product.RoomOf).OfType<string>().Distinct().Except(Rooms.Below.Keys), "rooms that src/README.md does not draw");

    [Theory, MemberData(nameof(Names))]
    public void A_room_knows_only_the_rooms_below_it(string room) =>
        None(Product.Types.Where(type => Product.RoomOf(type) == room).SelectMany(WallsBroken).Distinct(), $"arrows out of {room} that point the wrong way");

    [Fact]
    public void Entities_know_nothing_of_the_web() =>
        None(Entities.Except(FromTheFramework).SelectMany(WebReferences).Distinct(), "entities that know the web");

    [Fact]
    public void There_is_one_hub_the_only_way_in_to_what_is_live() =>
        Assert.Single(Product.Written, type => type.IsSubclassOf(typeof(Hub)));

    [Fact]
    public void No_namespace_is_a_drawer_for_anything() =>
        None(Product.Types.Select(type => type.Namespace ?? "").Distinct().Where(name => name.Split('.').Intersect(Drawers).Any()), "namespaces that say nothing");

    [Fact]
    public void No_type_is_named_after_a_job_instead_of_a_thing() =>
        None(Product.Written.Where(IsNamedAfterAJob).Select(type => type.FullName!), "types whose rules belong to the thing they are about");

    [Fact]
    public void No_interface_has_a_single_implementation() =>
        None(Product.Written.Where(type => type.IsInterface && HasOneImplementationInTheSameRoom(type)).Select(type => type.FullName!), "interfaces with one implementation");

    [Fact]
    public void Controllers_have_only_the_seven_actions() =>
        None(Controllers.SelectMany(Actions).Where(action => !Verbs.Contains(action.Name)).Select(Full), "actions that want to be a controller of their own");

    [Fact]
    public void A_constructor_takes_at_most_four_arguments() =>
        None(Product.Written.Where(type => !IsRecord(type)).SelectMany(type => type.GetConstructors()).Where(made => made.GetParameters().Length > 4).Select(Full), "constructors that are two things");

    static IEnumerable<Type> Controllers => Product.Written.Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract);

    // Sign-in, lock-out and passkeys are the framework's; a second class for the same person would have to be kept in step with it.
    static Type[] FromTheFramework => [typeof(Account)];

    static IEnumerable<Type> Entities
    {
        get
        {
            using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
            return [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.Assembly == Product.Assembly).Distinct()];
        }
    }

    static IEnumerable<string> WebReferences(Type entity) =>
        from type in Product.Types
        where type == entity || type.DeclaringType == entity
        from other in References.Of(type)
        where other.Namespace?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true
        select $"{entity.FullName} → {other.FullName}";

    static IEnumerable<string> WallsBroken(Type type) =>
        from other in References.Of(type)
        let to = Product.RoomOf(other)
        where to is not null && !Rooms.MayKnow(Product.RoomOf(type)!, to)
        select $"{type.FullName} → {other.FullName}";

    static bool IsNamedAfterAJob(Type type) =>
        Array.Exists(Jobs, job => Plain(type).EndsWith(job, StringComparison.Ordinal)) && !IsNamedByTheFramework(type);

    // A tag helper and an authentication or authorisation handler are what ASP.NET Core calls them.
    static bool IsNamedByTheFramework(Type type) => type.BaseType?.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true;

    static string Plain(Type type) => type.Name.Split('`')[0];

    // Implemented by another room it is a door in a wall, and one room may be the first to use it.
    static bool HasOneImplementationInTheSameRoom(Type one) =>
        Product.Types.Where(type => Implements(type, one)).ToList() is [var only] && Product.RoomOf(only) == Product.RoomOf(one);

    static bool Implements(Type type, Type one) =>
        !type.IsInterface && type.GetInterfaces().Any(its => its == one || (its.IsGenericType && its.GetGenericTypeDefinition() == one));

    static IEnumerable<MethodInfo> Actions(Type controller) =>
        controller.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method && !method.IsDefined(typeof(NonActionAttribute)));

    static string Full(MethodBase method) => $"{method.DeclaringType!.FullName}.{method.Name}";

    // A record's constructor is its list of fields, not a list of what it depends on.
    static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    static void None(IEnumerable<string> found, string what) => Assert.True(!found.Any(), $"{what}:\n  " + string.Join("\n  ", found.Take(20)));
}
