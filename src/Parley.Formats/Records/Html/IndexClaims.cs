using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>The claims of the index: who spoke on what, in a table, and each claim by side and issue.</summary>
static class IndexClaims
{
    public static void Matrix(PageText page, RecordView view, IndexFilters filters)
    {
        var naming = view.Naming;
        var sides = view.Groups.Where(g => g.Issue is not null).Select(g => g.Party).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var groups = view.Groups.ToDictionary(g => (g.Party, g.Issue));
        page.Raw("<section><h2 id=\"overview\">Who spoke on what</h2>\n");
        if (sides.IsEmpty)
        {
            page.Raw("<p class=\"quiet\">Nothing was found that bears on an issue of the case.</p></section>\n");
            return;
        }

        page.Raw("<div class=\"scroll\"><table class=\"matrix\"><thead><tr><th scope=\"col\">Issue</th>");
        foreach (var side in sides)
        {
            page.Raw("<th scope=\"col\" class=\"").Raw(SideColours.Class(naming, side)).Raw("\"><span class=\"dot\"></span>").Name(naming.Party(side)).Raw("</th>");
        }

        page.Raw("</tr></thead><tbody>\n");
        foreach (var issue in view.Groups.Where(g => g.Issue is not null).Select(g => g.Issue!).Distinct(StringComparer.Ordinal).OrderBy(naming.PlaceOfIssue))
        {
            page.Raw("<tr><th scope=\"row\">").Name(naming.Issue(issue)).Raw("</th>");
            foreach (var side in sides)
            {
                Cell(page, naming, filters, groups.GetValueOrDefault((side, issue)));
            }

            page.Raw("</tr>\n");
        }

        page.Raw("</tbody></table></div></section>\n");
    }

    static void Cell(PageText page, RecordNaming naming, IndexFilters filters, ClaimGroup? group)
    {
        if (group is null)
        {
            page.Raw("<td></td>");
            return;
        }

        page.Raw("<td class=\"").Raw(SideColours.Class(naming, group.Party)).Raw("\"><a href=\"#").Raw(Anchor(filters, group)).Raw("\">").Count(group.Count, "claim").Raw("</a> <span class=\"quiet\">").Count(group.Sources, "origin").Raw("</span><span class=\"tags\">");
        foreach (var stance in group.Claims.GroupBy(c => c.Said.Stance, StringComparer.Ordinal).OrderByDescending(s => s.Count()).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            page.Raw("<span class=\"tag ").Raw(SideColours.Family(stance.Key)).Raw("\">").Words(stance.Key);
            if (stance.Count() > 1)
            {
                page.Raw(" ").Number(stance.Count());
            }

            page.Raw("</span>");
        }

        page.Raw("</span></td>");
    }

    public static void Write(PageText page, RecordView view, IndexFilters filters)
    {
        var naming = view.Naming;
        page.Raw("<section><h2 id=\"said\">What was said, and by whom</h2>\n");
        foreach (var side in view.Groups.GroupBy(g => g.Party, StringComparer.Ordinal))
        {
            page.Raw("<section class=\"side ").Raw(SideColours.Class(naming, side.Key)).Raw(" ").Raw(filters.Party(side.Key)).Raw("\"><h3>").Name(naming.Party(side.Key)).Raw("</h3>\n");
            foreach (var group in side)
            {
                page.Raw("<section class=\"issue ").Raw(filters.Issue(group.Issue)).Raw("\"><h4 id=\"").Raw(Anchor(filters, group)).Raw("\">").Name(naming.Issue(group.Issue))
                    .Raw(" <span class=\"quiet\">").Count(group.Count, "claim").Raw(" from ").Count(group.Sources, "origin").Raw("</span></h4>\n<ul class=\"claims\">\n");
                foreach (var claim in group.Claims)
                {
                    One(page, naming, filters, claim, group.Issue);
                }

                page.Raw("</ul>\n");
                IndexPage.More(page, group.Count, group.Claims.Length);
                page.Raw("</section>\n");
            }

            page.Raw("</section>\n");
        }

        page.Raw("</section>\n");
    }

    static void One(PageText page, RecordNaming naming, IndexFilters filters, Claim claim, string? issue)
    {
        var said = claim.Said;
        page.Raw("<li class=\"claim ").Raw(filters.Classes(claim, issue)).Raw("\"><p class=\"small\"><span class=\"tag ").Raw(SideColours.Family(said.Stance)).Raw("\">").Words(said.Stance).Raw("</span> <strong>").Name(RecordNaming.Attributed(said)).Raw("</strong>");
        if (claim.Review is { } review)
        {
            page.Raw(" <span class=\"tag\">").Words(RecordWords.Of(review.Verdict)).Raw("</span>");
        }

        page.Raw("</p><q dir=\"auto\">").Words(RecordNaming.Plain(said.Text)).Raw("</q><p class=\"small quiet\">").Words(naming.Day(claim.Published)).Raw(" · ");
        IndexPage.Link(page, claim.Statement);
        foreach (var also in claim.AlsoIn)
        {
            page.Raw(" · the same origin: ");
            IndexPage.Link(page, also);
        }

        page.Raw(" · certainty ").Words(RecordWords.Of(said.Certainty)).Raw("</p></li>\n");
    }

    static string Anchor(IndexFilters filters, ClaimGroup group) => $"{filters.Party(group.Party)}-{filters.Issue(group.Issue)}";
}
