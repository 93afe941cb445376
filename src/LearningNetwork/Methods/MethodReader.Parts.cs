using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private Phase ReadPhase(Fields fields)
    {
        fields.Need("key", "name", "together", "prompt");
        var phase = new Phase
        {
            Key = fields.KeyText(),
            Name = fields.Wording("name") ?? Wording.Empty,
            Minutes = fields.Number("minutes", 1, 480),
            Together = fields.Choice<Together>("together") ?? Together.Individual,
            Round = fields.Number("round", 1, 20),
            Turns = fields.Choice<TurnsOf>("turns"),
            Each = fields.Number("each", 1, 60) ?? 0,
            Recap = fields.Choice<RecapOf>("recap"),
            Allocates = fields.Flag("allocates"),
            Prompt = fields.Wording("prompt") ?? Wording.Empty,
            HostPrompt = fields.Wording("host-prompt"),
            Rule = fields.Wording("rule"),
            Write = fields.Keys("write", CellKeys, "cell"),
            Locks = fields.Keys("locks", CellKeys, "cell"),
        };
        if (fields.Has("turns") != fields.Has("each"))
            fields.Fault(fields.Has("turns") ? "turns" : "each", fields.Has("turns") ? "needs \"each\": how many minutes a turn lasts." : "needs \"turns\": who speaks.");
        fields.Close();
        return phase;
    }

    private Cell ReadCell(Fields fields)
    {
        fields.Need("key", "name");
        var cell = new Cell
        {
            Key = fields.KeyText(),
            Name = fields.Wording("name") ?? Wording.Empty,
            Hint = fields.Wording("hint"),
            Kind = fields.Choice<CellKind>("kind") ?? CellKind.Text,
            Paper = fields.Choice<Paper>("paper") ?? Paper.Plain,
            Writer = fields.Choice<Writer>("writer") ?? Writer.Anyone,
            Identity = fields.Choice<Identity>("identity") ?? Identity.Name,
            Recipient = fields.Choice<Recipient>("recipient") ?? Recipient.None,
            Length = fields.Number("length", 1, 10_000) ?? 1000,
            About = fields.Keys("about", [.. CellKeys, .. fields.SaidEach("about").Where(IsTakenOver)], "cell"),
            Sights = [.. fields.EachOrWord("seen-by", "audience").Select(ReadSight)],
            Raises = fields.Choice<Audience>("raises"),
            Counted = fields.Flag("counted"),
            Fields = [.. fields.Each("fields").Select(ReadField)],
            Options = [.. fields.Each("options").Select(ReadOption)],
            Scale = fields.Mapping("scale") is { } scale ? ReadScale(scale) : null,
            Points = fields.Number("points", 2, 1000) ?? 100,
            MostSaid = fields.Number("most", 1, Cell.MostOptions),
            ResultsSaid = fields.Choice<Reveal>("results"),
            Again = fields.Number("again", 2, 3) ?? 1,
        };
        fields.Close();
        return cell;
    }

    private Sight ReadSight(Fields fields)
    {
        fields.Need("audience");
        var sight = new Sight(fields.Choice<Audience>("audience") ?? Audience.Writer, fields.KeyOf("from", PhaseKeys, "phase"));
        fields.Close();
        return sight;
    }
}
