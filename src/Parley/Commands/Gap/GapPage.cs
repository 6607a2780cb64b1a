using Parley.Analysis;
using Parley.Formats;

namespace Parley;

/// <summary>The gap matrix for people: an overview with a line an issue, then what each side says of every option.</summary>
static class GapPage
{
    public static void Write(Page page, Standing standing, GapAnswer answer)
    {
        var words = new Wording(standing.Case, page.Terminal.Culture);
        var differs = answer.Issues.Any(i => i.Public.Status != i.Known.Status);
        page.Blank();
        page.Columns(OverviewShares, Overview(words, answer, differs));
        page.Blank();
        page.Line($"{Counts(answer.Count)}, by what was said in public.");
        if (differs)
        {
            page.Line($"{Counts(answer.CountKnown)}, with what was said in private.");
        }

        page.Line("Overlap of positions is not agreement: agreed is what every side has accepted in one proposal.");
        var matrix = new GapMatrix(words, standing.Case, page.Terminal.Width);
        matrix.Header(page);
        foreach (var issue in answer.Issues)
        {
            matrix.Write(page, issue);
        }

        page.Blank();
        page.Faint($"{GapMarks.Wants} wants  {GapMarks.Accepts} accepts  {GapMarks.Refuses} refuses  {GapMarks.Unsaid} not said. In brackets: what was said in private.");
        SourceList.Write(page, words, standing.Case, answer.Issues.SelectMany(i => i.Parties).SelectMany(p => new[] { p.Public, p.Private }).OfType<Stance>().SelectMany(s => s.Sources));
    }

    static readonly double[] OverviewShares = [32, 12, 12, 44];

    static IEnumerable<Cell[]> Overview(Wording words, GapAnswer answer, bool differs)
    {
        yield return [new("Issue", Tone.Strong), new("In public", Tone.Strong), new(differs ? "All known" : "", Tone.Strong), new("", Tone.Strong)];
        foreach (var issue in answer.Issues)
        {
            var known = differs ? GapMarks.Status(issue.Known.Status) : "";
            yield return [words.Issue(issue.Issue), GapMarks.Status(issue.Public.Status), known, Where(words, issue)];
        }
    }

    static string Where(Wording words, IssueGap issue)
    {
        var inPublic = Where(words, issue, issue.Public);
        var known = Where(words, issue, issue.Known);
        return issue.Public.Status == issue.Known.Status || inPublic == known ? inPublic : $"{inPublic}; in private: {known}";
    }

    static string Where(Wording words, IssueGap issue, Closeness closeness) => closeness.Status switch
    {
        GapStatus.Agreed => Wording.And(issue.Agreements.Select(a => words.Option(issue.Issue, a.Option)).Distinct(StringComparer.Ordinal)),
        GapStatus.Overlap => $"all accept {words.Options(issue.Issue, closeness.Overlap, "and")}",
        GapStatus.Open => $"nobody refuses {words.Options(issue.Issue, closeness.OpenOptions)}",
        GapStatus.Gap => "every option is refused by somebody",
        _ => issue.Parties.Any(p => p.Public is not null || p.Private is not null) ? "only one side has spoken" : "no side has spoken",
    };

    static string Counts(Func<GapStatus, int> count) => string.Join(", ",
        ((GapStatus[])[GapStatus.Agreed, GapStatus.Overlap, GapStatus.Open, GapStatus.Gap, GapStatus.Unknown])
            .Select(s => $"{count(s)} {GapMarks.Word(s)}"));
}
