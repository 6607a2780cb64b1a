using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Tests.Reports;

/// <summary>A row of the corpus: a sentence and how it is to be read. The head of the table explains its columns.</summary>
public sealed record CorpusRow(
    string Construction, string Text, string Words, string Source, string Cue, string Speaker, string Kind, string Attribution, string Form, string Stance, string Party, string Refusal, string FallsShort)
{
    public static ImmutableArray<CorpusRow> All(string file) => [.. File.ReadLines(file).Where(IsRow).Skip(1).Select(Of)];

    public static bool IsRow(string line) => line.Length > 0 && line[0] != '#';

    public static CorpusRow Of(string line)
    {
        var c = line.Split('\t');
        return c.Length == 13
            ? new CorpusRow(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12])
            : throw new FormatException($"{c.Length} columns instead of 13: {line}");
    }

    /// <summary>The text as it is read: its paragraphs on lines of their own.</summary>
    public string Prose => Text.Replace(" ¶ ", "\n", StringComparison.Ordinal);

    /// <summary>What differs from the expected reading: the name of each column, and what was read instead.</summary>
    public ImmutableArray<(string Column, string Found)> Differences(ReadReport read)
    {
        var at = read.Original.LastIndexOf(Words, StringComparison.Ordinal);
        var place = new TextSpan(at, at + Words.Length);
        var found = read.Statements.Where(s => s.Span.Overlaps(place)).ToList();
        return Refusal.Length > 0 ? Refused(read, place, found)
            : found is [var statement] ? Read(statement, place, read.Original)
            : [("statement", $"{found.Count} statements: {string.Join(" | ", found.Select(s => s.Text))}")];
    }

    ImmutableArray<(string Column, string Found)> Refused(ReadReport read, TextSpan place, List<Statement> found)
    {
        var sentence = new TextSpan(Math.Max(0, read.Original.LastIndexOf('\n', place.Start)), read.Original.Length);
        var reasons = read.Refusals.Where(r => r.Span.Overlaps(sentence)).Select(r => r.Why.ToString()).ToList();
        return found.Count > 0 ? [("statement", $"said by {found[0].Speaker}")]
            : reasons.Contains(Refusal) ? []
            : [("refusal", reasons is [var other, ..] ? other : "nothing was listed")];
    }

    ImmutableArray<(string Column, string Found)> Read(Statement found, TextSpan place, string text)
    {
        var source = Of(found.Source, text);
        var cue = Of(found.CueSpans, text);
        var differences = ImmutableArray.CreateBuilder<(string, string)>();
        Check("words", found.Content.Any(c => c.Overlaps(place)), Of(found.Content, text));
        Check("source", source.Contains(Source, StringComparison.Ordinal), source);
        Check("cue", cue.Contains(Cue, StringComparison.Ordinal) && (Cue.Length > 0 || cue.Length == 0), cue);
        Check("speaker", Speaker.Split('/').Any(s => IsSpeaker(s, found.Speaker)), found.Speaker);
        Check("kind", IsOneOf(Kind, found.SpeakerKind.ToString()), found.SpeakerKind.ToString());
        Check("attribution", IsOneOf(Attribution, found.Attribution.ToString()), found.Attribution.ToString());
        Check("form", IsOneOf(Form, found.Form.ToString()), found.Form.ToString());
        Check("stance", IsOneOf(Stance, found.Stance), found.Stance);
        Check("party", IsOneOf(Party, found.Party), found.Party);
        return differences.ToImmutable();

        void Check(string column, bool isRight, string instead)
        {
            if (!isRight)
            {
                differences.Add((column, instead));
            }
        }
    }

    static bool IsSpeaker(string expected, string found) =>
        new Gold.GoldStatement(0, 0, "", "", [], expected, "", "", "").IsSpeaker(found);

    static bool IsOneOf(string alternatives, string found) => alternatives.Split('/').Contains(found, StringComparer.OrdinalIgnoreCase);

    static string Of(ImmutableArray<TextSpan> spans, string text) => string.Join(" … ", spans.Select(s => s.Of(text)));
}
