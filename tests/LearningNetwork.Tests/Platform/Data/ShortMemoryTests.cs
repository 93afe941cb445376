using LearningNetwork.Platform.Data;

namespace LearningNetwork.Tests.Platform.Data;

public class ShortMemoryTests
{
    private readonly ShortMemory<string, int> memory = new(TimeProvider.System);
    private int value = 1;

    [Fact]
    public async Task What_was_read_is_remembered_until_it_is_forgotten()
    {
        Assert.Equal(1, await Read());
        value = 2;
        Assert.Equal(1, await Read());
        memory.Forget("a");
        Assert.Equal(2, await Read());
    }

    [Fact]
    public async Task What_changed_while_it_was_read_is_not_remembered()
    {
        await memory.Of("a", key =>
        {
            memory.Forget(key);
            return Task.FromResult(1);
        });
        value = 2;
        Assert.Equal(2, await Read());
    }

    private async Task<int> Read() => await memory.Of("a", _ => Task.FromResult(value));
}
