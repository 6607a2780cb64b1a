namespace Parley.Desk;

/// <summary>What the kinds are called, in English.</summary>
static class SearchKinds
{
    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Actor => "Actors",
        SearchKind.Person => "People",
        SearchKind.Issue => "Issues",
        SearchKind.Position => "Positions",
        SearchKind.Confidence => "Confidences",
        SearchKind.Conveyed => "Conveyed",
        SearchKind.Promise => "Promises",
        SearchKind.Proposal => "Proposals",
        SearchKind.Article => "Articles",
        SearchKind.Rule => "Rules",
        SearchKind.Valuation => "Valuations",
        SearchKind.Obligation => "Obligations",
        SearchKind.List => "Exchange lists",
        SearchKind.Channel => "Channels",
        SearchKind.Event => "Events",
        SearchKind.Meeting => "Meetings",
        SearchKind.Figure => "Figures",
        SearchKind.Report => "Reports",
        SearchKind.Statement => "Statements in reports",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The address of a page named with a place on it: <c>standing#issue-gates</c>.</summary>
    public static string UrlWithPlace(this Visit visit, string page)
    {
        var (path, place) = page.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (page, "");
        return (path.Split('?', '=') is [var bare, var key, var value] ? visit.Url(bare, (key, value)) : visit.Url(path)) + place;
    }
}
