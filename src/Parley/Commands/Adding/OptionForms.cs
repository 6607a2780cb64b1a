using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Formats;

namespace Parley;

/// <summary>How options are written on the command line: one reading a form, the same wherever that form is used.</summary>
static partial class OptionForms
{
    const string BoxForm = "issues with options, such as truce=permanent|renewable,detainees=10";
    const string AmountForm = "a number, or an interval such as 0.2..0.5";
    const string CountsForm = "issues with what each option adds, such as detainees=10:10|20:20";

    public static Written Text(IReadOnlyList<string> given) => new CaseValue.Text(given[^1]);

    /// <summary>An id, or an option: numbers as numbers, all else as text.</summary>
    public static Written Id(IReadOnlyList<string> given) => IdValue(given[^1]);

    /// <summary>Ids, separated by commas; an empty text is an empty list.</summary>
    public static Written Ids(IReadOnlyList<string> given) => new CaseValue.List([.. Parts(given).Select(IdValue)]);

    /// <summary><c>rest</c>, or options.</summary>
    public static Written OptionsOrRest(IReadOnlyList<string> given) => given is ["rest"] ? new CaseValue.Text("rest") : Ids(given);

    /// <summary><c>all</c>, or actors.</summary>
    public static Written ActorsOrAll(IReadOnlyList<string> given) => given is ["all"] ? new CaseValue.Text("all") : Ids(given);

    /// <summary>True where the option is given alone.</summary>
    public static Written Flag(IReadOnlyList<string> given) => given switch
    {
        [] or ["true"] => new CaseValue.Word("true"),
        ["false"] => new CaseValue.Word("false"),
        _ => Written.Refuse("true or false"),
    };

    public static Written Number(IReadOnlyList<string> given) =>
        IsNumber(given[^1]) ? new CaseValue.Word(given[^1]) : Written.Refuse("a number");

    public static Written Amount(IReadOnlyList<string> given) =>
        AmountValue(given[^1]) is { } amount ? amount : Written.Refuse(AmountForm);

    public static Written Box(IReadOnlyList<string> given) =>
        Pairs(given, BoxForm, options => options.Split('|') is var each && each.All(o => o.Trim().Length > 0)
            ? new CaseValue.List([.. each.Select(o => IdValue(o.Trim()))])
            : null);

    /// <summary>One option or answer an issue.</summary>
    public static Written Terms(IReadOnlyList<string> given) =>
        Pairs(given, "issues with one word each, such as truce=renewable,detainees=10", option => option.Length > 0 ? IdValue(option) : null);

    /// <summary>What each option of an issue adds.</summary>
    public static Written Counts(IReadOnlyList<string> given) => Pairs(given, CountsForm, options =>
    {
        var each = options.Split('|').Select(o => o.Split(':', 2)).ToList();
        return each.All(o => o.Length == 2 && IsNumber(o[1].Trim()))
            ? new CaseValue.Map([.. each.Select(o => KeyValuePair.Create(o[0].Trim(), (CaseValue)new CaseValue.Word(o[1].Trim())))])
            : null;
    });

    public static Written Shifts(IReadOnlyList<string> given) =>
        Pairs(given, "actors with amounts, such as south=0..0.1,north=0.05", AmountValue);

    /// <summary>One actor with a reason each time the option is given; commas are part of the reason.</summary>
    public static Written Reasons(IReadOnlyList<string> given)
    {
        var pairs = given.Select(g => g.Split('=', 2)).ToList();
        return pairs.All(p => p.Length == 2)
            ? new CaseValue.Map([.. pairs.Select(p => KeyValuePair.Create(p[0].Trim(), (CaseValue)new CaseValue.Text(p[1].Trim())))])
            : Written.Refuse("an actor with a reason, such as south=Asked for a written answer first");
    }

    /// <summary>Reports, or passages of them: <c>r1,r2:120-244</c>.</summary>
    public static Written Sources(IReadOnlyList<string> given)
    {
        var sources = Parts(given).Select(Source).ToList();
        return sources.Count == 0 || sources.Contains(null) ? Written.Refuse("reports, or passages of them, such as r1,r2:120-244")
            : sources.Count == 1 ? sources[0]!
            : new CaseValue.List([.. sources.OfType<CaseValue>()]);
    }

    /// <summary>Articles, one each time the option is given: <c>ISSUE [CONFIDENCE,…]: WORDS</c>; what stands in brackets is what the article rests on.</summary>
    public static Written Articles(IReadOnlyList<string> given)
    {
        var articles = given.Select((g, i) => Article(g, i + 1)).ToList();
        return articles.Contains(null) ? Written.Refuse("an article, such as truce [c1]: The truce shall last six weeks. (the brackets, what it rests on, may be empty or left out)")
            : new CaseValue.List([.. articles.OfType<CaseValue>()]);
    }

    static CaseValue.Map? Article(string text, int number)
    {
        if (ArticleParts().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, CaseValue>>();
        pairs.Add(new("id", new CaseValue.Text($"a{number}")));
        pairs.Add(new("about", IdValue(match.Groups["about"].Value)));
        pairs.Add(new("text", new CaseValue.Text(match.Groups["text"].Value)));
        if (match.Groups["basis"] is { Success: true } basis)
        {
            pairs.Add(new("rests_on", Ids([basis.Value]).Value!));
        }

        return new CaseValue.Map(pairs.ToImmutable());
    }

    static CaseValue? Source(string text)
    {
        if (Passage().Match(text) is not { Success: true } passage)
        {
            return text.Contains(':', StringComparison.Ordinal) ? null : IdValue(text);
        }

        return new CaseValue.Map(
        [
            new("report", IdValue(passage.Groups["report"].Value)),
            new("start", new CaseValue.Word(passage.Groups["start"].Value)),
            new("end", new CaseValue.Word(passage.Groups["end"].Value)),
        ]);
    }

    static CaseValue? AmountValue(string text)
    {
        var ends = text.Trim('[', ']', ' ').Split(text.Contains("..", StringComparison.Ordinal) ? ".." : ",");
        return ends.Length > 2 || !ends.All(e => IsNumber(e.Trim())) ? null
            : ends.Length == 1 ? new CaseValue.Word(ends[0].Trim())
            : new CaseValue.List([.. ends.Select(e => new CaseValue.Word(e.Trim()))]);
    }

    static Written Pairs(IReadOnlyList<string> given, string form, Func<string, CaseValue?> read)
    {
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, CaseValue>>();
        foreach (var part in Parts(given))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || read(part[(at + 1)..].Trim()) is not { } value || pairs.Any(p => p.Key == part[..at].Trim()))
            {
                return Written.Refuse(form);
            }

            pairs.Add(new(part[..at].Trim(), value));
        }

        return pairs.Count == 0 ? Written.Refuse(form) : new CaseValue.Map(pairs.ToImmutable());
    }

    static IEnumerable<string> Parts(IReadOnlyList<string> given) =>
        given.SelectMany(g => g.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    static CaseValue IdValue(string text) => IsNumber(text) ? new CaseValue.Word(text) : new CaseValue.Text(text);

    static bool IsNumber(string text) => NumberPattern().IsMatch(text);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex("^(?<report>[^:]+):(?<start>[0-9]+)-(?<end>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passage();

    [GeneratedRegex(@"^\s*(?<about>[^\s:\[]+)\s*(\[(?<basis>[^\]]*)\])?\s*:\s*(?<text>.*\S)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleParts();
}
