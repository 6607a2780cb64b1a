using System.Collections.Immutable;
using System.Globalization;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>The page of one report: its article with every statement marked, what was left out greyed with its reason, and each statement's reading beside it and in a list below. One file, no script.</summary>
public static class ReportPage
{
    const string Style = """
        body { padding: 1.2rem 1.2rem 4rem; } header, article, section { max-inline-size: 46rem; margin-inline: auto; } header p { margin: .1rem 0; }
        .legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .6rem 0 0; }
        article { margin-top: 1.6rem; font: 1.06rem/1.75 Georgia, "Noto Serif", "Times New Roman", serif; }
        article p { margin: 0 0 1rem; white-space: pre-line; overflow-wrap: anywhere; }
        .said { position: relative; background: color-mix(in srgb, var(--c) var(--mix), transparent); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .12em .1em; border-radius: 2px; border-bottom: 2px solid color-mix(in srgb, var(--c) var(--line), transparent); cursor: help; }
        .said.no { border-bottom-style: double; border-bottom-width: 4px; } .said.ask { border-bottom-style: dashed; } .said.tell { border-bottom-width: 1px; }
        .said:hover, .said:focus, .said:focus-within, .said:target { background: color-mix(in srgb, var(--c) 38%, transparent); outline: none; }
        .said .who { font-weight: 600; } .said .cue { font-style: italic; text-decoration: underline dotted; text-underline-offset: .2em; }
        .said .n { font: 600 .62em/1 sans-serif; vertical-align: super; text-decoration: none; color: var(--c); margin-inline-start: .15em; }
        .card { display: none; position: absolute; inset-inline-start: 0; inset-block-start: calc(100% + .2rem); z-index: 2; inline-size: max-content; max-inline-size: min(24rem, 86vw); padding: .55rem .7rem; background: var(--paper); border: 1px solid var(--c); border-inline-start-width: 5px; border-radius: 4px; box-shadow: 0 4px 16px rgb(0 0 0 / .22); font: .84rem/1.45 system-ui, sans-serif; white-space: normal; cursor: default; color: var(--ink); }
        .card > * { display: block; } .card > span { margin-top: .15rem; }
        .said:hover > .card, .said:focus > .card, .said:focus-within > .card { display: block; }
        .out { color: var(--quiet); opacity: .75; font: .84rem/1.5 system-ui, sans-serif; white-space: pre-line; } .out i { font-style: normal; font-size: .72rem; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; margin-inline-end: .4em; }
        details.out { margin: 0 0 1rem; } details.out summary { cursor: pointer; } details.out pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; max-block-size: 14rem; overflow: auto; font-size: .78rem; }
        .not { text-decoration: underline dotted color-mix(in srgb, var(--quiet) 60%, transparent); text-underline-offset: .25em; }
        ol.list { padding-inline-start: 2rem; } ol.list li { margin-bottom: .9rem; } ol.list q { display: block; quotes: none; }
        @media (max-width: 40rem) { .card { position: fixed; inset: auto .6rem .6rem .6rem; inline-size: auto; max-inline-size: none; } }
        @media print { body { padding: 0; } .card { display: none !important; } article { font-size: 10.5pt; line-height: 1.55; margin-top: 8pt; } .said { -webkit-print-color-adjust: exact; print-color-adjust: exact; } header, article, section { max-inline-size: none; } details.out { display: none; } }

        """;

    /// <summary>The page.</summary>
    /// <param name="reading">The report with its words.</param>
    /// <param name="naming">Names of the case.</param>
    /// <param name="sameOriginAs">The reports that share its origin, with the part of this one that they share.</param>
    /// <param name="reviews">What analysts found.</param>
    public static string Render(ReportReading reading, RecordNaming naming, IEnumerable<SameOrigin> sameOriginAs, Reviews reviews)
    {
        var page = new PageText();
        page.Raw(RecordStyle.Head(naming.Title(reading.Report), Style));
        Header(page, reading, naming, [.. sameOriginAs]);
        page.Raw("<article dir=\"auto\">\n");
        new ArticleMarkup(page, reading, naming, reviews).Write();
        page.Raw("</article>\n");
        List(page, reading, naming, reviews);
        return page.Raw("</body>\n</html>\n").ToString();
    }

