using Microsoft.AspNetCore.Components;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// The import map of our own modules: from the address a module is imported by to the fingerprinted one. The framework's own map is
/// relative to the page and so holds only at the root; ours is root-absolute and holds everywhere without a base element.
/// </summary>
public static class AssetMap
{
    public static ImportMapDefinition? For(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() is { } assets
            ? For(assets, context.Request.PathBase + "/")
            : null;

    public static ImportMapDefinition For(ResourceAssetCollection assets, string root)
    {
        var modules = assets.Where(asset => Property(asset, "label") is { } label && label.EndsWith(".js", StringComparison.Ordinal)).ToList();
        var imports = modules.ToDictionary(asset => root + Property(asset, "label"), asset => root + asset.Url);
        var integrity = modules.Where(asset => Property(asset, "integrity") is not null)
            .ToDictionary(asset => root + asset.Url, asset => Property(asset, "integrity")!);
        return new ImportMapDefinition(imports, scopes: null, integrity);
    }

    private static string? Property(ResourceAsset asset, string name) => asset.Properties?.FirstOrDefault(property => property.Name == name)?.Value;
}
