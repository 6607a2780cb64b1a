using System.Collections.Immutable;
using System.Numerics;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>A standing case compiled into dense arrays. Every algorithm over packages reads this.</summary>
public sealed class Problem
{
    Problem(Standing standing) => Standing = standing;

    /// <summary>What it was compiled from.</summary>
    public Standing Standing { get; }

    /// <summary>The parties with a valuation, in file order.</summary>
    public ImmutableArray<ActorId> Valued { get; private init; }

    /// <summary>The parties that cannot agree because too few of their ratifiers are reachable, in file order.</summary>
    public ImmutableArray<ActorId> CannotRatify { get; private init; }

    /// <summary>How many packages there are.</summary>
    public BigInteger Packages { get; private init; }

    /// <summary>True if some amount behind the worths is an interval.</summary>
    public bool HasIntervals => Judges.Any(j => j.Reservation.IsInterval || j.WeightRange.Any(w => w.IsInterval)
        || j.ValueRange.Any(v => v.Any(a => a.IsInterval)) || j.Bonuses.Any(b => b.Worth.IsInterval));

    internal ImmutableArray<Issue> Issues => Standing.Case.Issues;

    internal int[] OptionCounts { get; private init; } = [];

    /// <summary>Parties and ratifiers with a valuation: each party followed by its ratifiers, in file order.</summary>
    internal Judge[] Judges { get; private init; } = [];

    /// <summary>The place among <see cref="Judges"/> of each of <see cref="Valued"/>.</summary>
    internal int[] ValuedJudges { get; private init; } = [];

    /// <summary>The practical rules.</summary>
    internal Breach[] Practical { get; private init; } = [];

    /// <summary>C of the format: rules that are not practical as in the file, then reservations, each party followed by its ratifiers.</summary>
    internal Element[] Elements { get; private init; } = [];

    /// <summary>What each party's consent asks.</summary>
    internal Consent[] Consents { get; private init; } = [];

    /// <summary>What an option asks of a party by its latest positions, by party, issue and option: 0 accepted, 1 not said, 2 refused. Null without positions.</summary>
    internal int[][][]? Asked { get; private init; }

    /// <summary>Compiles what stands.</summary>
    public static Problem Compile(Standing standing)
    {
        var c = standing.Case;
        var valuations = c.Valuations.ToDictionary(v => v.Of);
        var asking = c.Parties.SelectMany(p => p.Ratifiers.Prepend<Actor>(p)).ToList();
        var judges = asking.Where(a => valuations.ContainsKey(a.Id)).Select(a => Compile(valuations[a.Id], standing)).ToArray();
        var breaches = c.Rules.Select(r => (Rule: r, Breach: Breach.Of(r.Form, c.Issues))).ToList();
        Element[] elements =
        [
            .. breaches.Where(r => !r.Rule.IsPractical).Select(r => new Element(r.Rule.Id, r.Rule, r.Rule.By!.Value, r.Breach, -1)),
            .. judges.Select((j, i) => new Element(new($"{j.Actor}/reservation"), null, j.Actor, null, i)),
        ];
        var valued = c.Parties.Where(p => valuations.ContainsKey(p.Id)).Select(p => p.Id).ToImmutableArray();
        var consents = c.Parties.Select(p => Consent.Of(p, elements)).ToArray();
        return new Problem(standing)
        {
            Valued = valued,
            CannotRatify = [.. consents.Where(a => a.IsImpossible).Select(a => a.Party)],
            Packages = c.Issues.Aggregate(BigInteger.One, (n, i) => n * i.Options.Length),
            OptionCounts = [.. c.Issues.Select(i => i.Options.Length)],
            Judges = judges,
            ValuedJudges = [.. valued.Select(p => Array.FindIndex(judges, j => j.Actor == p))],
            Practical = [.. breaches.Where(r => r.Rule.IsPractical).Select(r => r.Breach)],
            Elements = elements,
            Consents = consents,
            Asked = c.Positions.IsEmpty ? null : [.. c.Parties.Select(p => Asking.By(p.Id, c))],
        };
    }

    /// <summary>The worth of a package to a party or ratifier, by point values; null where it has no valuation.</summary>
    public double? WorthTo(ActorId actor, Package package) => Array.Find(Judges, j => j.Actor == actor)?.Worth(package.Options.AsSpan());

    /// <summary>The worth of a package to each valued party, by point values.</summary>
    internal ImmutableArray<double> Worths(ReadOnlySpan<int> options)
    {
        var worths = ImmutableArray.CreateBuilder<double>(ValuedJudges.Length);
        foreach (var judge in ValuedJudges)
        {
            worths.Add(Judges[judge].Worth(options));
        }

        return worths.MoveToImmutable();
    }

    /// <summary>The reservation value of each valued party.</summary>
    internal ImmutableArray<double> Reservations() => [.. ValuedJudges.Select(j => Judges[j].Reservation.Point)];

    /// <summary>True if a package meets one element of C, by point values.</summary>
    internal bool IsMet(int element, int[] package) =>
        Elements[element].Breach is { } breach ? !breach.IsBrokenBy(package) : Judges[Elements[element].Judge].Agrees(package);

    /// <summary>True if a package breaks no practical rule and every party accepts it, by point values.</summary>
    internal bool IsFeasible(int[] package) => IsFeasible(package, j => Judges[j].Agrees(package));

    /// <summary>The same for every value within the intervals (<paramref name="worst"/>) or for some (not).</summary>
    internal bool IsFeasibleAtExtreme(int[] package, bool worst) => IsFeasible(package, j => Judges[j].AgreesAtExtreme(package, worst));

    bool IsFeasible(int[] package, Func<int, bool> agrees) =>
        !Array.Exists(Practical, rule => rule.IsBrokenBy(package))
        && Array.TrueForAll(Consents, consent => Agrees(consent, e => Elements[e].Breach is { } breach ? !breach.IsBrokenBy(package) : agrees(Elements[e].Judge)));

    static bool Agrees(Consent consent, Func<int, bool> isMet) =>
        !consent.IsImpossible
        && Array.TrueForAll(consent.Required, e => isMet(e))
        && consent.Members.Count(member => Array.TrueForAll(member, e => isMet(e))) >= consent.Needed;

    static Judge Compile(Valuation valuation, Standing standing)
    {
        var issues = standing.Case.Issues;
        var table = WorthTable.Of(valuation, issues);
        double[] weight = [.. table.Weights.Select(w => w.Point)];
        double[][] value = [.. table.Values.Select(v => v.Select(a => a.Point).ToArray())];
        var total = weight.Sum();
        return new Judge
        {
            Actor = valuation.Of,
            Weight = weight,
            Value = value,
            TotalWeight = total,
            Share = [.. weight.Zip(value, (w, v) => v.Select(x => w * x / total).ToArray())],
            Bonuses = [.. valuation.Bonuses.Select(b => (OptionBox.Of(b.When, issues), b.Worth))],
            Reservation = Reservation.Of(valuation, standing),
            WeightRange = [.. table.Weights],
            ValueRange = [.. table.Values.Select(v => v.ToArray())],
        };
    }
}
