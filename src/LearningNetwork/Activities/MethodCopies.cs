using System.Collections.Concurrent;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>The methods that running activities keep, read once each: two hundred phones ask for the same text.</summary>
internal static class MethodCopies
{
    private static readonly ConcurrentDictionary<string, Method> Read = new(StringComparer.Ordinal);

    public static Method Of(string yaml, string key) => Read.GetOrAdd(yaml, text => MethodReader.Read(text, key + ".yaml"));
}
