using System.Globalization;

namespace Parley.Formats;

/// <summary>The index of a record: what was said by side and issue with its sources, what stands against what, meetings, figures, suggestions, the reports. One file, no script; without style it reads as a document.</summary>
public static class IndexPage
{
    /// <summary>How many claims of one side on one issue are shown, and of anything else; the reports' own pages hold all.</summary>
    public const int Most = 500;

    const string Style = """
        .page { display: grid; grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); gap: 0 2.2rem; max-inline-size: 100rem; margin-inline: auto; padding: 1.4rem 1.6rem 4rem; }
        .aside { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow-y: auto; padding-block: .2rem 2rem; align-self: start; }
        .top { grid-column: 1 / -1; margin-bottom: .6rem; } main { min-inline-size: 0; } main > section:first-child h2 { margin-top: .2rem; } .top p { margin: .1rem 0; }
        nav ul { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
        .filters details { margin: .35rem 0; border-top: 1px solid var(--rule); padding-top: .3rem; } .filters summary { font-weight: 600; cursor: pointer; } .filters label { display: block; line-height: 1.35; padding: .1rem 0; overflow-wrap: anywhere; } .filters button { font: inherit; padding: .2rem .7rem; }
        .matrix td { min-inline-size: 5.5rem; } .matrix .tags { display: flex; flex-wrap: wrap; gap: .2rem; margin-top: .15rem; }
        .side > h3 { border-inline-start: 6px solid var(--c); padding-inline-start: .5rem; }
        .issue { margin-inline-start: .7rem; }
        .claims { list-style: none; padding: 0; margin: 0; columns: 1; }
        .claim { border-inline-start: 2px solid color-mix(in srgb, var(--c) 45%, transparent); padding: .1rem 0 .1rem .7rem; margin: .5rem 0 .7rem; max-inline-size: 62rem; }
        .claim p { margin: 0; } .claim q { quotes: none; display: block; font-family: Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
        .pair { border: 1px solid var(--rule); border-radius: 4px; padding: .5rem .8rem; margin: .6rem 0; max-inline-size: 72rem; } .pair > div { display: grid; grid-template-columns: 1fr 1fr; gap: .2rem 1.5rem; } .pair p { margin: .2rem 0; } .pair q { quotes: none; font-family: Georgia, "Noto Serif", serif; }
        .reports td:first-child { min-inline-size: 16rem; } table { inline-size: 100%; max-inline-size: 76rem; }
        @media (min-width: 100rem) { .claims { columns: 2; column-gap: 2rem; } .claim { break-inside: avoid; } .claim:first-child { margin-top: 0; } }
        @media (max-width: 52rem) { .page { display: flex; flex-direction: column; padding: 1rem; } .aside { order: 2; position: static; max-block-size: none; align-self: stretch; } .filters { columns: 1; } .pair > div { grid-template-columns: 1fr; } .issue { margin-inline-start: 0; } }
        @media print { .page { display: block; padding: 0; } .aside { display: none; } }

        """;

    /// <summary>The page.</summary>
    public static string Render(RecordView view)
    {
        var page = new PageText();
        var filters = new IndexFilters(view);
        var title = view.Naming.Case is { } whole ? whole.Title : "Reports";
        page.Raw(RecordStyle.Head(title + ": what was said, and by whom", Style + filters.Style)).Raw("<div class=\"page\">\n<header class=\"top\">\n<h1>").Name(title).Raw("</h1>\n<p>");
        Counts(page, view);
        page.Raw("</p>\n<p class=\"quiet\">Claims, not facts: what public reports say that others said. Texts of one origin count once. Every entry leads to its place in the report.</p>\n");
        Contents(page, view);
        page.Raw("</header>\n<div class=\"aside\" id=\"only\">\n");
        filters.Write(page);
        page.Raw("</div>\n<main>\n");
        IndexClaims.Matrix(page, view, filters);
        IndexLists.Disputes(page, view);
        IndexClaims.Write(page, view, filters);
        IndexLists.Suggestions(page, view);
        IndexLists.Meetings(page, view);
        IndexLists.Events(page, view);
        IndexLists.Figures(page, view);
        IndexLists.Reports(page, view);
        IndexLists.Skipped(page, view);
        return page.Raw("</main>\n</div>\n</body>\n</html>\n").ToString();
    }

    static void Counts(PageText page, RecordView view)
    {
        page.Count(view.Record.Count, "report");
        if (view.Sources < view.Record.Count)
        {
            page.Raw(" from ").Count(view.Sources, "origin");
        }

        page.Raw(", ").Count(view.ClaimCount, "claim").Raw(", ").Count(view.Record.Across.Contradictions.Length, "contradiction").Raw(", ").Count(view.Suggestions.Length, "suggested position");
        if (view.Naming.Case is { } whole)
        {
            page.Raw(" · case as of ").Words(view.Naming.Day(whole.AsOf));
        }
    }

    static void Contents(PageText page, RecordView view)
    {
        page.Raw("<nav class=\"small screen\" aria-label=\"On this page\"><ul>\n");
        foreach (var (id, name, count) in (ReadOnlySpan<(string, string, int)>)
        [
            ("overview", "Who spoke on what", view.Groups.Length),
            ("against", "Against each other", view.Disputes.Length),
            ("said", "What was said", view.ClaimCount),
            ("suggested", "Suggested positions", view.Suggestions.Length),
            ("meetings", "Meetings", view.Meetings.Length),
            ("events", "Events", view.Events.Length),
            ("figures", "Figures", view.Figures.Length),
            ("reports", "Reports", view.Record.Count),
            ("skipped", "Not read", view.Record.Skipped.Length),
        ])
        {
            if (count > 0)
            {
                page.Raw("<li><a href=\"#").Raw(id).Raw("\">").Raw(name).Raw("</a> <span class=\"quiet\">").Raw(count.ToString("N0", CultureInfo.InvariantCulture)).Raw("</span></li>\n");
            }
        }

        page.Raw("<li><a href=\"#only\">Show only …</a></li></ul></nav>\n");
    }

    /// <summary>Where a statement stands, as a link to its mark.</summary>
    internal static void Link(PageText page, RecordedStatement statement) =>
        page.Raw("<a").Attribute("href", $"pages/{RecordNames.Of(statement.Report)}.html#{Uri.EscapeDataString(statement.Id)}").Raw(">").Name(statement.Id).Raw("</a>");

    /// <summary>A report, as a link to its page.</summary>
    internal static void Link(PageText page, RecordedReport report, string words) =>
        page.Raw("<a").Attribute("href", $"pages/{report.Name}.html").Raw(">").Name(words).Raw("</a>");

    internal static void More(PageText page, int all, int shown)
    {
        if (all > shown)
        {
            page.Raw("<p class=\"quiet small\">and ").Number(all - shown).Raw(" more, on the reports’ own pages</p>\n");
        }
    }
}
