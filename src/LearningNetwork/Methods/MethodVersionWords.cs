using System.Globalization;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Methods;

/// <summary>How a version is spoken of on the pages.</summary>
public static class MethodVersionWords
{
    extension(IStringLocalizer texts)
    {
        public string SavedBy(MethodVersion version) =>
            texts["Own.By", version.Version, version.By, Days.InWords([version.At.DayInNorway], version.At.DayInNorway).ToLower(CultureInfo.CurrentUICulture)];
    }
}
