using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What the lexicons know of a word as it is written.</summary>
/// <param name="Classes">What it may be.</param>
/// <param name="VerbCue">The cue it is a form of as a verb, by its place in <see cref="WordLexicon.Cues"/>, or -1.</param>
/// <param name="NounCue">The cue it is a form of as a noun, or -1.</param>
/// <param name="Form">The word in small letters; null where the lexicons do not know it.</param>
readonly record struct WordEntry(WordClass Classes, short VerbCue, short NounCue, string? Form)
{
    public static readonly WordEntry Unknown = new(WordClass.None, -1, -1, null);
}

/// <summary>The words of the lexicons with all their forms, made once.</summary>
static class WordLexicon
{
    const int LongestWord = 24;

    static readonly FrozenDictionary<string, WordEntry> Entries = Build(out cues);

    static readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> ByWord = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    static ImmutableArray<CueEntry> cues;

    /// <summary>The cues in the order of their lexicon.</summary>
    public static ImmutableArray<CueEntry> Cues => cues;

    /// <summary>What is known of a word; a curly apostrophe is as good as a straight one, and case does not matter.</summary>
    public static WordEntry Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return WordEntry.Unknown;
        }

        var curly = word.IndexOf('’');
        if (curly >= 0)
        {
            Span<char> straight = stackalloc char[LongestWord];
            word.Replace(straight, '’', '\'');
            return ByWord.TryGetValue(straight[..word.Length], out var found) ? found : WordEntry.Unknown;
        }

        return ByWord.TryGetValue(word, out var entry) ? entry : WordEntry.Unknown;
    }

    static FrozenDictionary<string, WordEntry> Build(out ImmutableArray<CueEntry> cues)
    {
        var forms = new Forms();
        var verbs = Lexicon.Rows("verbs").ToDictionary(r => r[0], r => (Past: r[1], Participle: r[2]), StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<CueEntry>();
        var rates = CueLikelihood.Rates();
        foreach (var row in Lexicon.Rows("cues"))
        {
            var cue = new CueEntry(row[0], Enum.Parse<CueKind>(row[1], ignoreCase: true), row[2].Length == 0 ? null : row[2]) { Mode = Enum.Parse<CueMode>(row[3], ignoreCase: true), TakesAddressee = row[4].Length > 0, Likelihood = CueLikelihood.Of(row[1], row[3], row[5], rates), LikelihoodInPresent = row[6].Length == 0 ? CueLikelihood.Of(row[1], row[3], row[5], rates) : CueLikelihood.Of("present", row[3], row[6], rates) };
            if (cue.Kind == CueKind.Noun)
            {
                forms.AddNoun(cue.Lemma, (short)found.Count);
            }
            else if (cue.Kind == CueKind.Verb)
            {
                forms.AddVerb(cue.Lemma, verbs.GetValueOrDefault(cue.Lemma, ("", "")), (short)found.Count);
                verbs.Remove(cue.Lemma);
            }

            found.Add(cue);
        }

        foreach (var (verb, parts) in verbs)
        {
            forms.AddVerb(verb, parts, -1);
        }

        foreach (var row in Lexicon.Rows("words"))
        {
            forms.AddClosed(row[0], row[1].Split(',').Aggregate(WordClass.None, (all, c) => all | Enum.Parse<WordClass>(c, ignoreCase: true)));
        }

        cues = found.ToImmutable();
        return forms.Frozen();
    }

    sealed class Forms
    {
        readonly Dictionary<string, WordEntry> entries = new(StringComparer.OrdinalIgnoreCase);

        public void AddVerb(string lemma, (string Past, string Participle) irregular, short cue)
        {
            var past = irregular.Past.Length > 0 ? irregular.Past : Inflection.WithEd(lemma);
            Add(lemma, WordClass.Base, cue, -1);
            Add(Inflection.WithS(lemma), WordClass.Singular, cue, -1);
            Add(past, WordClass.Past, cue, -1);
            Add(irregular.Participle.Length > 0 ? irregular.Participle : past, WordClass.Participle, cue, -1);
            Add(Inflection.WithIng(lemma, irregular.Past), WordClass.Ing, cue, -1);
        }

        public void AddNoun(string lemma, short cue)
        {
            Add(lemma, WordClass.Noun, -1, cue);
            Add(Inflection.WithS(lemma), WordClass.Noun, -1, cue);
        }

        /// <summary>Auxiliaries and the like are not looked at as verbs.</summary>
        public void AddClosed(string word, WordClass classes) => Add(word, classes, -1, -1);

        public FrozenDictionary<string, WordEntry> Frozen() => entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string word, WordClass classes, short verbCue, short nounCue)
        {
            var had = entries.GetValueOrDefault(word, WordEntry.Unknown);
            entries[word] = new WordEntry(had.Classes | classes, had.VerbCue >= 0 ? had.VerbCue : verbCue, had.NounCue >= 0 ? had.NounCue : nounCue, word);
        }
    }
}