    static void Header(PageText page, ReportReading reading, RecordNaming naming, ImmutableArray<SameOrigin> origins)
    {
        var report = reading.Report;
        page.Raw("<header>\n<p class=\"small screen\"><a href=\"../index.html\">All reports</a></p>\n<h1>").Name(naming.Title(report)).Raw("</h1>\n<p class=\"quiet\">");
        page.Name(naming.Publisher(report) ?? "publisher not found").Raw(" · ").Words(naming.Day(report.Published));
        if (report.Head.Published is { } published)
        {
            page.Raw(" <span class=\"small\">(").Words(published.By == "given" ? "given by the team" : "by its " + published.By).Raw(")</span>");
        }

        page.Raw(" · ").Count(reading.Statements.Length, "statement").Raw("</p>\n<p class=\"quiet small\">").Name(report.File).Raw(" · id <code>").Words(report.Id).Raw("</code></p>\n");
        foreach (var origin in origins)
        {
            page.Raw("<p class=\"warn small\">Same origin as <a").Attribute("href", RecordNames.Of(origin.Other) + ".html").Raw(">").Name(origin.Other).Raw("</a> (").Words(origin.Share.ToString("0 %", CultureInfo.InvariantCulture)).Raw(" of this text): the two are one source.</p>\n");
        }

        page.Raw("<p class=\"quiet small\">Marked is what the report says that others said: claims, not facts. Point at a mark, or move to it with the Tab key, for its reading; grey is not the article.</p>\n<p class=\"legend small\">");
        foreach (var party in reading.Statements.Select(s => s.Said.Party).Distinct(StringComparer.Ordinal).OrderBy(naming.PlaceOfParty))
        {
            page.Raw("<span class=\"").Raw(SideColours.Class(naming, party)).Raw("\"><span class=\"dot\"></span>").Name(naming.Party(party)).Raw("</span>");
        }

        page.Raw("<span class=\"quiet\">line double: says no · dashed: asks · thick: says yes or offers · thin: tells</span></p>\n</header>\n");
    }

    static void List(PageText page, ReportReading reading, RecordNaming naming, Reviews reviews)
    {
        page.Raw("<section>\n<h2>").Count(reading.Statements.Length, "statement").Raw("</h2>\n<ol class=\"list small\">\n");
        foreach (var statement in reading.Statements)
        {
            var said = statement.Said;
            page.Raw("<li class=\"").Raw(SideColours.Class(naming, said.Party)).Raw("\"><a").Attribute("href", "#" + said.Id).Raw("><strong>").Name(RecordNaming.Attributed(said)).Raw("</strong></a> ");
            Reading(page, said, naming, reviews.Of(said.Id));
            page.Raw(" <q dir=\"auto\">").Words(RecordNaming.Plain(said.Text)).Raw("</q></li>\n");
        }

        page.Raw("</ol>\n</section>\n");
        Refused(page, reading);
    }

    internal static void Reading(PageText page, Statement said, RecordNaming naming, Review? review)
    {
        page.Raw("<span class=\"tag ").Raw(SideColours.Family(said.Stance)).Raw("\">").Words(said.Stance).Raw("</span> <span class=\"tag\">").Name(naming.Party(said.Party)).Raw("</span> ");
        page.Raw("<span class=\"quiet\">").Words(said.About.IsEmpty ? "on no issue of the case" : "on " + Wording.And(said.About.Select(naming.Issue)));
        page.Raw(" · certainty ").Words(RecordWords.Of(said.Certainty)).Raw(" · <code>").Words(said.Id).Raw("</code>");
        if (review is not null)
        {
            page.Raw(" · ").Words(RecordWords.Of(review.Verdict)).Raw(" by the team");
        }

        page.Raw("</span>");
    }

    static void Refused(PageText page, ReportReading reading)
    {
        if (reading.Refusals.IsEmpty || reading.Article is not { } article)
        {
            return;
        }

        var places = new Places(article.Map, article.ReadingText.Length);
        page.Raw("<section>\n<h2>Not taken as statements</h2>\n<ul class=\"small quiet\">\n");
        foreach (var refusal in reading.Refusals)
        {
            page.Raw("<li>").Words(Why(refusal.Why)).Raw(": <bdi>").Words(RecordNaming.Plain(places.ToText(refusal.Span).Of(article.ReadingText))).Raw("</bdi></li>\n");
        }

        page.Raw("</ul>\n</section>\n");
    }

    internal static string Why(RefusalReason why) => why switch
    {
        RefusalReason.Sourceless => "nobody is said to have said it",
        RefusalReason.Nominal => "a noun alone carries it",
        RefusalReason.NoSpeech => "a feeling or intention, nothing said",
        RefusalReason.Silence => "it tells that nothing was said",
        RefusalReason.SpeakerUnresolved => "who speaks cannot be told",
        _ => RecordWords.Of(why),
    };
}
