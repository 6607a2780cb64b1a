using System.Globalization;
using System.Numerics;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// How a brief says things in its language. Sentences are whole, in English here and in the other languages by their resources;
/// names and quotations fill their places and stay the case's words.
/// </summary>
class Speech(Language language)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    CultureInfo Culture => language.Culture;

    /// <summary>A text of the language as it is: a heading.</summary>
    public string Text(string english) => language.Of(english);

    /// <summary>A sentence, its places <c>{0}</c>, <c>{1}</c> … filled; what stands between <c>**</c> and <c>**</c> is strong.</summary>
    public Phrase Say(string english, params ReadOnlySpan<Phrase> values) => Directed(Phrase.Fill(language.Of(english), values));

    /// <summary>A sentence that counts: <c>{0}</c> is the count, the other places follow. The English has its forms for one and for more, parted by a bar.</summary>
    public Phrase Count(int count, string english, params ReadOnlySpan<Phrase> values) => Directed(Phrase.Fill(language.Form(count, english), [Whole(count), .. values]));

    /// <summary>The same of a count that may be beyond all bounds, with its words.</summary>
    public Phrase Count(BigInteger count, string words, string english, params ReadOnlySpan<Phrase> values) =>
        Directed(Phrase.Fill(language.Form((int)(count % 100) + (count < 100 ? 0 : 100), english), [Phrase.Own(words), .. values]));

    /// <summary><c>a, b, c</c>.</summary>
    public Phrase Row(IEnumerable<Phrase> phrases) => Directed(Phrase.Join(phrases, language.Of(", ")));

    /// <summary><c>a; b; c</c>.</summary>
    public Phrase Parts(IEnumerable<Phrase> phrases) => Directed(Phrase.Join(phrases, language.Of("; ")));

    /// <summary><c>a, b and c</c>.</summary>
    public Phrase List(IEnumerable<Phrase> phrases) => phrases.ToList() switch
    {
        [] => Phrase.Empty,
        [var only] => only,
        [.. var first, var last] => Say("{0} and {1}", Row(first), last),
    };

    /// <summary><c>10 Mar 2031</c>.</summary>
    public Phrase Day(DateOnly day) => Phrase.Own(day.ToString("d MMM yyyy", Culture));

    /// <summary><c>8–9 Mar 2031</c>, as short as the two ends allow.</summary>
    public Phrase Days(DateSpan span)
    {
        var (a, b) = span;
        return (a == b, a.Year == b.Year, a.Year == b.Year && a.Month == b.Month) switch
        {
            (true, _, _) => Day(a),
            (_, _, true) => Say("{0}–{1}", Whole(a.Day), Day(b)),
            (_, true, _) => Say("{0} – {1}", Phrase.Own(a.ToString("d MMM", Culture)), Day(b)),
            _ => Say("{0} – {1}", Day(a), Day(b)),
        };
    }

    /// <summary>A whole number.</summary>
    public Phrase Whole(int number) => Phrase.Own(number.ToString(Culture));

    /// <summary>A count of things, not always whole, with thousands apart.</summary>
    public Phrase Number(double number) => Phrase.Own(Numbers.Count(number, Culture));

    /// <summary>A worth or gain.</summary>
    public Phrase Worth(double worth) => Phrase.Own(Numbers.Worth(worth, Culture));

    /// <summary>A gain with its sign.</summary>
    public Phrase Gain(double gain) => Phrase.Own(Numbers.Gain(gain, Culture));

    /// <summary>An amount: a number, or its two ends.</summary>
    public Phrase Amount(Amount amount) => amount.IsInterval ? Say("{0}–{1}", Worth(amount.Low), Worth(amount.High)) : Worth(amount.Low);

    /// <summary>A share as a percentage; one that rounds to 0 or 100 without being so says so.</summary>
    public Phrase Share(double share) => share switch
    {
        > 0 and < 0.005 => Say("under {0}", Percent(1)),
        < 1 and > 0.995 => Say("over {0}", Percent(99)),
        _ => Percent(100 * share),
    };

    /// <summary>A criterion's name.</summary>
    public Phrase Label(Criterion criterion) => Phrase.Own(Text(Wording.Label(criterion)));

    /// <summary>How a confidence may be used.</summary>
    public Phrase Label(ConfidenceUse use) => Phrase.Own(Text(Wording.Label(use)));

    /// <summary>What a criterion looks for.</summary>
    public Phrase Meaning(Criterion criterion) => Phrase.Own(Text(Wording.Meaning(criterion)));

    /// <summary>True of words of the case that run the other way than Parley's: longer ones are better set on a line of their own.</summary>
    public bool Turns(Phrase words) => words.Direction is { } direction && (direction == TextDirection.RightToLeft) != language.IsRightToLeft;

    // Where a line holds nothing of Parley's but points and signs, a mark says which way it runs; else its names would.
    Phrase Directed(Phrase line) => language.IsRightToLeft && line.Parts is { Length: > 1 } parts && parts.All(p => p.Voice == Voice.Case || Direction.OfFirstLetter(p.Text) is null)
        ? Phrase.Own(Direction.RightMark) + line
        : line;

    Phrase Percent(double percent) => Say("{0}\u00A0%", Phrase.Own(percent.ToString("0", Culture)));
}
