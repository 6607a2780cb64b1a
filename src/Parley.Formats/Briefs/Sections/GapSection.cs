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
            blocks.Add(new BriefBlock.Paragraph(Phrase.Say($"Nobody has spoken on: {Phrase.Join(silent, "; ")}.")));
        }

        return new("gap", "Where the sides stand", blocks.ToImmutable());
    }

    static Phrase Counts(BriefContext context, GapAnswer gap)
    {
        if (context.Case.Positions.IsEmpty)
        {
            return Phrase.Own("The case records no positions" + (context.Standing.Reader is Reader.Public ? " in public." : "."));
        }

        var publicly = Phrase.Own($"By what was said in public, of {Say.Of(gap.Issues.Length, "issue")}: {Counted(gap.Count)}.");
        var known = Enum.GetValues<GapStatus>().Any(s => gap.Count(s) != gap.CountKnown(s))
            ? Phrase.Own($" With what was said in private: {Counted(gap.CountKnown)}.")
            : Phrase.Empty;
        return publicly + known + Phrase.Own(" Overlap is not agreement: agreed is only what every party accepted in one proposal.");
    }

    static string Counted(Func<GapStatus, int> count) => Wording.And(Enum.GetValues<GapStatus>().Where(s => count(s) > 0).Select(s => $"{count(s).ToString(System.Globalization.CultureInfo.InvariantCulture)} {Name(s)}"));

    static string Name(GapStatus status) => status switch
    {
        GapStatus.Agreed => "agreed",
        GapStatus.Overlap => "overlap",
        GapStatus.Open => "open",
        GapStatus.Gap => "gap",
        _ => "not known",
    };

    static BriefBlock.Table Matrix(BriefContext context, IEnumerable<IssueGap> issues)
    {
        var wide = context.Case.Parties.Length <= MostColumns;
        var parties = wide
            ? context.Case.Parties.Select(p => new TableColumn(context.Words.Actor(p.Id), Share: 2.6))
            : [new TableColumn(Phrase.Own("Who says what"), Share: 6)];
        var rows = issues.Select(issue => new TableRow([
            context.Words.IssueWithUnit(issue.Issue),
            new TableCell(Status(context, issue)),
            .. wide ? issue.Parties.Select(p => new TableCell(Says(context, issue.Issue, p))) : [new TableCell([.. issue.Parties.SelectMany(p => Named(context, issue.Issue, p))])],
        ]));
        return new(
            Phrase.Own("Open: some option is refused by nobody. Gap: every option is refused by somebody. Not known: fewer than two parties have spoken."),
            [new(Phrase.Own("Issue"), Share: 1.8), new(Phrase.Own("Status"), Share: 2.1), .. parties],
            [.. rows]);
    }

    static ImmutableArray<Phrase> Status(BriefContext context, IssueGap issue) => Said(issue.Public) == Said(issue.Known)
        ? [Status(context, issue, issue.Public)]
        : [Phrase.Say($"{Status(context, issue, issue.Public)}"), Phrase.Say($"With private words: {Status(context, issue, issue.Known)}")];

    static string Said(Closeness closeness) => string.Join(' ', [Name(closeness.Status), .. closeness.Overlap.Select(o => o.Value), "·", .. closeness.OpenOptions.Select(o => o.Value)]);

    static Phrase Status(BriefContext context, IssueGap issue, Closeness closeness) => closeness.Status switch
    {
        GapStatus.Agreed => Phrase.Own("Agreed", strong: true) + Phrase.Say($": {Phrase.Join(issue.Agreements.Select(a => a.Option).Distinct().Select(o => context.Words.BareOption(issue.Issue, o)), " / ")}"),
        GapStatus.Overlap => Phrase.Own("Overlap", strong: true) + Phrase.Say($": {context.Words.BareOptions(issue.Issue, closeness.Overlap)}"),
        GapStatus.Open => Phrase.Own("Open", strong: true) + Phrase.Say($": nobody refuses {context.Words.BareOptions(issue.Issue, closeness.OpenOptions)}"),
        GapStatus.Gap => Phrase.Own("Gap", strong: true),
        _ => Phrase.Own("Not known"),
    };

    static IEnumerable<Phrase> Named(BriefContext context, IssueId issue, PartyStance party) =>
        Says(context, issue, party).Select(line => Phrase.Say($"{context.Words.Actor(party.Party):b}: {line}"));

    static ImmutableArray<Phrase> Says(BriefContext context, IssueId issue, PartyStance party)
    {
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        if (party.Public is { } openly)
        {
            lines.Add(Says(context, issue, openly, party.PublicSince));
        }

        if (party.Private is { } privately)
        {
            lines.Add(Phrase.Own("In private ", strong: true) + Says(context, issue, privately, party.PrivateSince));
        }

        return lines.ToImmutable();
    }

    static Phrase Says(BriefContext context, IssueId issue, Stance stance, DateOnly? since)
    {
        var also = stance.Accepts.Where(o => o != stance.Wants).ToList();
        var parts = new List<Phrase>();
        if (stance.Wants is { } wanted)
        {
            parts.Add(Phrase.Say($"wants {context.Words.BareOptions(issue, [wanted])}"));
        }

        if (also.Count > 0)
        {
            parts.Add(Phrase.Say($"{Phrase.Own(stance.Wants is null ? "accepts" : "also accepts")} {context.Words.BareOptions(issue, also)}"));
        }

        if (!stance.Refuses.IsEmpty)
        {
            parts.Add(stance.Unsaid.IsEmpty && stance.Refuses.Length > 1
                ? Phrase.Own("refuses the rest")
                : Phrase.Say($"refuses {context.Words.BareOptions(issue, stance.Refuses)}"));
        }

        return Phrase.Join(parts, "; ") + Phrase.Say($" ({Phrase.Own(since is { } day && day < stance.Date.End ? "since " + Say.Day(day) : Say.Day(stance.Date.End))})") + context.Cite.Of(stance.Sources.Select(s => s.Report));
    }
}
