using LearningNetwork.Load.Phones;

namespace LearningNetwork.Load.Servers;

/// <summary>The bare relay: this program again, with the word <c>relay</c>.</summary>
public sealed class RelaySide(Server server) : Side(server)
{
    public override string Name => "relay";

    // The same garbage collector as a web application has by default: this program's own settings are a console's.
    public static async Task<Side> Start() =>
        new RelaySide(await Server.Start(typeof(RelaySide).Assembly.Location, address => ["relay", address], "/", new() { ["DOTNET_gcServer"] = "1" }));

    protected override Phone Make(int number) => new RelayPhone(Server.Address, Posts);
}
