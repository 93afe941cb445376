using LearningNetwork.Platform.Data;

namespace LearningNetwork.Platform.Files;

/// <summary>Files on the disk, each by an id of ours; see <see cref="DataDirectory.FilesOf"/>. Who may see one is not known here.</summary>
public sealed class FileStore(IConfiguration settings)
{
    private readonly DirectoryInfo folder = DataDirectory.FilesOf(settings);

    /// <summary>On the disk when it returns, whole or not at all. Saving the same again is the same as once.</summary>
    public async Task Save(Guid id, CleanFile file)
    {
        if (!file.Small.IsEmpty) await Write(PathOf(id, small: true), file.Small);
        await Write(PathOf(id, small: false), file.Bytes);
    }

    /// <summary>Null when it is not there.</summary>
    /// <param name="small">The small one of a picture.</param>
    public Stream? Open(Guid id, bool small = false)
    {
        try { return new FileStream(PathOf(id, small), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true); }
        catch (FileNotFoundException) { return null; }
    }

    /// <summary>Gone from the disk; it may be gone already.</summary>
    public void Delete(Guid id)
    {
        File.Delete(PathOf(id, small: false));
        File.Delete(PathOf(id, small: true));
    }

    private static async Task Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var part = $"{path}.{Guid.CreateVersion7():n}";
        try
        {
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: true);
        }
        finally { File.Delete(part); }
    }

    private string PathOf(Guid id, bool small) => Path.Combine(folder.FullName, id.ToString("n") + (small ? ".small" : ""));
}
