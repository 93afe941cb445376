namespace LearningNetwork.Tests.House;

/// <summary>The repository's own text files, as they lie on the disk: nothing restored, built or generated.</summary>
sealed record Source(string Path, string[] Lines)
{
    static readonly string[] Skipped = [".git", "bin", "obj", "node_modules", "lib", "data", "artifacts", "TestResults", "Migrations", ".vs", ".idea"];
    static readonly string[] Binary = [".png", ".jpg", ".ico", ".woff2", ".pdf", ".docx", ".xlsx", ".user"];

    public static string Top { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    public static IReadOnlyList<Source> All { get; } = [.. Under(new DirectoryInfo(Top)).Select(Read)];

    public static IEnumerable<Source> CSharp => All.Where(file => file.Is(".cs"));

    public static IEnumerable<Source> ProductCSharp => CSharp.Where(file => file.IsIn("src/LearningNetwork"));

    public bool Is(params string[] endings) => Array.Exists(endings, ending => Path.EndsWith(ending, StringComparison.Ordinal));

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>"path:line text" for each line the question says yes to.</summary>
    public IEnumerable<string> LinesWhere(Func<string, bool> question) =>
        Lines.Index().Where(line => question(line.Item)).Select(line => $"{Path}:{line.Index + 1} {line.Item.Trim()}");

    static Source Read(FileInfo file) => new(System.IO.Path.GetRelativePath(Top, file.FullName).Replace('\\', '/'), File.ReadAllLines(file.FullName));

    static IEnumerable<FileInfo> Under(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => !Binary.Contains(file.Extension) && !Skipped.Contains(file.Name))
            .Concat(folder.EnumerateDirectories().Where(child => !Skipped.Contains(child.Name) && child.LinkTarget is null).SelectMany(Under));

    static string Above(DirectoryInfo folder) =>
        File.Exists(System.IO.Path.Combine(folder.FullName, "LearningNetwork.sln")) ? folder.FullName : Above(folder.Parent!);
}
