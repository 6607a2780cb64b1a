using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds every place where a text attributes something to somebody.</summary>
public static class AttributionFinder
{
    /// <summary>The attributions in the order of their sentences.</summary>
    public static ImmutableArray<Attribution> Find(Prose prose) => Find(TaggedProse.Of(prose));

    internal static ImmutableArray<Attribution> Find(TaggedProse text)
    {
        var prose = text.Prose;
        var record = new AttributionRecord(text);
        var clauses = new Clauses(text);
        for (var s = 0; s < prose.Sentences.Length; s++)
        {
            clauses.Read(prose.Sentences[s]);
            new SentenceReader(text, s, clauses, record).Read();
            record.EndSentence(s);
        }

        return record.Found;
    }
}
