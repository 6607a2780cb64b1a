using Parley.Model;

namespace Parley.Tests.Oracle;

public static partial class CaseText
{
    static string ArticleMap(Article a) => Map([
        ("id", a.Id?.Value),
        ("about", a.About?.Value),
        .. WordingParts(a),
        ("alternatives", ListIfAny(a.Alternatives.Select(o => Map([("id", o.Id?.Value), ("by", o.By?.Value), .. WordingParts(o)])))),
    ]);

    static IEnumerable<(string, string?)> WordingParts(ArticleWording w) =>
    [
        ("text", w.Text is { } text ? Quoted(text) : null),
        ("texts", w.Texts.IsEmpty ? null : Map(w.Texts.Select(t => (t.Language.Value, (string?)TextOf(t))))),
        RestsOn(w),
    ];

    static string TextOf(ArticleText t) => t.Status == TextStatus.Authentic ? Quoted(t.Text) : Map(("text", Quoted(t.Text)), ("status", Word(t.Status)));

    static string DecisionMap(Decision d) => Map(
        ("by", d.By.Value),
        ("date", Span(d.Date)),
        ("for", d.For.Value),
        ("what", d.What is { } what ? Quoted(what) : null),
        ("confidences", ListIfAny(d.Confidences.Select(c => c.Value))));

    static string ProgressMap(ObligationProgress p) => Map(
        ("date", Span(p.Date)),
        ("state", Word(p.State)),
        ("by", p.By?.Value),
        ("what", p.What is { } what ? Quoted(what) : null),
        ("step", p.Step is { } step ? Number(step) : null),
        ("batch", p.Batch is { } batch ? Number(batch) : null));

    static string ExchangeListMap(ExchangeList l) => Map(
        ("name", Quoted(l.Name)),
        ("of", l.Of?.Value),
        ("by", l.By?.Value),
        ("entries", ListIfAny(l.Entries.Select(ListEntryMap))));

    static string ListEntryMap(ExchangeListEntry e) => Map(
        ("id", e.Id.Value),
        ("name", e.Name is { } name ? Quoted(name) : null),
        ("pen_name", e.PenName is { } pen ? Quoted(pen) : null),
        ("category", e.Category is { } category ? Quoted(category) : null),
        ("status", e.Status is { } status ? Quoted(status) : null),
        ("batch", e.Batch is { } batch ? Number(batch) : null),
        ("veto", ListIfAny(e.Veto.Select(a => a.Value))),
        ("agreed", ListIfAny(e.Agreed.Select(a => a.Value))));
}
