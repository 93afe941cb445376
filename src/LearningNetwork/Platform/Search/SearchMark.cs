using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Platform.Search;

/// <summary>A token in the index that is no word: who may see a document, and what it is about. It begins with a line that no word has, and has one length whatever it says.</summary>
public static class SearchMark
{
    public const int Length = 21;

    /// <param name="kind">What is said: "reader", "theme".</param>
    public static string Of(string kind, string value) => "_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{Folding.Fold(value)}")).AsSpan(0, (Length - 1) / 2));
}
