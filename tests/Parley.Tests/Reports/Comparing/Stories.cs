using System.Collections.Immutable;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Comparing;

/// <summary>Reports of one strike, written for these tests, and ways to lay reports beside each other.</summary>
static class Stories
{
    public const string Wire = """
        Tram drivers in Velmora walked out on Tuesday after night talks with the transit board collapsed, leaving 84,000 commuters without a service.

        The walkout, the third since spring, began at 4 a.m. when 1,260 drivers refused to take their vehicles out of the depots at Harrow Lane and Quillgate.

        "We have carried this city for two winters on promises," said Teodora Blum, who leads the drivers' association. "A promise does not heat a kitchen."

        The association wants a rise of 7.5 percent and an end to split shifts, under which drivers wait unpaid for up to five hours in the middle of the day.

        The board's chairman, Osric Fenn, called the strike reckless and said that the board had put 4 percent on the table on Sunday night, together with a bonus of 300 crowns.

        A mediator appointed by the regional court, retired judge Ilse Varga, will meet both delegations separately on Thursday at the Corn Exchange.

        Hospital managers warned that a quarter of their night staff depend on the number 9 line, and hired eleven coaches to bring nurses in.

        The last long strike, in 2019, ended after sixteen days when the city took over the pension debt of the transit board.
        """;

    /// <summary><see cref="Wire"/> told again in other words.</summary>
    public const string Rewrite = """
        Some 84,000 commuters in Velmora had no trams on Tuesday as drivers stopped work following the collapse of overnight negotiations with the transit board.

        From 4 a.m. on, 1,260 drivers left their vehicles standing in the Harrow Lane and Quillgate depots. It is the third walkout since the spring.

        Teodora Blum, the leader of the drivers' association, said the city had been carried for two winters on promises.

        Her association demands a 7.5 percent rise and that split shifts be abolished. Under those, drivers spend up to five unpaid hours waiting in the middle of the day.

        For Osric Fenn, chairman of the board, the stoppage is reckless: 4 percent and a bonus of 300 crowns had been offered on Sunday night, he said.

        Both delegations will be seen separately on Thursday by Ilse Varga, the retired judge whom the regional court appointed as mediator. The Corn Exchange will host them.

        Eleven coaches were hired to bring in nurses, since a quarter of the night staff of hospitals depend on the number 9 line, managers warned.
        """;

    /// <summary>Another reporter's story of the same day.</summary>
    public const string Independent = """
        The platforms were empty and the kiosks shut. Velmora woke on Tuesday to a city without trams, and by eight o'clock the queue for buses at the central station reached round the fountain.

        "I walked for an hour and a half," said Petra Lund, a baker's apprentice. "Tomorrow I shall borrow my brother's bicycle."

        Osric Fenn, the chairman of the transit board, told a news conference that the drivers' demand of 7.5 percent was out of reach. "The till is empty, and shouting into it does not fill it," he said.

        Teodora Blum of the drivers' association answered from the gate at Quillgate. She accused the board of spoiling for a fight and said her members could hold out for a month.

        Shopkeepers along Market Street put their losses for the day at a fifth of their takings. Schools stayed open, though some classes were half full.

        Economists are divided. A strike of two weeks would cost the region a tenth of a percent of its yearly output, the chamber of trade reckons, most of it in restaurants and shops.

        Whether the mediator, Ilse Varga, can bring the two sides together is an open question. She has settled four disputes in her career and lost one.
        """;

    /// <summary>A report as the comparison sees it, its statements left out.</summary>
    public static ReadReport Read(string id, string text) => new()
    {
        Id = id,
        File = id + ".txt",
        Original = text,
        Page = global::Parley.Reports.Page.Of(new Decoded.Text(text, "utf-8", IsHtml: false), new ReportLimits()),
        Statements = [],
        Meetings = [],
        Events = [],
        Figures = [],
    };

    public static Comparison Compare(params IEnumerable<(string Id, string Text)> texts) => Compare([.. texts.Select(t => Read(t.Id, t.Text))]);

    public static Comparison Compare(ImmutableArray<ReadReport> reports)
    {
        var index = new ReportIndex();
        foreach (var report in reports)
        {
            index.Add(report);
        }

        return index.Compare(n => reports[n].Page, TestContext.Current.CancellationToken);
    }

    /// <summary>What copies keep: letters and digits, in lower case.</summary>
    public static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
