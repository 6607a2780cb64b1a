using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

public sealed partial class Wording
{
    /// <summary>A report by title, publisher and date, as far as the case gives them: <c>First report, The Wire, 1 Feb 2031</c>.</summary>
    public string Report(Report report)
    {
        var parts = new[] { report.Title ?? report.Id.Value, report.Publisher, report.Date is { } date ? Span(date) : null };
        return string.Join(Say(", "), parts.OfType<string>());
    }

    /// <summary>The reports an entry cites, by id; empty where it cites none.</summary>
    public static string SourceIds(Entry entry) => string.Join(", ", entry.Sources.Select(s => s.Report.Value).Distinct(StringComparer.Ordinal));

    /// <summary>Whose judgement a valuation is and what it is made from: <c>assumed by analyst</c>, <c>stated, written down by Harbour Republic</c>.</summary>
    public string Whose(Valuation valuation)
    {
        var author = NameIfActor(valuation.Author);
        var of = Actor(valuation.Of);
        var byItself = string.Equals(author, of, StringComparison.Ordinal);
        return valuation.Basis switch
        {
            Basis.Assumed => Say("assumed by {0}", author),
            Basis.Elicited when byItself => Say("elicited by itself"),
            _ when byItself => Say("stated by itself"),
            Basis.Elicited => Say("elicited by {0}", author),
            _ => Say("stated, written down by {0}", author),
        };
    }

    /// <summary>A line for each valuation: whose worths, how they came about, since when, and its note.</summary>
    public ImmutableArray<string> Judgements(IEnumerable<Valuation> valuations) => [.. valuations.Select(v =>
    {
        var since = v.Since is { } day ? Say(", since {0}", Day(day)) : "";
        var note = v.Note is { Length: > 0 } words ? $". {words}" : "";
        return Say("{0}: {1}", Actor(v.Of), Whose(v)) + since + note;
    })];

    /// <summary>Those whose consent nobody has asked for, in a sentence; null where there are none.</summary>
    public string? Assumed(IReadOnlyCollection<ActorId> assumedConsent) => assumedConsent.Count == 0 ? null
        : Say("Assumed, not given: the consent of {0}.", List(assumedConsent.Select(r => IsReachable(r) ? Actor(r) : Say("{0} (out of reach)", Actor(r)))));

    /// <summary>Parties nobody has judged, in a sentence; null where there are none.</summary>
    public string? Unvalued(IReadOnlyCollection<ActorId> unvalued) => unvalued.Count switch
    {
        0 => null,
        1 => Say("No valuation: {0}. Its rules count; what packages are worth to it is not known.", Actors(unvalued)),
        _ => Say("No valuation: {0}. Their rules count; what packages are worth to them is not known.", Actors(unvalued)),
    };

    bool IsReachable(ActorId ratifier) =>
        whole.Parties.SelectMany(p => p.Ratifiers).FirstOrDefault(r => r.Id == ratifier)?.Reachable ?? true;

    string NameIfActor(string author) => whole.FindActor(new ActorId(author)) is { } actor ? Actor(actor.Id) : author;
}
