using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace LearningNetwork.Methods;

public sealed partial class Method
{
    /// <summary>The same method with another length of one phase, in its text too. The phase has a length already.</summary>
    public Method WithMinutes(int phase, int minutes)
    {
        var written = LengthOf(phase);
        var (from, to) = ((int)written.Start.Index, (int)written.End.Index);
        return MethodReader.Read(Yaml[..from] + minutes.ToString(CultureInfo.InvariantCulture) + Yaml[to..], Key + ".yaml");
    }

    private YamlNode LengthOf(int phase)
    {
        var text = new YamlStream();
        text.Load(new StringReader(Yaml));
        return text.Documents[0].RootNode["phases"][phase]["minutes"];
    }
}
