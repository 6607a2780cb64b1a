using System.Globalization;

namespace Parley.Formats;

/// <summary>The lists of the index besides the claims.</summary>
static class IndexLists
{
    public static void Disputes(PageText page, RecordView view)
    {
        if (view.Disputes.IsEmpty)
        {
            return;
        }

        page.Raw("<section><h2 id=\"against\">Against each other</h2>\n");
        foreach (var dispute in view.Disputes)
        {
            page.Raw("<div class=\"pair\"><p class=\"small\"><strong>").Name(Wording.And(dispute.What.About.Select(view.Naming.Issue))).Raw("</strong> <span class=\"quiet\">").Words(RecordNaming.Plain(dispute.What.Why)).Raw("</span></p><div>");
            Side(page, view.Naming, dispute.First, dispute.FirstReport);
            Side(page, view.Naming, dispute.Second, dispute.SecondReport);
            page.Raw("</div></div>\n");
        }

        IndexPage.More(page, view.Record.Across.Contradictions.Length, view.Disputes.Length);
        page.Raw("</section>\n");
    }

    static void Side(PageText page, RecordNaming naming, RecordedStatement statement, RecordedReport report)
    {
        var said = statement.Said;
        page.Raw("<div class=\"").Raw(SideColours.Class(naming, said.Party)).Raw("\"><p class=\"small\"><span class=\"tag ").Raw(SideColours.Family(said.Stance)).Raw("\">").Words(said.Stance).Raw("</span> <strong>").Name(RecordNaming.Attributed(said))
            .Raw("</strong></p><q dir=\"auto\">").Words(RecordNaming.Plain(said.Text)).Raw("</q><p class=\"small quiet\">").Name(naming.Party(said.Party)).Raw(" · ").Words(naming.Day(report.Published)).Raw(" · ");
        IndexPage.Link(page, statement);
        page.Raw("</p></div>");
    }

    public static void Suggestions(PageText page, RecordView view)
    {
        if (view.Suggestions.IsEmpty)
        {
            return;
        }

        page.Raw("<section><h2 id=\"suggested\">Suggested positions</h2>\n<p class=\"small quiet\">For an analyst to confirm: <code>parley read … --into CASE --confirm ID,…</code> writes them; <code>positions.yaml</code> beside this page holds all.</p>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Side</th><th scope=\"col\">Issue</th><th scope=\"col\">Says</th><th scope=\"col\">Said</th><th scope=\"col\">Rests on</th><th scope=\"col\">Id</th></tr></thead><tbody>\n");
        foreach (var suggestion in view.Suggestions)
        {
            var position = suggestion.Position;
            page.Raw("<tr><td class=\"").Raw(SideColours.Class(view.Naming, position.Party)).Raw("\"><span class=\"dot\"></span>").Name(view.Naming.Party(position.Party)).Raw("</td><td>").Name(view.Naming.Issue(position.Issue)).Raw("</td><td>");
            page.Raw(suggestion.NamesAnOption ? "" : "<span class=\"quiet\">").Words(suggestion.NamesAnOption ? view.Naming.Says(position) : "no option named: choose one").Raw(suggestion.NamesAnOption ? "" : "</span>").Raw("</td><td>").Words(view.Naming.Day(position.Date)).Raw("</td><td>");
            IndexPage.Link(page, suggestion.Statement);
            page.Raw(position.IsUnnamed ? ", an unnamed source: <span dir=\"auto\">" : ": <span dir=\"auto\">").Words(RecordNaming.Plain(suggestion.Statement.Said.Text)).Raw("</span></td><td><code>").Words(position.Id).Raw("</code>");
            if (suggestion.Review is { } review)
            {
                page.Raw(" <span class=\"tag\">").Words(RecordWords.Of(review.Verdict)).Raw("</span>");
            }

            page.Raw("</td></tr>\n");
        }

        page.Raw("</tbody></table></div></section>\n");
    }

    public static void Meetings(PageText page, RecordView view) => Table(page, "meetings", "Meetings, as reported", view.Meetings, ["When", "Where", "Who", "Level", "Status", "Report"], m =>
    {
        var what = m.What;
        Cell(page, Span(view.Naming, what.From, what.To) ?? $"“{what.WhenText}”", what.From is null || what.WhenText is null ? null : $"“{what.WhenText}”");
        Cell(page, what.Venue ?? "not said");
        Cell(page, what.Attended.IsEmpty ? "not said" : string.Join(", ", what.Attended.Select(view.Naming.Party)));
        Cell(page, what.Level ?? "not said");
        Cell(page, what.Status);
        Source(page, m.Report, what.Id);
    });

