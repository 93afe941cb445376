using LearningNetwork.Networks;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Methods;

/// <summary>The method library, for those who lead a network: what there is, and one method in plain words.</summary>
[Route("networks/{id:guid}/methods")]
public sealed class MethodsController(NetworkDoor door, MethodShelf shelf, IMethodPlaces places) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, MethodSearch search)
    {
        if (await door.Lead(id) is null) return NotFound();
        var (methods, unusable) = await shelf.Whole(id);
        return View(new MethodList(id, search, methods) { IsOwn = shelf.IsOwn, Unusable = unusable });
    }

    [HttpGet("{key}")]
    public async Task<IActionResult> Show(Guid id, string key) =>
        await door.Lead(id) is not null && await shelf.Find(id, key) is { } method ? View(new MethodPage(id, method, await places.In(id)) { Saved = await shelf.Saved(id, key) }) : NotFound();
}
