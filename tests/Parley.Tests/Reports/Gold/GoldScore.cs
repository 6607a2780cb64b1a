using System.Collections.Immutable;
using System.Globalization;
using Parley.Reports;

namespace Parley.Tests.Reports.Gold;

/// <summary>How a reading compares with gold: the figures of the evaluation data's `score.py`, over one report or, added up, over many.</summary>
public sealed record GoldScore
{
    public int Reports { get; init; }

    /// <summary>Statements found: a stretch counts that shares at least half of what both cover.</summary>
    public Rate Statements { get; init; }

    /// <summary>Of the statements found, those with the right speaker, party, form and so on.</summary>
    public int Speaker { get; init; }

    /// <inheritdoc cref="Speaker"/>
    public int Party { get; init; }

    /// <inheritdoc cref="Speaker"/>
    public int Form { get; init; }

    /// <inheritdoc cref="Speaker"/>
    public int Attribution { get; init; }

    /// <inheritdoc cref="Speaker"/>
    public int Stance { get; init; }

    /// <summary>Unnamed sources that were given a name. The one fault that may not happen once.</summary>
    public int AnonymousMadeNamed { get; init; }

    /// <summary>Issues of the statements found.</summary>
    public Rate About { get; init; }

    /// <summary>Quotations of the statements found, word for word.</summary>
    public Rate Quotes { get; init; }

    /// <summary>Code units that are not the article; of plain texts only, since most of a page of markup is none.</summary>
    public Rate Furniture { get; init; }

    /// <summary>What is wrong, a line each, for whoever looks after the rules.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];

    public double Of(int right) => Statements.Hits == 0 ? 0 : (double)right / Statements.Hits;

