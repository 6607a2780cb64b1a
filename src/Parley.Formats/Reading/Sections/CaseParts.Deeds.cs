using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Obligations and guarantees.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Obligation> Obligations()
    {
        var obligations = Map("obligations", (entry, f) =>
        {
            var steps = values.Whole(f["steps"], 1, ReadLimits.Steps) ?? 1;
            return Complete(new Obligation
            {
                Id = new EntryId(entry.Name),
                Name = values.Title(f["name"]) ?? entry.Name,
                By = values.Actor(f["by"]),
                To = values.Actor(f["to"]),
                Phase = values.Whole(f["phase"], 1, ReadLimits.Steps) ?? 1,
                Units = values.Number(f["units"]),
                Steps = steps,
                Cost = values.Amount(f["cost"], 0, double.PositiveInfinity),
                Value = values.Amount(f["value"], 0, double.PositiveInfinity),
                After = values.Each(f["after"], "a list of obligations", n => values.Declared(n, "an obligation", values.Names.Obligations)),
                When = values.Box(f["when"]),
                Progress = [.. values.Items(f["progress"], "a list of progress").Select(n => Progress(n, steps))],
            }, f);
        }, CaseShapes.Obligation);
        CheckPhases(obligations);
        var after = obligations.ToLookup(o => o.Id, o => o.After);
        Cycles(obligations.Select(o => (o.Id, Child(o, "after"))), id => after[id].FirstOrDefault([]), "obligations in an order without a cycle");
        return obligations;
    }

    public ImmutableArray<Guarantee> Guarantees()
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return List("guarantees", f => Complete(new Guarantee
        {
            Id = values.OwnId(f["id"], taken),
            By = values.Actor(f["by"]),
            Against = values.Actor(f["against"]),
            Worth = values.Amount(f["worth"], 0, 1),
        }, f), CaseShapes.Guarantee);
    }

    ObligationProgress Progress(Node node, int steps)
    {
        var f = Fields.Of(node, CaseShapes.Progress, values.Faults);
        if (f["step"] is not null && f["batch"] is { } both)
        {
            values.Faults.Add(both, "a step or a batch, not both", both.Found);
        }

        return Complete(new ObligationProgress
        {
            Date = values.Span(f["date"]) ?? default,
            State = values.Word(f["state"], Vocabulary.ProgressStates) ?? ObligationState.Reported,
            By = values.Actor(f["by"]),
            What = values.Text(f["what"]),
            Step = values.Whole(f["step"], 1, steps),
            Batch = values.Whole(f["batch"], 1, ReadLimits.Steps),
        }, f);
    }

    void CheckPhases(ImmutableArray<Obligation> obligations)
    {
        var phase = new Dictionary<EntryId, int>();
        foreach (var obligation in obligations)
        {
            phase.TryAdd(obligation.Id, obligation.Phase);
        }

        foreach (var obligation in obligations)
        {
            foreach (var item in Child(obligation, "after") is ListNode list ? list.Items : [])
            {
                if (ValueReader.Word(item) is { } id && phase.TryGetValue(new EntryId(id), out var earlier) && earlier > obligation.Phase)
                {
                    values.Faults.Add(item, $"an obligation of phase {obligation.Phase} or earlier", $"`{id}`, of phase {earlier}");
                }
            }
        }
    }
}
