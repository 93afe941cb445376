using LearningNetwork.Platform.Files;
using Microsoft.Extensions.Configuration;

namespace LearningNetwork.Tests.Platform.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learning-network-");
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    public async Task What_is_saved_is_there_once_however_often_and_under_no_name_of_the_senders()
    {
        for (var i = 0; i < 2; i++) await Store.Save(id, new(FileKind.Picture, "stort"u8.ToArray(), "lite"u8.ToArray()));
        Assert.Equal(("stort", "lite"), (await Read(small: false), await Read(small: true)));
        Assert.Equal([$"{id:n}", $"{id:n}.small"], folder.GetFiles("*", SearchOption.AllDirectories).Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_also_the_second_time()
    {
        await Store.Save(id, new(FileKind.Picture, "stort"u8.ToArray(), "lite"u8.ToArray()));
        Store.Delete(id);
        Store.Delete(id);
        Assert.Null(Store.Open(id));
        Assert.Empty(folder.GetFiles("*", SearchOption.AllDirectories));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private FileStore Store => new(new ConfigurationBuilder().AddInMemoryCollection([new("DataDirectory", folder.FullName)]).Build());

    private async Task<string> Read(bool small)
    {
        using var reader = new StreamReader(Store.Open(id, small)!);
        return await reader.ReadToEndAsync();
    }
}