    public static GoldScore operator +(GoldScore a, GoldScore b) => new()
    {
        Reports = a.Reports + b.Reports,
        Statements = a.Statements + b.Statements,
        Speaker = a.Speaker + b.Speaker,
        Party = a.Party + b.Party,
        Form = a.Form + b.Form,
        Attribution = a.Attribution + b.Attribution,
        Stance = a.Stance + b.Stance,
        AnonymousMadeNamed = a.AnonymousMadeNamed + b.AnonymousMadeNamed,
        About = a.About + b.About,
        Quotes = a.Quotes + b.Quotes,
        Furniture = a.Furniture + b.Furniture,
        Faults = [.. a.Faults, .. b.Faults],
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        reports      {Reports}
        statements   {Statements}
        speaker      {Of(Speaker):0.000}
        party        {Of(Party):0.000}
        form         {Of(Form):0.000}
        attribution  {Of(Attribution):0.000}, unnamed made named {AnonymousMadeNamed}
        stance       {Of(Stance):0.000}
        issues       {About}
        quotations   {Quotes}
        furniture    {Furniture}
        """);

    /// <summary>Compares one report with its gold.</summary>
    public static GoldScore Of(GoldReport gold, ReadReport read)
    {
        var (hits, missed, free) = Match(gold, read);
        return new GoldScore
        {
            Reports = 1,
            Statements = new Rate(hits.Count, free.Count, missed.Count),
            Speaker = hits.Count(h => h.Gold.IsSpeaker(h.Found.Speaker)),
            Party = hits.Count(IsParty),
            Form = hits.Count(h => Name(h.Found.Form) == h.Gold.Form),
            Attribution = hits.Count(h => Name(h.Found.Attribution) == h.Gold.Attribution),
            Stance = hits.Count(IsStance),
            AnonymousMadeNamed = hits.Count(h => h.Gold.Attribution == "anonymous" && h.Found.Attribution == SourceNaming.Named),
            About = hits.Aggregate(default(Rate), (sum, h) => sum + Sets(h.Gold.About, h.Found.About)),
            Quotes = Bags([.. gold.Statements.Where(g => !g.Optional).SelectMany(g => g.Quotes)], [.. hits.SelectMany(h => h.Found.Quotes.Select(q => q.Of(read.Original)))]),
            Furniture = gold.LeftOut.Length > 0 ? default : Stretches([.. gold.Boilerplate.Select(b => new TextSpan(b.Start, b.End))], [.. read.Page.Furniture.Select(f => f.Span)], read.Original.Length),
            Faults =
            [
                .. missed.Select(g => $"{gold.Report}: missed: {g.Text}"),
                .. free.Select(s => $"{gold.Report}: no statement: {s.Text}"),
                .. hits.SelectMany(h => Wrong(h).Select(w => $"{gold.Report}: {w}: {h.Gold.Text}")),
            ],
        };
    }

    sealed record Hit(GoldStatement Gold, Statement Found);

    static (List<Hit> Hits, List<GoldStatement> Missed, List<Statement> Free) Match(GoldReport gold, ReadReport read)
    {
        var free = read.Statements.ToList();
        var (hits, missed) = (new List<Hit>(), new List<GoldStatement>());
        foreach (var g in gold.Statements.Where(g => !g.Optional).OrderBy(g => g.Start))
        {
            if (free.MaxBy(s => Common(g.Span, s.Span)) is { } best && Common(g.Span, best.Span) >= 0.5)
            {
                hits.Add(new Hit(g, best));
                free.Remove(best);
            }
            else
            {
                missed.Add(g);
            }
        }

        free.RemoveAll(s => gold.Statements.Any(g => g.Optional && Common(g.Span, s.Span) >= 0.5));
        return (hits, missed, free);
    }

    static double Common(TextSpan a, TextSpan b) =>
        (double)Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / Math.Max(1, Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));

    static bool IsParty(Hit hit) => hit.Found.Party == hit.Gold.Party || hit.Gold.PartyAlt.Contains(hit.Found.Party);

    static bool IsStance(Hit hit) => hit.Found.Stance == hit.Gold.Stance || hit.Gold.StanceAlt.Contains(hit.Found.Stance);

    static IEnumerable<string> Wrong(Hit hit)
    {
        var (gold, found) = hit;
        return
        [
            .. Differs("speaker", gold.IsSpeaker(found.Speaker), found.Speaker, gold.Speaker),
            .. Differs("party", IsParty(hit), found.Party, gold.Party),
            .. Differs("form", Name(found.Form) == gold.Form, Name(found.Form), gold.Form),
            .. Differs("attribution", Name(found.Attribution) == gold.Attribution, Name(found.Attribution), gold.Attribution),
            .. Differs("stance", IsStance(hit), found.Stance, gold.Stance),
        ];
    }

    static IEnumerable<string> Differs(string what, bool isRight, string found, string gold) => isRight ? [] : [$"{what} {found} instead of {gold}"];

    static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    static Rate Sets(ImmutableArray<string> gold, ImmutableArray<string> found)
    {
        var hits = gold.Intersect(found, StringComparer.Ordinal).Count();
        return new Rate(hits, found.Distinct(StringComparer.Ordinal).Count() - hits, gold.Length - hits);
    }

    static Rate Bags(ImmutableArray<string> gold, ImmutableArray<string> found)
    {
        var left = found.ToList();
        var hits = gold.Count(left.Remove);
        return new Rate(hits, found.Length - hits, gold.Length - hits);
    }

    static Rate Stretches(ImmutableArray<TextSpan> gold, ImmutableArray<TextSpan> found, int length)
    {
        var (g, f) = (Marked(gold, length), Marked(found, length));
        var hits = Enumerable.Range(0, length).Count(i => g[i] && f[i]);
        return new Rate(hits, f.Count(x => x) - hits, g.Count(x => x) - hits);
    }

    static bool[] Marked(ImmutableArray<TextSpan> spans, int length)
    {
        var marked = new bool[length];
        foreach (var span in spans)
        {
            marked.AsSpan(span.Start, span.Length).Fill(true);
        }

        return marked;
    }
}
