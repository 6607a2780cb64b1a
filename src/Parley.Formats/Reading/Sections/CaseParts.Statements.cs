using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Positions, confidences, what was conveyed, promises.</summary>
sealed partial class CaseParts
{
    const string ActorList = "a list of actors";

    public ImmutableArray<Position> Positions() => List("positions", f =>
    {
        if (f.Node is MapNode && !f.HasAny("wants", "accepts", "refuses"))
        {
            values.Faults.Add(f.Node, "one of `wants`, `accepts` and `refuses`", "none");
        }

        var issue = values.Issue(f["issue"]);
        var rest = f["refuses"] is ScalarNode { Kind: ScalarKind.Text, Text: "rest" };
        return Complete(new Position
        {
            Party = values.Actor(f["party"], ActorKinds.Party) ?? default,
            Date = values.Span(f["date"]) ?? default,
            Issue = issue ?? default,
            Said = values.Word(f["said"], Vocabulary.Said) ?? Said.Public,
            Wants = values.Option(f["wants"], issue),
            Accepts = values.Options(f["accepts"], issue),
            Refuses = rest ? [] : values.Options(f["refuses"], issue, "a list of options, or rest"),
            RefusesRest = rest,
        }, f);
    }, CaseShapes.Position);

    public ImmutableArray<Confidence> Confidences()
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return List("confidences", f =>
        {
            var use = values.Word(f["as"], Vocabulary.Uses);
            var mayTell = MayTell(f["may_tell"]);
            if (use is ConfidenceUse.Shape && (mayTell.Everybody || mayTell.Actors.Length > 0))
            {
                values.Faults.Add(f["may_tell"]!, "nobody, `[]`, as it is told to nobody (`as: shape`)", f["may_tell"]!.Found);
            }

            if (f["to"] is ListNode { Items.Count: 0 } nobody)
            {
                values.Faults.Add(nobody, "at least one actor", nobody.Found);
            }

            var date = values.Span(f["date"]);
            return Complete(new Confidence
            {
                Id = values.OwnId(f["id"], taken) ?? default,
                From = values.Actor(f["from"]) ?? default,
                To = Actors(f["to"]),
                Date = date ?? default,
                How = values.Word(f["how"], Vocabulary.Means),
                Recorded = Recorded(f["recorded"], date),
                Says = values.Title(f["says"]) ?? "",
                About = values.Each(f["about"], "a list of issues", n => values.Issue(n)),
                MayTell = mayTell,
                As = use ?? ConfidenceUse.Shape,
                Until = values.Day(f["until"]),
            }, f);
        }, CaseShapes.Confidence);
    }

    public ImmutableArray<Conveyed> Conveyed()
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return List("conveyed", f => Complete(new Conveyed
        {
            Id = values.OwnId(f["id"], taken),
            By = values.Actor(f["by"]),
            To = values.Actor(f["to"]),
            Date = values.Span(f["date"]),
            What = values.Text(f["what"]),
            Confidence = values.Declared(f["confidence"], "a confidence", values.Names.Confidences),
            Answered = values.Day(f["answered"]),
        }, f), CaseShapes.Conveyed);
    }

    public ImmutableArray<Promise> Promises() => List("promises", f => Complete(new Promise
    {
        By = values.Actor(f["by"]),
        To = values.Actor(f["to"]),
        Date = values.Span(f["date"]),
        What = values.Text(f["what"]),
        Due = values.Day(f["due"]),
        Kept = values.Day(f["kept"]),
    }, f), CaseShapes.Promise);

    DateOnly? Recorded(Node? node, DateSpan? given)
    {
        var day = values.Day(node);
        return day < given?.Start
            ? values.Refuse<DateOnly>(node, $"a day on or after the first of `date`, {new DateSpan(given!.Value.Start)}")
            : day;
    }

    MayTell MayTell(Node? node)
    {
        const string Form = "a list of actors, or all";
        if (node is ScalarNode { Kind: ScalarKind.Text, Text: "all" })
        {
            return new MayTell(true, []);
        }

        var everybody = false;
        var actors = values.Each(node, Form, n =>
        {
            var all = n is ScalarNode { Kind: ScalarKind.Text, Text: "all" };
            everybody |= all;
            return all ? null : values.Actor(n, ActorKinds.Any, "an actor or all");
        });
        return everybody ? new MayTell(true, []) : new MayTell(false, actors);
    }

    ImmutableArray<ActorId> Actors(Node? node) => values.Each(node, ActorList, n => values.Actor(n));
}
