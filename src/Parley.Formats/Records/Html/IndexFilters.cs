using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Formats;

/// <summary>The filters of the index by side, issue, day and origin: choices of a form, and a style rule for each that hides what it leaves out. No script.</summary>
sealed class IndexFilters
{
    const int MostOrigins = 200;

    readonly ImmutableArray<(string Name, string Label, ImmutableArray<(string Class, string Label)> Choices)> all;
    readonly ImmutableDictionary<string, string> parties;
    readonly ImmutableDictionary<string, string> issues;
    readonly DateOnly? latest;

    public IndexFilters(RecordView view)
    {
        var naming = view.Naming;
        var sides = view.Groups.Select(g => g.Party).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var matters = view.Groups.Select(g => g.Issue).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(naming.PlaceOfIssue).ToImmutableArray();
        parties = Numbered(sides, "p");
        issues = Numbered(matters, "i");
        latest = view.Reports.Max(r => r.Report.Published);
        var origins = view.Reports.GroupBy(r => r.Origin).OrderBy(g => g.Key).Take(MostOrigins)
            .Select(g => (Origin(g.Key), string.Join(" = ", g.Select(r => RecordNaming.Plain(r.Report.Id))))).ToImmutableArray();
        all =
        [
            ("party", "Side", [.. sides.Select(s => (parties[s], naming.Party(s)))]),
            ("issue", "Issue", [.. matters.Select(m => (issues[m], naming.Issue(m))), ("i-none", naming.Issue(null))]),
            ("day", "Published", latest is null ? [] : [("d-1", naming.Day(latest)), ("d-7", "seven days up to it"), ("d-30", "thirty days up to it"), ("d-none", "no date found")]),
            ("stance", "Stance", [("s-yes", "says yes, offers, commits"), ("s-no", "says no, denies, accuses, threatens"), ("s-ask", "asks, urges, sets conditions"), ("s-tell", "tells, judges")]),
            ("origin", "Origin", origins),
        ];
    }

    /// <summary>The rules that hide.</summary>
    public string Style => string.Concat(all.SelectMany(f => f.Choices.Select(c =>
        $"body:has(#f-{f.Name}-{c.Class}:checked) .claim:not(.{c.Class}), body:has(#f-{f.Name}-{c.Class}:checked) :is(.issue, .side):not(:has(.{c.Class})) {{ display: none; }}\n")));

    /// <summary>The form.</summary>
    public void Write(PageText page)
    {
        page.Raw("<form class=\"filters small screen\">\n");
        foreach (var (name, label, choices) in all.Where(f => f.Choices.Length > 0))
        {
            page.Raw("<details").Raw(name is "party" or "issue" or "day" ? " open" : "").Raw("><summary>").Raw(label).Raw("</summary>\n");
            Choice(page, name, "all", "all", isChosen: true);
            foreach (var (id, words) in choices)
            {
                Choice(page, name, id, words, isChosen: false);
            }

            page.Raw("</details>\n");
        }

        page.Raw("<p><button type=\"reset\">Show all again</button></p>\n</form>\n");
    }

    /// <summary>The classes of a claim, by which it is found.</summary>
    public string Classes(Claim claim, string? issue)
    {
        var ago = latest?.DayNumber - claim.Published?.DayNumber;
        var days = ago is null ? "d-none" : string.Join(' ', ((int[])[1, 7, 30]).Where(n => ago < n).Select(n => string.Create(CultureInfo.InvariantCulture, $"d-{n}")));
        return $"{Party(claim.Said.Party)} {Issue(issue)} s-{SideColours.Family(claim.Said.Stance)} {Origin(claim.Origin)} {days}".TrimEnd();
    }

    public string Party(string id) => parties.GetValueOrDefault(id, "p-x");

    public string Issue(string? id) => id is null ? "i-none" : issues.GetValueOrDefault(id, "i-x");

    static string Origin(int number) => string.Create(CultureInfo.InvariantCulture, $"o{number}");

    static void Choice(PageText page, string filter, string id, string label, bool isChosen) =>
        page.Raw("<label><input type=\"radio\" name=\"").Raw(filter).Raw("\" id=\"f-").Raw(filter).Raw("-").Raw(id).Raw("\"").Raw(isChosen ? " checked" : "").Raw("> ").Name(label).Raw("</label>\n");

    static ImmutableDictionary<string, string> Numbered(ImmutableArray<string> ids, string letter) =>
        ids.Select((id, n) => (id, n)).ToImmutableDictionary(p => p.id, p => string.Create(CultureInfo.InvariantCulture, $"{letter}{p.n}"), StringComparer.Ordinal);
}
