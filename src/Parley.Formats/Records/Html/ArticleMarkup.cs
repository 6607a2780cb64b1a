namespace Parley.Formats;

/// <summary>The words of a report with marks on them, what is not the article in grey.</summary>
sealed class ArticleMarkup(PageText page, ReportReading reading, RecordNaming naming, Reviews reviews)
{
    const int MostSource = 2000;

    public void Write()
    {
        foreach (var block in ArticleLayout.Of(reading))
        {
            switch (block)
            {
                case ArticleBlock.Paragraph paragraph:
                    page.Raw("<p>");
                    foreach (var run in paragraph.Runs)
                    {
                        Run(run);
                    }

                    page.Raw("</p>\n");
                    break;
                case ArticleBlock.LeftOut leftOut:
                    LeftOut(leftOut);
                    break;
            }
        }
    }

    void LeftOut(ArticleBlock.LeftOut block)
    {
        var words = block.Words.AsSpan();
        if (!block.IsSource)
        {
            page.Raw("<p class=\"out\"><i>").Words(block.Why).Raw("</i>").Words(words.Trim()).Raw("</p>\n");
        }
        else if (words.Length > 0 && block.Why != "markup")
        {
            page.Raw("<details class=\"out\"><summary><i>").Words(block.Why).Raw("</i>").Count(words.Length, "character").Raw(" of the page’s source left out</summary><pre>")
                .Words(words[..Math.Min(words.Length, MostSource)]).Raw(words.Length > MostSource ? " …" : "").Raw("</pre></details>\n");
        }
    }

    void Run(ArticleRun run)
    {
        switch (run)
        {
            case ArticleRun.Plain { IsRefused: true } refused:
                page.Raw("<span class=\"not\" title=\"not taken as a statement\">").Words(refused.Text).Raw("</span>");
                break;
            case ArticleRun.Plain plain:
                page.Words(plain.Text);
                break;
            case ArticleRun.Mark mark:
                Mark(mark);
                break;
        }
    }

    void Mark(ArticleRun.Mark mark)
    {
        var said = mark.Statement.Said;
        page.Raw("<span class=\"said ").Raw(SideColours.Class(naming, said.Party)).Raw(" ").Raw(SideColours.Family(said.Stance)).Raw("\" tabindex=\"0\"");
        if (mark.IsFirst)
        {
            page.Attribute("id", said.Id);
        }

        page.Raw(">");
        foreach (var part in mark.Parts)
        {
            if (part.Role is ArticleRole.Claim)
            {
                page.Words(part.Text);
            }
            else
            {
                page.Raw("<span class=\"").Raw(part.Role is ArticleRole.Who ? "who" : "cue").Raw("\">").Words(part.Text).Raw("</span>");
            }
        }

        if (mark.IsLast)
        {
            page.Raw("<sup class=\"n\">").Number(mark.Number).Raw("</sup>");
        }

        Card(mark.Statement);
        page.Raw("</span>");
    }

    void Card(RecordedStatement statement)
    {
        var said = statement.Said;
        page.Raw("<span class=\"card\" role=\"note\"><b>").Name(RecordNaming.Attributed(said)).Raw("</b><span>");
        ReportPage.Reading(page, said, naming, reviews.Of(said.Id));
        page.Raw("</span>");
        if (said.Cue is { } cue)
        {
            page.Raw("<span class=\"quiet\">by the words “").Name(cue).Raw("”</span>");
        }
        else if (said.Continues is { } before)
        {
            page.Raw("<span class=\"quiet\">goes on with the speaker of <code>").Words(before).Raw("</code></span>");
        }

        page.Raw("</span>");
    }
}
