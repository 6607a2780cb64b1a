using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Valuations. One of a later file takes the place of an earlier one of the same actor and day.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Valuation> Valuations()
    {
        var all = new List<Valuation>();
        foreach (var top in tops)
        {
            var earlier = all.Select((v, i) => ((v.Of, v.Since), i)).ToDictionary(v => v.Item1, v => v.i);
            var own = new Dictionary<(ActorId, DateOnly?), Node>();
            foreach (var (of, node, listed) in ValuationNodes(top))
            {
                var valuation = Valuation(of, node, listed);
                var key = (of, valuation.Since);
                if (!own.TryAdd(key, node))
                {
                    values.Faults.Add(node, "one valuation of an actor and `since`", $"another, first on line {own[key].Line}");
                }
                else if (earlier.TryGetValue(key, out var replaced))
                {
                    all[replaced] = valuation;
                }
                else
                {
                    all.Add(valuation);
                }
            }
        }

        return [.. all];
    }

    IEnumerable<(ActorId Of, Node Node, bool Listed)> ValuationNodes(MapNode top)
    {
        foreach (var entry in values.Entries(top["valuations"], "a map of parties and ratifiers, each with a valuation or a list of them"))
        {
            if (values.ActorKey(entry, ActorKinds.Side) is not { } of)
            {
                continue;
            }

            var listed = entry.Value is ListNode;
            if (entry.Value is ListNode { Items.Count: 0 })
            {
                values.Faults.Add(entry.Value, "a valuation or a list of them", entry.Value.Found);
            }

            foreach (var node in entry.Value is ListNode list ? list.Items : [entry.Value])
            {
                yield return (of, node, listed);
            }
        }
    }

    Valuation Valuation(ActorId of, Node node, bool listed)
    {
        var f = Fields.Of(node, CaseShapes.Valuation, values.Faults);
        if (listed && node is MapNode && f["since"] is null)
        {
            Fields.Missing(node, "since", "`since`: from when it holds, which each of a list of valuations says", values.Faults);
        }

        if (node is MapNode && f.HasAny("weights") == f.HasAny("ranking"))
        {
            values.Faults.Add(node, "`weights` or `ranking`, one of them", f.HasAny("ranking") ? "both" : "neither");
        }

        Weights weights = f["ranking"] is { } ranking ? Ranking(ranking) : GivenWeights(f["weights"]);
        return Complete(new Valuation
        {
            Of = of,
            Basis = values.Word(f["basis"], Vocabulary.Bases) ?? Basis.Assumed,
            Author = values.Title(f["author"]) ?? "",
            Since = values.Day(f["since"]),
            Reservation = values.Amount(f["reservation"], 0, 1) ?? default,
            Weights = weights,
            Values = OptionValues(f["values"], weights),
            Bonuses = Bonuses(f["bonuses"]),
        }, f);
    }

    Weights.Ranking Ranking(Node node)
    {
        if (node is ListNode { Items.Count: 0 })
        {
            values.Faults.Add(node, "a list of issues, the most important first", node.Found);
        }

        return new Weights.Ranking(values.Each(node, "a list of issues, the most important first", n => values.Issue(n)));
    }

    Weights.Given GivenWeights(Node? node)
    {
        var weights = ImmutableArray.CreateBuilder<KeyValuePair<IssueId, Amount>>();
        var faultless = node is not null;
        foreach (var entry in values.Entries(node, "a map of issues, each with its weight"))
        {
            var weight = values.Amount(entry.Value, 0, double.PositiveInfinity);
            faultless &= weight is not null;
            if (values.IssueKey(entry) is { } issue)
            {
                weights.Add(KeyValuePair.Create(issue, weight ?? default));
            }
        }

        if (node is MapNode && faultless && !weights.Any(w => w.Value.High > 0))
        {
            values.Faults.Add(node, "weights with a sum above 0", "a sum of 0");
        }

        return new Weights.Given(weights.ToImmutable());
    }

    ImmutableArray<Bonus> Bonuses(Node? node)
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return
        [
            .. values.Items(node, "a list of bonuses").Select(item =>
            {
                var f = Fields.Of(item, CaseShapes.Bonus, values.Faults);
                return Complete(new Bonus
                {
                    Id = values.OwnId(f["id"], taken),
                    When = values.Box(f["when"]) ?? new Box([]),
                    Worth = values.Amount(f["worth"], -1, 1) ?? default,
                }, f);
            }),
        ];
    }
}
