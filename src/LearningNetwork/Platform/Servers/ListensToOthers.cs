using LearningNetwork.Platform.Live;

namespace LearningNetwork.Platform.Servers;

/// <summary>Asks the database what other servers tell: ten times a second while somebody listens here, else twice. It never gives up.</summary>
internal sealed partial class ListensToOthers(SignalReading reading, Reactions reactions, Lines lines, ILogger<ListensToOthers> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100), Seldom = TimeSpan.FromMilliseconds(500), WhenAway = TimeSpan.FromSeconds(1);
    private bool isAway;

    /// <summary>Before the first phone is let in, so that nothing is told between what it reads and what it hears.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await reading.Begin();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Listen();
            await Task.Delay(isAway ? WhenAway : lines.Count > 0 ? Often : Seldom, stoppingToken);
        }
    }

    private async Task Listen()
    {
        try
        {
            await reactions.To(await reading.News());
            await reading.Trim();
            if (isAway) Back(log);
            isAway = false;
        }
        catch (Exception fault)
        {
            if (!isAway) Away(log, fault);
            isAway = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What other servers tell cannot be read; asked again every second until it can")]
    private static partial void Away(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What other servers tell can be read again")]
    private static partial void Back(ILogger log);
}
