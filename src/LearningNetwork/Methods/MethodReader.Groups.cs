namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private GroupRule? ReadGroups()
    {
        if (groups is null)
            return null;
        groups.Need("kind");
        var size = groups.Stretch("size", 1, 60);
        var rule = new GroupRule(groups.Choice<GroupKind>("kind") ?? GroupKind.Mixed, size?.From ?? 1, size?.To, groups.Number("units", 1, 10), groups.Choices<GroupRole>("roles"));
        groups.Close();
        return rule;
    }

    private void CheckGroups(Method method)
    {
        if (!root.Has("groups"))
            root.Fault("seating", "is groups, but \"groups\" does not say which.");
        if (groups is not null && method.Groups is { } rule)
            CheckGroupRule(groups, rule);
        if (phases.All(phase => !phase.Has("round")))
            root.Fault("seating", "is groups, but no phase has \"round: 1\".");
        foreach (var (fields, phase) in phases.Zip(method.Phases))
            CheckGroupPhase(fields, phase);
        CheckWithoutHosts(method);
    }

    private static void CheckGroupRule(Fields fields, GroupRule rule)
    {
        if (rule.Kind == GroupKind.Mixed && !fields.Has("size") && fields.IsSound("kind"))
            fields.Fault("size", "is missing: mixed groups need a size.");
        if (rule.Units is not null && rule.Kind != GroupKind.Mixed)
            fields.Fault("units", "needs \"kind: mixed\": nobody else is put together by where they come from.");
        else if (rule.Units > rule.Least && fields.IsSound("size"))
            fields.Fault("units", $"is {rule.Units}, but the smallest group has {rule.Least}.");
    }

    private static void CheckGroupPhase(Fields fields, Phase phase)
    {
        if (phase.Round > 1)
            fields.Fault("round", "must be 1: people sit in the same group all the way.");
        if (phase is { Together: Together.Table, Round: null } && fields.IsSound("round"))
            fields.Fault("together", "is table, so the phase needs \"round: 1\": where the group sits.");
    }
}
