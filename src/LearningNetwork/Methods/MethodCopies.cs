using System.Collections.Concurrent;

namespace LearningNetwork.Methods;

/// <summary>Methods whose text is kept in the database, read once each: two hundred phones ask for the same text.</summary>
public static class MethodCopies
{
    private static readonly ConcurrentDictionary<string, Method> Read = new(StringComparer.Ordinal);

    public static Method Of(string yaml, string key) => Read.GetOrAdd(yaml, text => MethodReader.Read(text, key + ".yaml"));
}
