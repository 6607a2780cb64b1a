using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>The gap matrix: where each party stands on each issue.</summary>
static class GapSection
{
    // More columns than this leave no room for words.
    const int MostColumns = 4;

    public static BriefSection Of(BriefContext context)
    {
        var gap = context.Input.Gap;
        var spoken = gap.Issues.Where(i => i.Parties.Any(p => p.Public is not null || p.Private is not null)).ToList();
        var silent = gap.Issues.Where(i => !spoken.Contains(i)).Select(i => context.Words.Issue(i.Issue)).ToList();
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(new BriefBlock.Paragraph(Counts(context, gap)));
        if (spoken.Count > 0)
        {
            blocks.Add(Matrix(context, spoken));
        }

        if (spoken.Count > 0 && silent.Count > 0)
        {
            blocks.Add(new BriefBlock.Paragraph(context.Say("Nobody has spoken on: {0}.", context.Parts(silent))));
        }

        return new("gap", context.Text("Where the sides stand"), blocks.ToImmutable());
    }

    static Phrase Counts(BriefContext context, GapAnswer gap)
    {
        if (context.Case.Positions.IsEmpty)
        {
            return context.Standing.Reader is Reader.Public ? context.Say("The case records no positions in public.") : context.Say("The case records no positions.");
        }

        return Phrase.Sentences(
            context.Count(gap.Issues.Length, "By what was said in public, of {0} issue: {1}.|By what was said in public, of {0} issues: {1}.", Counted(context, gap.Count)),
            Enum.GetValues<GapStatus>().Any(s => gap.Count(s) != gap.CountKnown(s)) ? context.Say("With what was said in private: {0}.", Counted(context, gap.CountKnown)) : Phrase.Empty,
            context.Say("Overlap is not agreement: agreed is only what every party accepted in one proposal."));
    }

    static Phrase Counted(BriefContext context, Func<GapStatus, int> count) =>
        context.List(Enum.GetValues<GapStatus>().Where(s => count(s) > 0).Select(s => Counted(context, s, count(s))));

    static Phrase Counted(BriefContext context, GapStatus status, int count) => status switch
    {
        GapStatus.Agreed => context.Count(count, "{0} agreed|{0} agreed"),
        GapStatus.Overlap => context.Count(count, "{0} overlap|{0} overlap"),
        GapStatus.Open => context.Count(count, "{0} open|{0} open"),
        GapStatus.Gap => context.Count(count, "{0} gap|{0} gap"),
        _ => context.Count(count, "{0} not known|{0} not known"),
    };

    static BriefBlock.Table Matrix(BriefContext context, IEnumerable<IssueGap> issues)
    {
        var wide = context.Case.Parties.Length <= MostColumns;
        var parties = wide
            ? context.Case.Parties.Select(p => new TableColumn(context.Words.Actor(p.Id), Share: 2.6))
            : [new TableColumn(context.Say("Who says what"), Share: 6)];
        var rows = issues.Select(issue => new TableRow([
            context.Words.IssueWithUnit(issue.Issue),
            new TableCell(Status(context, issue)),
            .. wide ? issue.Parties.Select(p => new TableCell(Says(context, issue.Issue, p))) : [new TableCell([.. issue.Parties.SelectMany(p => Named(context, issue.Issue, p))])],
        ]));
        return new(
            context.Say("Open: some option is refused by nobody. Gap: every option is refused by somebody. Not known: fewer than two parties have spoken."),
            [new(context.Say("Issue"), Share: 1.8), new(context.Say("Status"), Share: 2.1), .. parties],
            [.. rows]);
    }

    static ImmutableArray<Phrase> Status(BriefContext context, IssueGap issue) => Said(issue.Public) == Said(issue.Known)
        ? [Status(context, issue, issue.Public)]
        : [Status(context, issue, issue.Public), context.Say("With private words: {0}", Status(context, issue, issue.Known))];

    static string Said(Closeness closeness) => string.Join(' ', [closeness.Status.ToString(), .. closeness.Overlap.Select(o => o.Value), "·", .. closeness.OpenOptions.Select(o => o.Value)]);

    static Phrase Status(BriefContext context, IssueGap issue, Closeness closeness) => closeness.Status switch
    {
        GapStatus.Agreed => context.Say("**Agreed**: {0}", Phrase.Join(issue.Agreements.Select(a => a.Option).Distinct().Select(o => context.Words.BareOption(issue.Issue, o)), " / ")),
        GapStatus.Overlap => context.Say("**Overlap**: {0}", context.Words.BareOptions(issue.Issue, closeness.Overlap)),
        GapStatus.Open => context.Say("**Open**: nobody refuses {0}", context.Words.BareOptions(issue.Issue, closeness.OpenOptions)),
        GapStatus.Gap => context.Say("**Gap**"),
        _ => context.Say("Not known"),
    };

    static IEnumerable<Phrase> Named(BriefContext context, IssueId issue, PartyStance party) =>
        Says(context, issue, party).Select(line => context.Say("{0}: {1}", context.Words.Actor(party.Party).AsStrong(), line));

    static ImmutableArray<Phrase> Says(BriefContext context, IssueId issue, PartyStance party)
    {
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        if (party.Public is { } openly)
        {
            lines.Add(Says(context, issue, openly, party.PublicSince));
        }

        if (party.Private is { } privately)
        {
            lines.Add(context.Say("**In private **{0}", Says(context, issue, privately, party.PrivateSince)));
        }

        return lines.ToImmutable();
    }

    static Phrase Says(BriefContext context, IssueId issue, Stance stance, DateOnly? since)
    {
        var also = stance.Accepts.Where(o => o != stance.Wants).ToList();
        var parts = new List<Phrase>();
        if (stance.Wants is { } wanted)
        {
            parts.Add(context.Say("wants {0}", context.Words.BareOptions(issue, [wanted])));
        }

        if (also.Count > 0)
        {
            var accepted = context.Words.BareOptions(issue, also);
            parts.Add(stance.Wants is null ? context.Say("accepts {0}", accepted) : context.Say("also accepts {0}", accepted));
        }

        if (!stance.Refuses.IsEmpty)
        {
            parts.Add(stance.Unsaid.IsEmpty && stance.Refuses.Length > 1
                ? context.Say("refuses the rest")
                : context.Say("refuses {0}", context.Words.BareOptions(issue, stance.Refuses)));
        }

        var says = context.Parts(parts);
        return (since is { } day && day < stance.Date.End
                ? context.Say("{0} (since {1})", says, context.Day(day))
                : context.Say("{0} ({1})", says, context.Day(stance.Date.End)))
            + context.Cite.Of(stance.Sources.Select(s => s.Report));
    }
}
