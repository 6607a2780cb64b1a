using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Proposals, the answers to them and the decisions on them.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Proposal> Proposals()
    {
        var proposals = Map("proposals", (entry, f) => Complete(new Proposal
        {
            Id = new EntryId(entry.Name),
            Name = values.Title(f["name"]) ?? entry.Name,
            From = Actors(f["from"]),
            To = Actors(f["to"]),
            Date = values.Span(f["date"]),
            BuildsOn = values.Declared(f["builds_on"], "a proposal", values.Names.Proposals),
            Terms = values.Terms(f["terms"]),
            Articles = Articles(f["articles"]),
            Responses = [.. values.Items(f["responses"], "a list of responses").Select(Response)],
            Decisions = [.. values.Items(f["decisions"], "a list of decisions").Select(Decision)],
        }, f), CaseShapes.Proposal);
        var after = proposals.ToLookup(p => p.Id, p => p.BuildsOn is { } earlier ? [earlier] : ImmutableArray<EntryId>.Empty);
        Cycles(proposals.Select(p => (p.Id, Child(p, "builds_on"))), id => after[id].FirstOrDefault([]), "an earlier proposal, without a cycle");
        return proposals;
    }

    Response Response(Node node)
    {
        var f = Fields.Of(node, CaseShapes.Response, values.Faults);
        var terms = ImmutableArray.CreateBuilder<KeyValuePair<IssueId, Answer>>();
        foreach (var entry in values.Entries(f["terms"], "a map of issues, each with an answer"))
        {
            if (values.Word(entry.Value, Vocabulary.Answers) is var answer && values.IssueKey(entry) is { } issue)
            {
                terms.Add(KeyValuePair.Create(issue, answer ?? Answer.Silent));
            }
        }

        return Complete(new Response
        {
            Party = values.Actor(f["party"], ActorKinds.Side),
            Date = values.Span(f["date"]),
            Answer = values.Word(f["answer"], Vocabulary.Answers),
            Terms = terms.ToImmutable(),
            Conditions = values.Text(f["conditions"]),
        }, f);
    }

    Decision Decision(Node node)
    {
        var f = Fields.Of(node, CaseShapes.Decision, values.Faults);
        return Complete(new Decision
        {
            By = values.Actor(f["by"], ActorKinds.Mediator) ?? default,
            Date = values.Span(f["date"]) ?? default,
            For = values.Actor(f["for"]) ?? default,
            What = values.Text(f["what"]),
            Confidences = values.Each(f["confidences"], "a list of confidences", n => values.Declared(n, "a confidence", values.Names.Confidences)),
        }, f);
    }

    Node? Child(Entry entry, string key) => (nodes[entry] as MapNode)?[key];
}
