namespace LearningNetwork.Load.Servers;

/// <summary>Where the application lies: what <c>LN_LOAD_APPLICATION</c> names (<c>infra/dev/load</c> sets it to what is deployed), or else built beside its source, in the same configuration as this program.</summary>
public static class Application
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("LN_LOAD_APPLICATION") ?? Find();

    private static string Find()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (output.Name, output.Parent!.Name);
        for (var folder = output; folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, "src", "LearningNetwork", "bin", configuration, framework, "LearningNetwork.dll") is var found && File.Exists(found))
                return found;
        throw new FileNotFoundException("The application is not built beside this program.");
    }
}
