using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Analysis;
using Parley.Desk;
using Parley.Formats;
using Parley.Model;
using Parley.Tests.Formats.Briefs;
using Parley.Tests.Formats.Records;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>
/// The sentences of the brief against the resource files: those that stand in the source, that none is made there in any other
/// way, and that no word of Parley reaches a brief but through them.
/// </summary>
public sealed partial class BriefTextsTests
{
    static readonly string Source = Path.Combine(Repository.Root, "src", "Parley.Formats");

    static readonly string[] Examples = ["ceasefire", "strike", "river"];

    [Fact]
    public void Every_sentence_in_the_source_is_translated()
    {
        var arabic = TextsTests.Resources("ar");
        var sentences = Files().SelectMany(f => Sentence().Matches(f.Text)).Select(m => Regex.Unescape(m.Groups["text"].Value)).ToArray();
        Assert.True(sentences.Length > 250, $"only {sentences.Length} sentences were found");
        Assert.Empty(sentences.Where(s => !arabic.ContainsKey(s)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sentence_is_named_where_it_is_said_and_words_are_not_written_past_it()
    {
        Assert.Empty(Files().SelectMany(f => Unnamed().Matches(f.Text).Select(m => $"{f.Name}: {m.Value}")));
        Assert.Empty(Files().SelectMany(f => Written().Matches(f.Text).Select(m => $"{f.Name}: {m.Value}")));
    }

    [Fact]
    public void Every_word_that_stands_for_a_member_is_translated()
    {
        string[] words =
        [
            .. Enum.GetValues<Criterion>().SelectMany(c => (string[])[Wording.Label(c), Wording.Meaning(c)]),
            .. Enum.GetValues<ConfidenceUse>().Select(Wording.Label),
            .. Enum.GetValues<RuleKind>().Select(Wording.Label),
            ChartWords.English.WorthTo, ChartWords.English.Leaving, ChartWords.English.LeavingMeans, ChartWords.English.RangeMeans, ChartWords.English.Ideal,
            ChartWords.English.Steps, ChartWords.English.GainByStopping, ChartWords.English.Start, ChartWords.English.Greatest,
        ];
        var arabic = TextsTests.Resources("ar");
        Assert.All(words, w => Assert.True(arabic.ContainsKey(w), w));
    }

    /// <summary>With every Latin letter of every text put into another script, one that is left was never asked for.</summary>
    [Fact]
    public void Every_word_of_a_brief_is_asked_of_its_language() => Assert.Empty(Briefs(Masked).SelectMany(Latin).Distinct());

    [Fact]
    public void In_Arabic_no_English_word_is_left() =>
        Assert.Empty(Briefs(Texts.For(CultureInfo.GetCultureInfo("ar")).Language).SelectMany(Latin).Distinct());

    /// <summary>A language of which every letter is the same Arabic one.</summary>
    static Language Masked { get; } = new(CultureInfo.GetCultureInfo("ar"), Mask, (count, forms) => Mask(forms.Split('|')[count == 1 ? 0 : 1]));

    static string Mask(string english) => LatinLetter().Replace(english, "ب");

    static IEnumerable<BriefDocument> Briefs(Language language)
    {
        foreach (var name in Examples)
        {
            var whole = CaseReader.Read(Path.Combine(Repository.Root, "examples", name, "case.yaml")).Case!;
            foreach (var reader in whole.Actors.Select(a => (Reader)new Reader.Knowing(a.Id)).Append(new Reader.Public()).Where((_, i) => i % 3 == 0))
            {
                yield return Brief.Compose(BriefAnswers.Of(Standing.Of(whole, whole.AsOf, reader), () => new Work(20_000), samples: 100, seed: 1) with { Language = language });
            }
        }

        var river = Samples.Read(Samples.River);
        yield return Brief.Compose(Sample.Input(river) with { Language = language, Said = RecordView.Of(Spoken.Record, new RecordNaming(river, CultureInfo.InvariantCulture), Reviews.None, 40) });
        foreach (var (sample, reader) in ((string, string?)[])[("truce.yaml", null), ("truce.yaml", "harbour"), ("truce.yaml", "south"), ("spring.yaml", null)])
        {
            yield return Brief.Compose(Sample.Input(sample, reader) with { Language = language });
        }
    }

    /// <summary>What of Parley's words holds Latin letters; the letter of a package and Parley's own name may.</summary>
    static IEnumerable<string> Latin(BriefDocument brief) =>
        Words(brief).Where(p => p.Voice == Voice.Own).Select(p => p.Text).Concat(brief.Sections.Select(s => s.Heading)).Where(t => LatinLetter().IsMatch(Allowed().Replace(t, "")));

    static IEnumerable<PhrasePart> Words(BriefDocument brief) => brief.Head.Append(brief.RunningHead).Append(brief.Title)
        .Concat(brief.Sections.SelectMany(s => s.Blocks).SelectMany(Phrases)).SelectMany(p => p.Parts);

    static IEnumerable<Phrase> Phrases(BriefBlock block) => block switch
    {
        BriefBlock.Paragraph p => [p.Text],
        BriefBlock.Subheading h => [h.Text],
        BriefBlock.Points points => points.Items,
        BriefBlock.Table t => [t.Caption, .. t.Columns.Select(c => c.Heading), .. t.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines)],
        BriefBlock.Picture p => [p.Caption, Phrase.Own(p.Chart.Title), .. p.Numbers is { } numbers ? Phrases(numbers) : []],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static IEnumerable<(string Name, string Text)> Files() => Directory.EnumerateFiles(Path.Combine(Source, "Briefs"), "*.cs", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) is "Sections" or "Document" or "Briefs")
        .Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

    [GeneratedRegex("""\b(Say|Text|Count|Counted)\(([^"();]|\([^"();]*\))*?"(?<text>(\\.|[^"\\])*)["]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    /// <summary>A sentence asked for by what is no literal; what only hands one on is in <c>Speech</c>.</summary>
    [GeneratedRegex("""\b(context|speech)\.(Say|Text)\((?!\s*").*|\b(context|speech)\.Count\((?!([^"();]|\([^"();]*\))*"|count, context\.Words\.Sentences\.Count\(count\), english).*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unnamed();

    /// <summary>Words set as Parley's own, or filled, without having been asked for.</summary>
    [GeneratedRegex("""Phrase\.(Own|Fill)\(\$?"[^"{]*[A-Za-z][^"]*["].*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();

    [GeneratedRegex("[A-Za-z]", RegexOptions.None, 1000)]
    private static partial Regex LatinLetter();

    [GeneratedRegex(@"\b([A-H]|Parley)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Allowed();
}
