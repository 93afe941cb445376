using System.Data.Common;
using LearningNetwork.Platform.Servers;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Tests.Faults;

/// <summary>Two servers on one database, in this process: two applications that share nothing else. The café is in round 1.</summary>
internal sealed class TwoServers(TestApp a, TestApp b) : IAsyncDisposable
{
    public TestApp A => a;
    public TestApp B => b;

    public static async Task<TwoServers> Open(string provider, Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? atB = null)
    {
        var a = await TestApp.Start(provider, ("Servers:Several", "true"));
        await using (var db = a.Open()) await a.Cast.CafeGoesTo(db, "runde-1");
        return new(a, a.Another(atB));
    }

    /// <summary>A third server, that is only a number, tells to refresh a topic: the transaction, not committed yet.</summary>
    public static async Task<IDbContextTransaction> Tells(LearningNetwork.Platform.Data.NetworkDb db, string topic, long id = 0)
    {
        var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new Signal { Id = id, What = "refresh", About = topic, ServerId = Guid.CreateVersion7(), At = Cast.Day });
        await db.SaveChangesAsync();
        return transaction;
    }

    public async ValueTask DisposeAsync()
    {
        await b.DisposeAsync();
        await a.DisposeAsync();
    }
}

/// <summary>A database that does not answer those who ask for signals, while it is on.</summary>
internal sealed class Hiccup : DbCommandInterceptor, ISaveChangesInterceptor
{
    private int times;

    public bool IsOn { get; set; }
    public int Times => Volatile.Read(ref times);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!IsOn || !command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) || !command.CommandText.Contains("Signals", StringComparison.Ordinal)) return ValueTask.FromResult(result);
        Interlocked.Increment(ref times);
        throw new TimeoutException("The database does not answer.");
    }
}

/// <summary>What one part of the application says in its log.</summary>
internal sealed class LogOf(string category) : ILoggerProvider, ILogger
{
    private readonly List<(LogLevel Level, string Message)> said = [];

    public IReadOnlyList<(LogLevel Level, string Message)> Said { get { lock (said) return [.. said]; } }

    public ILogger CreateLogger(string categoryName) => categoryName.EndsWith(category, StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (said) said.Add((logLevel, formatter(state, exception)));
    }

    public bool IsEnabled(LogLevel logLevel) => true;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    public void Dispose() { }
}
