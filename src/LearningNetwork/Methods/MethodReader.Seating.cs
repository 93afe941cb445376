namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private void CheckSeating(Method method)
    {
        if (!root.IsSound("seating"))
            return;
        if (method.Seating != Seating.Groups && root.Has("groups"))
            root.Fault("groups", "needs \"seating: groups\".");
        if (method.IsLayer && method.Seating != Seating.Free)
            root.Fault("layer", "cannot seat people: they sit where what runs has put them.");
        if (method.Seating == Seating.Hosted)
            CheckHosted(method);
        else if (method.Seating == Seating.Groups)
            CheckGroups(method);
        else if (method.Seating == Seating.Stations)
            CheckStations(method);
        else
            CheckFree(method);
    }

    private void CheckHosted(Method method)
    {
        var allocates = method.Phases.ToList().FindIndex(phase => phase.Allocates);
        var round = phases.ToList().FindIndex(phase => phase.Has("round"));
        if (allocates < 0 && phases.All(phase => phase.IsSound("allocates")))
            root.Fault("seating", "is hosted, but no phase has \"allocates: true\".");
        else if (round >= 0 && allocates > round)
            phases[allocates].Fault("allocates", "comes after the first round: people must be placed before they move.");
        if (round < 0)
            root.Fault("seating", "is hosted, but no phase has a \"round\".");
        if (phases.All(phase => phase.IsSound("round")))
            CheckRounds(method);
    }

    private void CheckRounds(Method method)
    {
        var expected = 1;
        foreach (var (fields, phase) in phases.Zip(method.Phases).Where(each => each.Second.Round is not null))
        {
            if (phase.Round != expected)
                fields.Fault("round", $"must be {expected}: rounds are counted from 1 in the order they run.");
            expected++;
        }
    }

    // People go where they like: there are hosts and visitors, and no rounds.
    private void CheckStations(Method method)
    {
        if (method.Phases.All(phase => phase.Together != Together.Table) && phases.All(phase => phase.IsSound("together")))
            root.Fault("seating", "is stations, but no phase has \"together: table\": when people walk.");
        foreach (var phase in phases)
        {
            OnlySeated(phase, "round", "allocates");
            OnlyHosted(phase, "host-prompt");
        }
        CheckNoTable(method);
    }

    private void CheckFree(Method method)
    {
        foreach (var phase in phases)
            OnlySeated(phase, "round", "allocates");
        CheckWithoutHosts(method);
        CheckNoTable(method);
    }

    private void CheckNoTable(Method method)
    {
        foreach (var (fields, cell) in Said(method))
        {
            if (cell.Sights.Any(sight => sight.Audience is Audience.Table) || cell.Raises is Audience.Table)
                fields.Fault(cell.Raises is Audience.Table ? "raises" : "seen-by", "has the table, but nobody sits at one: needs \"seating: hosted\" or \"seating: groups\".");
        }
    }

    private void CheckWithoutHosts(Method method)
    {
        foreach (var phase in phases)
            OnlyHosted(phase, "host-prompt");
        foreach (var (fields, cell) in Said(method))
        {
            if (cell.Writer is Writer.Visitor or Writer.Host)
                OnlyHosting(fields, "writer");
            if (cell.Recipient == Recipient.Host)
                OnlyHosting(fields, "recipient");
        }
    }

    private static void OnlySeated(Fields fields, params IEnumerable<string> names)
    {
        foreach (var name in names.Where(fields.Has))
            fields.Fault(name, "needs a method that seats people: \"seating: hosted\" or \"seating: groups\".");
    }

    private static void OnlyHosting(Fields fields, string name)
    {
        if (fields.Has(name))
            fields.Fault(name, "needs a method with hosts: \"seating: hosted\" or \"seating: stations\".");
    }

    private static void OnlyHosted(Fields fields, params IEnumerable<string> names)
    {
        foreach (var name in names.Where(fields.Has))
            fields.Fault(name, "needs a method with hosts: \"seating: hosted\".");
    }
}
