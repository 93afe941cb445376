using LearningNetwork.Gatherings;
using LearningNetwork.Networks;

namespace LearningNetwork.Homework;

/// <summary>What homework needs, and the doors it fills in the rooms below.</summary>
public static class HomeworkStart
{
    public static WebApplicationBuilder AddHomework(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<HomeworkDoor>().AddScoped<CarryOvers>().AddScoped<DeliveryDrafts>().AddScoped<Delivering>().AddScoped<IFirstBlock, FirstBlocks>().AddScoped<IWhatWaits, HomeworkWaiting>();
        return builder;
    }
}
