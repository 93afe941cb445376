namespace LearningNetwork.Platform.Data;

/// <summary>Where this installation keeps its files: setting <c>DataDirectory</c>, or <c>data</c> beside the solution or the published application. Made if it is not there.</summary>
public static class DataDirectory
{
    public static string Of(IConfiguration settings)
    {
        var directory = Path.GetFullPath(settings["DataDirectory"] is { Length: > 0 } set ? set : Path.Combine(Top(), "data"));
        Directory.CreateDirectory(directory);
        return directory;
    }

    /// <summary>Where the keys to cookies and forms lie: setting <c>Servers:Keys</c>, where several servers share them, or <c>keys</c> in the data directory. Made if it is not there.</summary>
    public static DirectoryInfo KeysOf(IConfiguration settings) => Directory.CreateDirectory(settings["Servers:Keys"] ?? Path.Combine(Of(settings), "keys"));

    /// <summary>Where uploaded files lie: setting <c>Servers:Files</c>, where several servers share them, or <c>files</c> in the data directory. Made if it is not there.</summary>
    public static DirectoryInfo FilesOf(IConfiguration settings) => Directory.CreateDirectory(settings["Servers:Files"] ?? Path.Combine(Of(settings), "files"));

    private static string Top()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LearningNetwork.sln")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
