using LearningNetwork.Platform.Data;

namespace LearningNetwork.Methods;

/// <summary>A version of a network's own method, copied from another and made its own. Never changed: saving again is a new version.</summary>
public sealed class MethodEdition : OneRow
{
    public const int KeyLength = 100;
    public const int LongestText = 100_000;

    public Guid NetworkId { get; set; }
    public required string Key { get; set; }
    /// <summary>From 1.</summary>
    public int Version { get; set; }
    /// <summary>The same text as a file of the library, read by the same <see cref="MethodReader"/>.</summary>
    public required string Yaml { get; set; }
    public Guid By { get; set; }
    public DateTime At { get; set; }

    /// <exception cref="MethodFileException">It was saved under looser rules than hold now; see <see cref="Usable"/>.</exception>
    public Method Method => MethodCopies.Of(Yaml, Key);

    /// <summary>Null where the rules have become stricter than when it was saved.</summary>
    public Method? Usable
    {
        get
        {
            try
            {
                return Method;
            }
            catch (MethodFileException)
            {
                return null;
            }
        }
    }
}
