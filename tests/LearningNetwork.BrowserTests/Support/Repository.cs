namespace LearningNetwork.BrowserTests.Support;

/// <summary>Where the repository's top folder lies, found from the tests' own output.</summary>
static class Repository
{
    public static string Top { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("LearningNetwork.sln is in no folder above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "LearningNetwork.sln")) ? folder.FullName
        : Find(folder.Parent);
}
