using System.Globalization;
using Parley.Formats;

namespace Parley;

/// <summary>What <c>read</c> says to people: a card for each report, what was said by side and issue, contradictions, what may go into the case.</summary>
static class ReadingPage
{
    /// <summary>How many claims of one side on one issue are shown, and of anything else.</summary>
    public const int Most = 6;

    /// <summary>How many reports, positions and contradictions are shown.</summary>
    public const int MostOfAll = 40;

    public static void Write(Page page, RecordView view, ReadRequest request)
    {
        var words = view.Naming;
        page.Title(words.Case is { } whole ? RecordNaming.Plain(whole.Title) : "Reports");
        page.Line(Counts(view));
        page.Faint("Claims, not facts: what reports say that others said.");
        Reports(page, view);
        Said(page, view);
        Contradictions(page, view);
        Suggestions(page, view);
        Skipped(page, view);
        if (request.Output is { } folder)
        {
            page.Blank();
            page.Line($"The record is in {folder}: open {Path.Combine(folder, "index.html")}.");
        }
    }

    static string Counts(RecordView view)
    {
        var count = view.Record.Count;
        var origins = count == view.Sources ? "" : $" from {Of(view, view.Sources, "origin")} (texts of one origin count once)";
        return $"{Of(view, count, "report")}{origins}, {Of(view, view.ClaimCount, "claim")}, {Of(view, view.Record.Skipped.Length, "file")} skipped.";
    }

    static string Of(RecordView view, int count, string what) => $"{count.ToString("N0", view.Naming.Culture)} {what}{(count == 1 ? "" : "s")}";

    static void Reports(Page page, RecordView view)
    {
        page.Heading("Reports");
        foreach (var card in view.Reports.Take(MostOfAll))
        {
            var report = card.Report;
            page.Item(RecordNaming.Plain(report.Id), view.Naming.Title(report), indent: 2, Tone.Strong);
            page.Item("", $"{string.Join(", ", new[] { view.Naming.Publisher(report), view.Naming.Day(report.Published), Of(view, report.Characters, "character"), Of(view, card.Statements, "statement") }.OfType<string>())}", indent: 4);
            if (Removed(view, report) is { } removed)
            {
                page.Item("", removed, indent: 4, Tone.Faint);
            }

            if (card.SameOriginAs.Length > 0)
            {
                page.Item("", $"same origin as {Wording.And(card.SameOriginAs.Select(o => $"{RecordNaming.Plain(o.Report)} ({o.Share.ToString("0 %", CultureInfo.InvariantCulture)} of it)"))}: not a second source", indent: 4, Tone.Caution);
            }
        }

        More(page, view, view.Reports.Length, MostOfAll);
    }

    static string? Removed(RecordView view, RecordedReport report) => report.Furniture.IsEmpty ? null
        : "left out: " + string.Join(", ", report.Furniture.GroupBy(f => f.Why, StringComparer.Ordinal).OrderByDescending(g => g.Sum(f => f.Span.Length)).Select(g => $"{RecordNaming.Plain(g.Key)} {g.Sum(f => f.Span.Length).ToString("N0", view.Naming.Culture)}"));

    static void Said(Page page, RecordView view)
    {
        if (view.Groups.IsEmpty)
        {
            page.Heading("Nobody was found to have said anything.");
            return;
        }

        page.Heading("What was said, and by whom");
        var party = (string?)null;
        foreach (var group in view.Groups)
        {
            if (group.Party != party)
            {
                page.Blank();
                page.Line(view.Naming.Party(party = group.Party), Tone.Strong);
            }

            page.Item("", $"{view.Naming.Issue(group.Issue)} ({Of(view, group.Count, "claim")} from {Of(view, group.Sources, "origin")})", indent: 2);
            foreach (var claim in group.Claims.Take(Shown(group)))
            {
                Claim(page, view, claim);
            }

            if (group.Count > Shown(group))
            {
                page.Item("", $"and {(group.Count - Shown(group)).ToString("N0", view.Naming.Culture)} more", indent: 4, Tone.Faint);
            }
        }
    }

