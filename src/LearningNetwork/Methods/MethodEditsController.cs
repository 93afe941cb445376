using LearningNetwork.Networks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Methods;

/// <summary>Those who lead a network copy a method and make it their own. Each save is a new version; nothing that runs is touched.</summary>
[Route("networks/{id:guid}/methods/{key}/edit")]
public sealed class MethodEditsController(NetworkDoor door, MethodShelf shelf, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, string key) =>
        await door.Lead(id) is not null && await shelf.Find(id, key) is { } method ? View(new MethodEdit(id, method, shelf.IsOwn(method), MethodForm.Of(method))) : NotFound();

    /// <param name="act"><c>save</c>, <c>preview</c>, or something to arrange in the form; see <see cref="MethodArranging"/>.</param>
    [HttpPost, RequestFormLimits(ValueCountLimit = 5000)]
    public async Task<IActionResult> Update(Guid id, string key, [Bind(Prefix = "Form")] MethodForm form, string? act)
    {
        if (await door.Lead(id) is null || await shelf.Find(id, key) is not { } method) return NotFound();
        var page = new MethodEdit(id, method, shelf.IsOwn(method), form);
        if (form.Arrange(act)) return Arranged(page);
        if (page.IsOwn && form.Version != method.Version) TellOfNewest(page);
        if (await Made(page) is not { } made || !ModelState.IsValid) return Again(page);
        return act is "save" ? await Save(page, made) : View("Edit", page with { Preview = made });
    }

    private async Task<Method?> Made(MethodEdit page)
    {
        if (ModelState.Any(field => field.Key.Length > 0 && field.Value!.Errors.Count > 0)) return null;
        try
        {
            return await shelf.Adapt(page.Network, page.Base, page.Form);
        }
        catch (MethodFileException unusable)
        {
            ModelState.Add(unusable, texts);
            return null;
        }
    }

    private async Task<IActionResult> Save(MethodEdit page, Method made)
    {
        if (!await shelf.Save(new() { NetworkId = page.Network, Key = made.Key, Version = made.Version, Yaml = made.Yaml, By = door.Person, At = door.Now })) return await Beaten(page);
        TempData["Notice"] = texts["Edit.Saved", made.Name.ToString(), made.Version].Value;
        return Redirect($"{page.Address}/{made.Key}");
    }

    private async Task<IActionResult> Beaten(MethodEdit page)
    {
        page = page with { Base = (await shelf.Find(page.Network, page.Base.Key))! };
        TellOfNewest(page);
        return Again(page);
    }

    // What was typed stays; saving it once more is then a choice made with open eyes.
    private void TellOfNewest(MethodEdit page)
    {
        ModelState.AddModelError("", texts[page.IsOwn ? "Fault.ChangedMeanwhile" : "Fault.CopiedMeanwhile", page.Base.Name.ToString()]);
        ModelState.Remove("Form.Version");
        page.Form.Version = page.Base.Version;
    }

    private ViewResult Arranged(MethodEdit page)
    {
        ModelState.Clear();
        return View("Edit", page);
    }

    private ViewResult Again(MethodEdit page)
    {
        if (ModelState[""] is not { Errors.Count: > 0 }) ModelState.AddModelError("", texts["Edit.Faulty"]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", page);
    }
}
