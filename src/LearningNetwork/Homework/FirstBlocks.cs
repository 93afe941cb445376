using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

/// <summary>Tells a gathering's pages that homework opens it.</summary>
public sealed class FirstBlocks(NetworkDb db) : IFirstBlock
{
    public async Task<FirstBlock?> Of(Guid gathering) =>
        await db.Assignments.Opening(gathering).Select(each => each.Title).ToListAsync() is { Count: > 0 } titles ? new(titles, $"/gatherings/{gathering}/homework") : null;
}
