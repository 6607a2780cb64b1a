using Parley.Analysis;
using Parley.Formats;

namespace Parley;

/// <summary>The line every page opens with: of what case, as of when, for whose eyes.</summary>
static class PageHead
{
    public static void Write(Page page, Standing standing)
    {
        var words = new Wording(standing.Case, page.Terminal.Culture);
        page.Title(standing.Case.Title);
        page.Faint($"As of {words.Day(standing.AsOf)}, {Known(standing.Reader, words)}.");
    }

    static string Known(Reader reader, Wording words) => reader switch
    {
        Reader.Knowing r => $"by what {words.Actor(r.Actor)} may know",
        Reader.Public => "by what is public",
        _ => "by all that the team has written down: for the team alone",
    };
}
