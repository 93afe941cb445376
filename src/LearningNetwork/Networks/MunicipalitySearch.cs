using System.Globalization;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

public static class MunicipalitySearch
{
    private const int Most = 12;
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    extension(NetworkDb db)
    {
        /// <summary>At most twelve whose name in any language, or number, holds what was asked for; those that begin with it first. å is not a.</summary>
        public async Task<IReadOnlyList<Municipality>> MunicipalitiesLike(string? asked)
        {
            if (Folding.Fold(asked?.Trim() ?? "") is not { Length: > 0 and <= 60 } wanted) return [];
            var found = await db.Municipalities.AsNoTracking().Where(each => each.Search.Contains(wanted)).ToListAsync();
            return [.. found.OrderBy(each => !Begins(each, wanted)).ThenBy(each => each.Name, ByName).Take(Most)];
        }
    }

    private static bool Begins(Municipality municipality, string wanted) =>
        municipality.Search.Split(' ', '-').Any(word => word.StartsWith(wanted, StringComparison.Ordinal)) || municipality.Search.StartsWith(wanted, StringComparison.Ordinal);
}
