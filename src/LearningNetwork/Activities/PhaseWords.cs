using System.Globalization;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

public static class PhaseWords
{
    extension(Phase phase)
    {
        /// <summary>Its name inside a sentence: «Start runde 2», but «Start Round 2» in English.</summary>
        public string InSentence => Lowered(phase.Name.ToString());
    }

    /// <summary>A name inside a sentence, by the same rule.</summary>
    public static string Lowered(string name) =>
        name.Length > 0 && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en" ? char.ToLower(name[0], CultureInfo.CurrentUICulture) + name[1..] : name;
}
