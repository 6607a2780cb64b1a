using System.Globalization;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// How the things of a case are said in plain words, shared by the screen and the brief. Text without markup; numbers and
/// dates in the culture given.
/// </summary>
/// <param name="whole">The case whose names are used.</param>
/// <param name="culture">The reader's culture.</param>
/// <param name="translate">Gives for an English phrase, its places written <c>{0}</c>, the phrase in the reader's language; null: English.</param>
public sealed partial class Wording(Case whole, CultureInfo culture, Func<string, string>? translate = null)
{
    /// <summary>The culture of numbers and dates.</summary>
    public CultureInfo Culture => culture;

    /// <summary>An actor's name; of a ratifier with its party's, unless it holds that already: <c>Military council of The South</c>.</summary>
    public string Actor(ActorId id) => id.IsRatifier && !NamesIts(id) ? Say("{0} of {1}", whole.NameOf(id), whole.NameOf(id.Party)) : whole.NameOf(id);

    /// <summary>Actors in a sentence: <c>The North, The South and Harbour Republic</c>.</summary>
    public string Actors(IEnumerable<ActorId> ids) => List(ids.Select(Actor));

    /// <summary>An issue's name.</summary>
    public string Issue(IssueId id) => whole.IndexOf(id) is var i and >= 0 ? whole.Issues[i].Name : id.Value;

    /// <summary>An option's name; of a range the number and its unit.</summary>
    public string Option(IssueId issue, OptionId option) => Option(issue, option, withUnit: true);

    /// <summary>Options in a sentence, named ones in quotation marks, a range's unit once and three steps in a row as a stretch: <c>10, 20 or 40 to 80 people</c>.</summary>
    public string Options(IssueId issue, IReadOnlyList<OptionId> options, string lastWord = "or")
    {
        var stretches = Stretches(issue, options).ToArray();
        return Joined([.. stretches.Select((s, i) => Stretch(issue, s.First, s.Last, withUnit: i == stretches.Length - 1))], $"{{0}} {lastWord} {{1}}");
    }

    /// <summary>Options one by one, three steps of a range in a row as a stretch: <c>10</c>, <c>20</c>, <c>40–80 people</c>. The last has the unit of a range.</summary>
    public IReadOnlyList<string> Briefly(IssueId issue, IReadOnlyList<OptionId> options)
    {
        var stretches = Stretches(issue, options).ToArray();
        return [.. stretches.Select((s, i) => s.First == s.Last
            ? Option(issue, s.First, withUnit: i == stretches.Length - 1)
            : $"{Option(issue, s.First, withUnit: false)}–{Option(issue, s.Last, withUnit: i == stretches.Length - 1)}")];
    }

    /// <summary><c>Length of the truce: Renewed while talks go on</c>.</summary>
    public string Term(Term term) => Say("{0}: {1}", Issue(term.Issue), Option(term.Issue, term.Option));

    /// <summary>A package's or proposal's terms in one line.</summary>
    public string Terms(IEnumerable<Term> terms) => string.Join(Say("; "), terms.Select(Term));

    /// <summary>A package in one line.</summary>
    public string Package(Package package) => Terms(package.Terms(whole.Issues));

    /// <summary><c>a, b and c</c>, in the reader's language.</summary>
    public string List(IEnumerable<string> words) => Joined([.. words], "{0} and {1}");

    /// <summary><c>a, b or c</c>, in the reader's language.</summary>
    public string Either(IEnumerable<string> words) => Joined([.. words], "{0} or {1}");

    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IEnumerable<string> words) => English([.. words], "and");

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IEnumerable<string> words) => English([.. words], "or");

    string Stretch(IssueId issue, OptionId first, OptionId last, bool withUnit) => first == last
        ? IsRange(issue) ? Option(issue, first, withUnit) : Say("“{0}”", Option(issue, first))
        : Say("{0} to {1}", Option(issue, first, withUnit: false), Option(issue, last, withUnit));

    /// <summary>Each option by itself, but three or more neighbouring steps of a range as one stretch.</summary>
    IEnumerable<(OptionId First, OptionId Last)> Stretches(IssueId issue, IReadOnlyList<OptionId> options)
    {
        var range = IsRange(issue) ? whole.Issue(issue) : null;
        for (var first = 0; first < options.Count;)
        {
            var last = first;
            while (range is not null && last + 1 < options.Count && range.IndexOf(options[last + 1]) == range.IndexOf(options[last]) + 1)
            {
                last++;
            }

            last = last - first >= 2 ? last : first;
            yield return (options[first], options[last]);
            first = last + 1;
        }
    }

    bool IsRange(IssueId issue) => whole.IndexOf(issue) is var i and >= 0 && whole.Issues[i].Range is not null;

    string Option(IssueId issue, OptionId option, bool withUnit)
    {
        if (whole.IndexOf(issue) is not (var i and >= 0))
        {
            return option.Value;
        }

        var known = whole.Issues[i];
        if (known.Range is { } range && decimal.TryParse(option.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            var shown = number.ToString("#,0.############", culture);
            return withUnit && range.Unit is { } unit ? $"{shown} {unit}" : shown;
        }

        return known.Options.FirstOrDefault(o => o.Id == option)?.Name ?? option.Value;
    }

    /// <summary>An English phrase in the reader's language, its places filled.</summary>
    string Say(string english, params ReadOnlySpan<object?> values) =>
        string.Format(culture, translate is null ? english : translate(english), values);

    string Joined(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => Say(last, string.Join(Say(", "), words.Take(words.Count - 1)), words[^1]),
    };

    static string English(IReadOnlyList<string> words, string lastWord) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {lastWord} {words[^1]}",
    };

    // "The North's council" needs no "of The North"; the brief marks names with isolates, which are not part of them.
    bool NamesIts(ActorId ratifier) => whole.NameOf(ratifier).Contains(whole.NameOf(ratifier.Party).Trim('\u2068', '\u2069'), StringComparison.Ordinal);
}
