using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>One issue under another: a row an option, a column a party. Neighbouring steps of a range on which all say the same share a row.</summary>
sealed class GapMatrix(Wording words, Case known, int width)
{
    // The first column holds nothing, so that what is wrapped stays under its own start.
    readonly double[] shares = [1, width * 0.35, .. known.Parties.Select(_ => width * 0.64 / known.Parties.Length)];

    public void Header(Page page)
    {
        page.Blank();
        page.Rule();
        page.Columns(shares, [["", "", .. known.Parties.Select(p => new Cell(p.Name, Tone.Strong))]]);
    }

    public void Write(Page page, IssueGap gap)
    {
        var issue = known.Issue(gap.Issue);
        page.Rule();
        page.Title($"{issue.Name}: {GapMarks.Status(gap.Public.Status).Words}{(gap.Known.Status == gap.Public.Status ? "" : $" ({GapMarks.Status(gap.Known.Status).Words} with what was said in private)")}");
        if (gap.Parties.All(p => p.Public is null && p.Private is null))
        {
            page.Line($"  No side has spoken of {words.Options(issue.Id, [.. issue.Options.Select(o => o.Id)])}.");
        }
        else
        {
            page.Columns(shares, Rows(issue, gap));
        }

        foreach (var agreement in gap.Agreements)
        {
            page.Line($"  Accepted by all in {known.Proposals.FirstOrDefault(p => p.Id == agreement.Proposal)?.Name ?? agreement.Proposal.Value}: {words.Option(gap.Issue, agreement.Option)}.");
        }

        if (gap.Unmentioned.Length > 0)
        {
            page.Faint($"  Nobody has mentioned {words.Options(gap.Issue, gap.Unmentioned)}.");
        }
    }

    IEnumerable<Cell[]> Rows(Issue issue, IssueGap gap)
    {
        foreach (var (first, last) in Groups(issue, gap))
        {
            yield return ["", Label(issue, first, last), .. gap.Parties.Select(p => Mark(p, issue.Options[first].Id))];
        }

        yield return ["", new("said", Tone.Faint), .. gap.Parties.Select(p => new Cell(When(p), Tone.Faint))];
    }

    /// <summary>The first and last option of each row.</summary>
    static IEnumerable<(int First, int Last)> Groups(Issue issue, IssueGap gap)
    {
        var first = 0;
        for (var i = 1; i <= issue.Options.Length; i++)
        {
            if (i == issue.Options.Length || issue.Range is null || !gap.Parties.All(p => Mark(p, issue.Options[first].Id) == Mark(p, issue.Options[i].Id)))
            {
                yield return (first, i - 1);
                first = i;
            }
        }
    }

    string Label(Issue issue, int first, int last) => (last - first) switch
    {
        0 => words.Option(issue.Id, issue.Options[first].Id),
        1 => words.Options(issue.Id, [issue.Options[first].Id, issue.Options[last].Id]),
        _ => words.Options(issue.Id, [issue.Options[first].Id, issue.Options[last].Id], "to"),
    };

    static Cell Mark(PartyStance party, OptionId option)
    {
        var inPublic = party.Public is null ? (Sign: GapMarks.Unsaid, Word: "not said") : Sign(party.Public, option);
        var shown = $"{inPublic.Sign} {inPublic.Word}";
        if (party.Private is { } inPrivate)
        {
            var (sign, word) = Sign(inPrivate, option);
            shown += $" ({sign} {word})";
        }

        return new(shown, inPublic.Sign switch
        {
            GapMarks.Wants or GapMarks.Accepts => Tone.Good,
            GapMarks.Refuses => Tone.Bad,
            _ => Tone.Faint,
        });
    }

    static (char Sign, string Word) Sign(Stance stance, OptionId option) =>
        stance.Wants == option ? (GapMarks.Wants, "wants")
        : stance.Accepts.Contains(option) ? (GapMarks.Accepts, "accepts")
        : stance.Refuses.Contains(option) ? (GapMarks.Refuses, "refuses")
        : (GapMarks.Unsaid, "not said");

    string When(PartyStance party)
    {
        var inPublic = party.Public is { } stance ? When(stance, party.PublicSince) : "nothing";
        return party.Private is { } inPrivate ? $"{inPublic} (in private {When(inPrivate, party.PrivateSince)})" : inPublic;
    }

    string When(Stance stance, DateOnly? since)
    {
        var cited = string.Join(", ", stance.Sources.Select(s => s.Report.Value).Concat(Confidences(stance)).Distinct(StringComparer.Ordinal));
        var day = since is { } first && first != stance.Date.End ? $"{words.Day(first)}, again {words.Day(stance.Date.End)}" : words.Day(stance.Date.End);
        return cited.Length == 0 ? $"{day}, no source" : $"{day}, {cited}";
    }

    IEnumerable<string> Confidences(Stance stance) =>
        (stance.RestsOn ?? []).Where(id => known.Confidences.Any(c => c.Id == id)).Select(id => id.Value);
}
