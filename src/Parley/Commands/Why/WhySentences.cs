using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>The sentences of <c>why</c>.</summary>
sealed class WhySentences(Wording words, Standing standing, WhyAnswer answer)
{
    const int AllTerms = 6;

    readonly ImmutableHashSet<IssueId> disputed = answer.Disputed(standing.Case);

    public Wording Words => words;

    public string Verdict() => answer switch
    {
        { CannotRatify: { Length: > 0 } parties, PracticalAlone: false } => $"No package satisfies even the practical rules, whatever the parties want. {CannotSayYes(parties)}",
        { CannotRatify: { Length: > 0 } parties } => $"No package can be agreed: {CannotSayYes(parties)} No rule or reservation is what stands in the way.",
        { PracticalAlone: false } => "No package satisfies even the practical rules, whatever the parties want.",
        { Feasible: true } => "There is a zone of agreement: some package is acceptable to every side.",
        { Feasible: false } => "No package is acceptable to every side.",
        _ => "Whether any package is acceptable to every side is not known: the search stopped at the limit.",
    };

    string CannotSayYes(ImmutableArray<ActorId> parties) => $"{words.Actors(parties)} cannot say yes, because too few of those who must ratify can be reached.";

    public string Conflict(ImmutableArray<EntryId> conflict) => conflict.Length switch
    {
        1 => "No package satisfies this, even by itself:",
        2 => "No package satisfies these two together:",
        var n => $"No package satisfies these {words.Few(n)} together:",
    };

    public string Element(EntryId id) => words.Element(id, standing.ReservationOf);

    public string Drop(Correction correction)
    {
        var red = correction.RedLines == 0 ? "" : $" ({words.Count(correction.RedLines, "red line", "red lines")} among them)";
        return correction.Drop.Length == 1
            ? $"Dropping {correction.Drop[0]} opens a way: {Element(correction.Drop[0])}."
            : $"Dropping {Wording.And(correction.Drop.Select(d => d.Value))} together opens a way{red}: {string.Join("; ", correction.Drop.Select(Element))}.";
    }

    public string Opens(Correction correction)
    {
        var opens = correction.Opens is { } count ? words.Count(count, "package then becomes acceptable", "packages then become acceptable") : "How many packages then become acceptable was not counted";
        var price = Leaving(correction) is { Length: > 0 } actors
            ? $"; the nearest falls short by {words.Worth(correction.Price)} in all of what leaving is worth to {words.Actors(actors)}"
            : "";
        return $"{opens}{price}.";
    }

    public string Nearest(Correction correction)
    {
        var terms = correction.Nearest.Terms(standing.Case.Issues).ToArray();
        var telling = terms.Length <= AllTerms ? terms : [.. terms.Where(t => disputed.Contains(t.Issue))];
        var rest = telling.Length < terms.Length ? "; --json gives its other terms" : "";
        var worth = answer.Valued.IsEmpty ? ""
            : $" (worth {string.Join(", ", answer.Valued.Select((p, i) => $"{words.Worth(correction.Worth[i])} to {words.Actor(p)}"))})";
        var which = correction.Opens is { IsOne: true } ? "It is" : Leaving(correction).Length > 0 ? "The nearest is" : "The first of them is";
        return $"{which} {words.Terms(telling)}{worth}{rest}.";
    }

    public string Without(Binding binding)
    {
        var values = binding.ValueIfDropped.Select(v => $"{Wording.Label(v.Key)} {string.Join(", ", v.Value.Select(n => n.ToString(v.Key == Criterion.Movement ? "0" : "0.000", words.Culture)))}");
        return $"best without it: {string.Join("; ", values)}";
    }

    ActorId[] Leaving(Correction correction) => [.. correction.Drop.Select(words.ReservationOwner).OfType<ActorId>()];
}