    public static void Events(PageText page, RecordView view) => Table(page, "events", "Events, as reported", view.Events, ["When", "What", "Kind", "Report"], e =>
    {
        Cell(page, e.What.Date is { } day ? view.Naming.Day(day) : e.What.DateText is { } words ? $"“{words}”" : "no date found");
        Cell(page, e.What.What);
        Cell(page, e.What.Kind);
        Source(page, e.Report, e.What.Id);
    });

    public static void Figures(PageText page, RecordView view) => Table(page, "figures", "Figures, as reported", view.Figures, ["What", "Value", "Counted", "Up to", "Report"], f =>
    {
        Cell(page, f.What.What);
        Cell(page, f.What.Value);
        Cell(page, f.What.Definition ?? "not said");
        Cell(page, f.What.AsOf ?? "not said");
        Source(page, f.Report, f.What.Id);
    });

    public static void Reports(PageText page, RecordView view)
    {
        page.Raw("<section><h2 id=\"reports\">Reports</h2>\n<div class=\"scroll\"><table class=\"reports\"><thead><tr><th scope=\"col\">Report</th><th scope=\"col\">Publisher</th><th scope=\"col\">Published</th><th scope=\"col\" class=\"num\">Statements</th><th scope=\"col\">Same origin as</th><th scope=\"col\">Left out</th></tr></thead><tbody>\n");
        foreach (var card in view.Reports.Take(IndexPage.Most * 4))
        {
            var report = card.Report;
            page.Raw("<tr><td>");
            IndexPage.Link(page, report, view.Naming.Title(report));
            page.Raw(" <code class=\"quiet\">").Words(report.Id).Raw("</code></td><td>").Name(view.Naming.Publisher(report) ?? "not found").Raw("</td><td>").Words(view.Naming.Day(report.Published)).Raw("</td><td class=\"num\">").Number(card.Statements).Raw("</td><td class=\"warn\">");
            page.Name(string.Join(", ", card.SameOriginAs.Select(o => $"{o.Report} ({o.Share.ToString("0 %", CultureInfo.InvariantCulture)})"))).Raw("</td><td class=\"quiet\">");
            page.Words(string.Join(", ", report.Furniture.GroupBy(f => f.Why, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Sum(f => f.Span.Length).ToString("N0", CultureInfo.InvariantCulture)}"))).Raw("</td></tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
        IndexPage.More(page, view.Reports.Length, IndexPage.Most * 4);
        page.Raw("</section>\n");
    }

    public static void Skipped(PageText page, RecordView view)
    {
        if (view.Record.Skipped.IsEmpty)
        {
            return;
        }

        page.Raw("<section><h2 id=\"skipped\">Not read</h2>\n<ul class=\"small\">\n");
        foreach (var skipped in view.Record.Skipped.Take(IndexPage.Most))
        {
            page.Raw("<li><strong>").Name(skipped.File).Raw("</strong>: ").Name(skipped.Why).Raw("</li>\n");
        }

        page.Raw("</ul></section>\n");
    }

    static string? Span(RecordNaming naming, DateOnly? from, DateOnly? to) => from is null ? null : to is null || to == from ? naming.Day(from) : $"{naming.Day(from)} to {naming.Day(to)}";

    static void Table<T>(PageText page, string id, string title, IReadOnlyCollection<T> items, string[] heads, Action<T> row)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Raw("<section><h2 id=\"").Raw(id).Raw("\">").Raw(title).Raw("</h2>\n<div class=\"scroll\"><table><thead><tr>");
        foreach (var head in heads)
        {
            page.Raw("<th scope=\"col\">").Raw(head).Raw("</th>");
        }

        page.Raw("</tr></thead><tbody>\n");
        foreach (var item in items)
        {
            page.Raw("<tr>");
            row(item);
            page.Raw("</tr>\n");
        }

        page.Raw("</tbody></table></div></section>\n");
    }

    static void Cell(PageText page, string words, string? second = null)
    {
        page.Raw("<td>").Name(words);
        if (second is not null)
        {
            page.Raw(" <span class=\"quiet\">").Name(second).Raw("</span>");
        }

        page.Raw("</td>");
    }

    static void Source(PageText page, RecordedReport report, string id)
    {
        page.Raw("<td>");
        IndexPage.Link(page, report, id);
        page.Raw("</td>");
    }
}
