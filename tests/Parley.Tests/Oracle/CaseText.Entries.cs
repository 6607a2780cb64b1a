using Parley.Model;

namespace Parley.Tests.Oracle;

public static partial class CaseText
{
    static string PartyMap(Party p) => Map(
        ("name", Quoted(p.Name)),
        ("ratification", p.Ratifiers.IsEmpty ? null : p.Ratification switch
        {
            Ratification.Majority => "majority",
            Ratification.Quota quota => Map(("quota", Number(quota.Count))),
            _ => "all",
        }),
        ("ratifiers", p.Ratifiers.IsEmpty ? null : Map(p.Ratifiers.Select(r => (r.Id.Value[(p.Id.Value.Length + 1)..], (string?)RatifierMap(r))))));

    static string RatifierMap(Ratifier r) => Map(("name", Quoted(r.Name)), ("reachable", r.Reachable ? null : "false"), ("since", Day(r.Since)));

    static string IssueMap(Issue i) => Map(
        ("name", Quoted(i.Name)),
        ("options", i.Range is null ? Map(i.Options.Select(o => (o.Id.Value, (string?)Quoted(o.Name)))) : null),
        ("range", i.Range is { } r ? Map(("from", Number(r.From)), ("to", Number(r.To)), ("step", Number(r.Step)), ("unit", r.Unit)) : null),
        ("without", i.Without?.Value));

    static string ValuationMap(Valuation v) => Map(
        ("basis", Word(v.Basis)),
        ("author", v.Author),
        ("since", Day(v.Since)),
        RestsOn(v),
        ("reservation", Number(v.Reservation)),
        ("weights", v.Weights is Weights.Given given ? Map(given.Of.Select(w => (w.Key.Value, (string?)Number(w.Value)))) : null),
        ("ranking", v.Weights is Weights.Ranking ranking ? List(ranking.Order.Select(i => i.Value)) : null),
        ("values", Map(v.Values.OrderBy(of => of.Key.Value, StringComparer.Ordinal).Select(of => (of.Key.Value, (string?)ValuesText(of.Value))))),
        ("bonuses", ListIfAny(v.Bonuses.Select(b => Map(("id", b.Id?.Value), ("when", BoxMap(b.When)), ("worth", Number(b.Worth)))))));

    static string ValuesText(OptionValues values) => values switch
    {
        OptionValues.Given given => Map(given.Of.OrderBy(o => o.Key.Value, StringComparer.Ordinal).Select(o => (o.Key.Value, (string?)Number(o.Value)))),
        OptionValues.Ranked ranked => List(ranked.BestToWorst.Select(o => o.Value)),
        OptionValues.Linear linear => Map(("best", linear.Best.Value), ("worst", linear.Worst.Value)),
        _ => throw new NotSupportedException(),
    };

    static string RuleMap(Rule r) => Map([
        ("id", r.Id.Value),
        ("by", r.By?.Value ?? "practical"),
        ("kind", Word(r.Kind)),
        .. FormParts(r.Form),
        ("since", Day(r.Since)),
        ("until", Day(r.Until)),
        RestsOn(r),
    ]);

    static IEnumerable<(string, string?)> FormParts(RuleForm form) => form switch
    {
        RuleForm.Forbid forbid => [("forbid", BoxMap(forbid.Box))],
        RuleForm.IfThen condition => [("if", BoxMap(condition.If)), ("then", BoxMap(condition.Then))],
        RuleForm.AtMost budget => [("at_most", Number(budget.Limit)), ("of", Map(budget.Of.Select(of => (of.Key.Value,
            (string?)Map(of.Value.OrderBy(o => o.Key.Value, StringComparer.Ordinal).Select(o => (o.Key.Value, (string?)Number(o.Value))))))))],
        _ => throw new NotSupportedException(),
    };

    static string PositionMap(Position p) => Map(
        ("party", p.Party.Value),
        ("date", Span(p.Date)),
        ("issue", p.Issue.Value),
        ("said", Word(p.Said)),
        ("wants", p.Wants?.Value),
        ("accepts", ListIfAny(p.Accepts.Select(o => o.Value))),
        ("refuses", p.RefusesRest ? "rest" : ListIfAny(p.Refuses.Select(o => o.Value))),
        RestsOn(p));

    static string ConfidenceMap(Confidence c) => Map(
        ("id", c.Id.Value),
        ("from", c.From.Value),
        ("to", List(c.To.Select(a => a.Value))),
        ("date", Span(c.Date)),
        ("how", c.How is { } how ? Word(how) : null),
        ("recorded", Day(c.Recorded)),
        ("says", Quoted(c.Says)),
        ("about", ListIfAny(c.About.Select(i => i.Value))),
        ("may_tell", c.MayTell.Everybody ? "all" : List(c.MayTell.Actors.Select(a => a.Value))),
        ("as", Word(c.As)),
        ("until", Day(c.Until)));

    static string ConveyedMap(Conveyed c) => Map(
        ("id", c.Id?.Value),
        ("by", c.By?.Value),
        ("to", c.To?.Value),
        ("date", Span(c.Date)),
        ("confidence", c.Confidence?.Value));

    static string ProposalMap(Proposal p) => Map(
        ("name", Quoted(p.Name)),
        ("from", List(p.From.Select(a => a.Value))),
        ("to", List(p.To.Select(a => a.Value))),
        ("date", Span(p.Date)),
        ("terms", Map(p.Terms.Select(t => (t.Issue.Value, (string?)t.Option.Value)))),
        RestsOn(p),
        ("articles", ListIfAny(p.Articles.Select(ArticleMap))),
        ("responses", ListIfAny(p.Responses.Select(ResponseMap))),
        ("decisions", ListIfAny(p.Decisions.Select(DecisionMap))));

    static string ResponseMap(Response r) => Map(
        ("party", r.Party?.Value),
        ("date", Span(r.Date)),
        ("answer", r.Answer is { } answer ? Word(answer) : null),
        ("terms", r.Terms.IsEmpty ? null : Map(r.Terms.Select(t => (t.Key.Value, (string?)Word(t.Value))))));

    static string ObligationMap(Obligation o) => Map(
        ("name", Quoted(o.Name)),
        ("by", o.By?.Value),
        ("to", o.To?.Value),
        ("phase", Number(o.Phase)),
        ("steps", Number(o.Steps)),
        ("cost", o.Cost is { } cost ? Number(cost) : null),
        ("value", o.Value is { } value ? Number(value) : null),
        ("after", ListIfAny(o.After.Select(id => id.Value))),
        ("when", o.When is { } when ? BoxMap(when) : null),
        ("progress", ListIfAny(o.Progress.Select(ProgressMap))));

    static string GuaranteeMap(Guarantee g) => Map(
        ("id", g.Id?.Value),
        ("by", g.By?.Value),
        ("against", g.Against?.Value),
        ("worth", g.Worth is { } worth ? Number(worth) : null));

    static string EventMap(Event e) => Map(
        ("id", e.Id?.Value),
        ("kind", e.Kind is { } kind ? Word(kind) : null),
        ("date", Span(e.Date)),
        ("happened", e.Happened ? "true" : null),
        ("shifts", Map(e.Shifts.Select(s => (s.Key.Value, (string?)Number(s.Value))))));
}
