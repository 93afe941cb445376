using System.Text.RegularExpressions;
using LearningNetwork.Platform.Web.Parts;
using QRCoder;

namespace LearningNetwork.Tests.Platform.Web.Parts;

public sealed class QrDrawingTests
{
    const string Address = "https://nettverk.example.no/k/482915";

    [Fact]
    public void Every_dark_module_is_drawn_once_and_no_other()
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var dark = code.ModuleMatrix.SelectMany((row, y) => row.Cast<bool>().Select((on, x) => (on, x: x - 2, y: y - 2))).Where(module => module.on).Select(module => (module.x, module.y));
        Assert.Equal(dark.Order(), Drawn(QrDrawing.Of(Address)).Order());
    }

    [Fact]
    public void Two_modules_of_quiet_stand_round_it()
    {
        var drawing = QrDrawing.Of(Address);
        var modules = Drawn(drawing).ToList();
        Assert.Equal((2, 2), (modules.Min(module => module.X), modules.Min(module => module.Y)));
        Assert.Equal(drawing.Side - 3, modules.Max(module => module.X));
    }

    static IEnumerable<(int X, int Y)> Drawn(QrDrawing drawing) =>
        from Match run in Regex.Matches(drawing.Path, @"M(\d+) (\d+)h(\d+)v1h-\d+z", RegexOptions.None, TimeSpan.FromSeconds(1))
        from step in Enumerable.Range(0, Number(run, 3))
        select (Number(run, 1) + step, Number(run, 2));

    static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
}
