using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// A room's views lie in the room: the controller's namespace names it. Whoever renders a view without a controller says which room
/// in the route value "room". Last come the platform's own, so a room can shadow a part but never another room's view.
/// </summary>
public sealed class RoomViews : IViewLocationExpander
{
    private const string Key = "room";

    public void PopulateValues(ViewLocationExpanderContext context) => context.Values[Key] = Named(context);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values[Key] is { } room
            ? [$"/{room}/Views/{{1}}/{{0}}.cshtml", $"/{room}/Views/{{0}}.cshtml", "/Platform/Views/{0}.cshtml"]
            : ["/Platform/Views/{0}.cshtml"];

    private static string? Named(ViewLocationExpanderContext context) =>
        context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            ? Room.Of(action.ControllerTypeInfo)
            : context.ActionContext.RouteData.Values[Key] as string;
}
