using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// What a reader may see on a day of what rests on confidences. A confidence or report is hidden if it is a confidence
/// given later or not known to the reader, or rests, in however many steps, on a hidden one.
/// </summary>
sealed class Sight
{
    readonly HashSet<EntryId> hidden = [];
    readonly Case whole;
    readonly Reader reader;

    public Sight(Case whole, DateOnly asOf, Reader reader)
    {
        this.whole = whole;
        this.reader = reader;
        AsOf = asOf;
        hidden.UnionWith(whole.Confidences.Where(c => !IsOpen(c)).Select(c => c.Id));
        SpreadHidden();
    }

    public DateOnly AsOf { get; }

    /// <summary>True for the team, which sees everything that is in force.</summary>
    public bool SeesAll => reader is Reader.Team;

    public bool HasCome(DateOnly? day) => day is not { } d || d <= AsOf;

    /// <summary>By its start, as for everything but positions and responses.</summary>
    public bool HasBegun(DateSpan? span) => HasCome(span?.Start);

    /// <summary>True if the entry rests on nothing hidden.</summary>
    public bool Shows(Entry entry) => entry.RestsOn is not { } bases || !bases.Any(hidden.Contains);

    public bool Shows(EntryId confidenceOrReport) => !hidden.Contains(confidenceOrReport);

    /// <summary>True if the reader is one of <paramref name="actors"/>, or the team.</summary>
    public bool IsAmong(params IEnumerable<ActorId?> actors) =>
        SeesAll || reader is Reader.Knowing r && actors.Contains(r.Actor);

    /// <summary>Apart from what it rests on.</summary>
    public bool KnowsPosition(Position position) => position.Said == Said.Public
        || reader is not Reader.Public && (position.RestsOn is { Length: > 0 } || IsAmong(position.Party));

    /// <summary>Apart from what it rests on.</summary>
    public bool KnowsValuation(Valuation valuation) =>
        valuation.Basis == Basis.Assumed || IsAmong(valuation.Of, new ActorId(valuation.Author));

    public bool KnowsProposal(Proposal proposal) => proposal.Date is null
        ? IsAmong(proposal.From.Select(a => (ActorId?)a))
        : proposal.Sources.Any(s => Shows(s.Report)) || IsAmong(proposal.From.Concat(proposal.To).Select(a => (ActorId?)a));

    /// <summary>The entry without the sources it may not cite.</summary>
    public T Cite<T>(T entry) where T : Entry => entry.Sources.All(s => Shows(s.Report))
        ? entry
        : (T)((Entry)entry with { Sources = [.. entry.Sources.Where(s => Shows(s.Report))] });

    /// <summary>Those that rest on nothing hidden.</summary>
    public ImmutableArray<T> Keep<T>(IEnumerable<T> entries) where T : Entry => [.. entries.Where(Shows).Select(Cite)];

    /// <summary>An entry that cannot be left out, without its reasons if they rest on what is hidden.</summary>
    public T Frame<T>(T entry) where T : Entry => Cite(Shows(entry)
        ? entry
        : (T)((Entry)entry with { RestsOn = null, Because = null, Note = null }));

    bool IsOpen(Confidence confidence) => HasBegun(confidence.Date) && reader switch
    {
        Reader.Team => true,
        Reader.Knowing r => Knowledge.Knows(whole, AsOf, r.Actor, confidence),
        _ => false,
    };

    void SpreadHidden()
    {
        var bases = whole.Confidences.Select(c => (c.Id, Entry: (Entry)c)).Concat(whole.Reports.Select(r => (r.Id, Entry: (Entry)r))).ToArray();
        var before = -1;
        while (before != hidden.Count)
        {
            before = hidden.Count;
            hidden.UnionWith(bases.Where(b => !Shows(b.Entry)).Select(b => b.Id));
        }
    }
}
