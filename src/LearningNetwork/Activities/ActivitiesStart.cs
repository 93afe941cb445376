using LearningNetwork.Platform.Files;
using LearningNetwork.Platform.Live;
using LearningNetwork.Platform.Servers;
using LearningNetwork.Platform.Web;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Activities;

/// <summary>What runs activities.</summary>
public static class ActivitiesStart
{
    public static WebApplicationBuilder AddActivities(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<WritingPace>().AddSingleton<Fragments>().AddSingleton<NoteFragments>().AddSingleton<ActivityCopies>().AddSingleton<ActivityChanges>().AddSingleton<Recaps.Recaps>().AddSingleton<Entrance>().AddForgetting<ForgetsNames>().AddSingleton<PumpTools>().AddSingleton<ResultNews>().AddSingleton<ActivityPumps>();
        builder.Services.AddSingleton<ContributionWriter>().AddHostedService(services => services.GetRequiredService<ContributionWriter>());
        builder.Services.AddSingleton<Topic, ActivityTopic>().AddSingleton<Topic, StageTopic>().AddSingleton<Topic, LayoutTopic>().AddSingleton<Topic, ResultsTopic>();
        builder.Services.AddSingleton(found => Reaction.To(TellsWhatIsWritten.Word, activity => found.GetRequiredService<ActivityPumps>().Announce(Guid.Parse(activity))));
        if (ThisServer.MayHaveOthers(builder.Configuration)) builder.Services.AddSingleton<ISaveChangesInterceptor, TellsWhatIsWritten>();
        builder.Services.AddSingleton<FileStore>().AddScoped<Attaching>().AddScoped<FollowUps.FollowUpReading>();
        builder.Services.AddScoped<Gatherings.IProgrammeWork, ProgrammeWork>().AddScoped<Methods.IMethodPlaces, MethodPlaces>().AddScoped<Methods.IMethodUses, MethodUses>();
        return builder;
    }
}