    // What bears on no issue is not what the case turns on.
    static int Shown(ClaimGroup group) => group.Issue is null ? 2 : Most;

    static void Claim(Page page, RecordView view, Claim claim)
    {
        var said = claim.Said;
        var reviewed = claim.Review is null ? "" : " ✓";
        page.Item($"{said.Stance,-9}", $"{RecordNaming.Attributed(said)} ({view.Naming.Day(claim.Published)}; {Place(claim.Statement)}{Also(claim)}){reviewed}", indent: 4);
        page.Item("         ", RecordNaming.Plain(said.Text), indent: 4, Tone.Faint);
    }

    static string Place(RecordedStatement statement) => RecordNaming.Plain(statement.Id);

    static string Also(Claim claim) => claim.AlsoIn.IsEmpty ? "" : $"; the same origin in {Wording.And(claim.AlsoIn.Select(s => RecordNaming.Plain(s.Report)).Distinct(StringComparer.Ordinal))}";

    static void Contradictions(Page page, RecordView view)
    {
        if (view.Disputes.IsEmpty)
        {
            return;
        }

        page.Heading("Against each other");
        foreach (var dispute in view.Disputes.Take(MostOfAll))
        {
            page.Item("!", $"{Wording.And(dispute.What.About.Select(view.Naming.Issue))}: {RecordNaming.Plain(dispute.What.Why)}", indent: 2, Tone.Caution);
            Side(page, view, dispute.First, dispute.FirstReport);
            Side(page, view, dispute.Second, dispute.SecondReport);
        }

        More(page, view, view.Record.Across.Contradictions.Length, MostOfAll);
    }

    static void Side(Page page, RecordView view, RecordedStatement statement, RecordedReport report) =>
        page.Item("-", $"{RecordNaming.Attributed(statement.Said)} ({view.Naming.Day(report.Published)}; {Place(statement)}): {RecordNaming.Plain(statement.Said.Text)}", indent: 4);

    static void Suggestions(Page page, RecordView view)
    {
        if (view.Suggestions.IsEmpty)
        {
            return;
        }

        page.Heading("Positions that may go into the case, for an analyst to confirm");
        foreach (var suggestion in view.Suggestions.Take(MostOfAll))
        {
            var position = suggestion.Position;
            var says = suggestion.NamesAnOption ? view.Naming.Says(position) : "no option named; choose one before it can be written";
            var unnamed = position.IsUnnamed ? ", by an unnamed source" : "";
            page.Item("-", $"{RecordNaming.Plain(position.Id)}  {view.Naming.Party(position.Party)} on {view.Naming.Issue(position.Issue)}: {says}{unnamed} ({view.Naming.Day(position.Date)})", indent: 2, suggestion.IsReady ? Tone.Plain : Tone.Faint);
        }

        More(page, view, view.Suggestions.Length, MostOfAll);
        page.Faint("Written into a case with: parley read … --into CASE --confirm ID,…");
    }

    static void Skipped(Page page, RecordView view)
    {
        if (view.Record.Skipped.IsEmpty)
        {
            return;
        }

        page.Heading($"{Of(view, view.Record.Skipped.Length, "file")} could not be read", Tone.Caution);
        foreach (var skipped in view.Record.Skipped.Take(MostOfAll))
        {
            page.Item("-", $"{RecordNaming.Plain(skipped.File)}: {RecordNaming.Plain(skipped.Why)}", indent: 2);
        }

        More(page, view, view.Record.Skipped.Length, MostOfAll);
    }

    static void More(Page page, RecordView view, int all, int shown)
    {
        if (all > shown)
        {
            page.Item("", $"and {(all - shown).ToString("N0", view.Naming.Culture)} more; -o DIR writes all of them", indent: 2, Tone.Faint);
        }
    }
}
