using System.Net;
using System.Text.RegularExpressions;
using Parley.Desk;
using Xunit;

namespace Parley.Tests.Desk;

public sealed partial class SearchTests
{
    [Theory]
    [InlineData("Málaga", "malaga")]
    [InlineData("STRASSE", "straße")]
    [InlineData("الإتِّفاقيّة", "الاتفاقيه")]
    [InlineData("ا‌لـــهدنة", "الهدنه")]
    [InlineData("٢٠٣١", "2031")]
    [InlineData("Łódź – İzmir’s", "lodz - izmir's")]
    public void Texts_that_sound_the_same_are_the_same(string one, string other) => Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("The truce holds", "truce hold", "The [truce] [hold]s")]
    [InlineData("Fermeture à Málaga", "A", "Fermeture [à] M[á]l[a]g[a]")]
    [InlineData("اتِّفاقٌ جديد", "اتفاق", "[اتِّفاقٌ] جديد")]
    [InlineData("Straße", "ss", "Stra[ß]e")]
    [InlineData("nothing", "else", "nothing")]
    public void Words_are_marked_where_they_stand(string text, string sought, string marked) =>
        Assert.Equal(marked, string.Concat(SearchWords.Of(sought).Mark(text).Select(s => s.IsMarked ? $"[{s.Text}]" : s.Text)));

    [Fact]
    public void An_excerpt_holds_the_word_and_is_short()
    {
        var text = string.Concat(Enumerable.Repeat("words before it ", 40)) + "the weir " + string.Concat(Enumerable.Repeat("and after it ", 40));
        var excerpt = SearchWords.Of("weir").Excerpt(text, 100);
        Assert.Contains("weir", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 60, 110);
    }

    [Fact]
    public async Task All_words_must_occur_in_one_entry()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        Assert.Contains("<mark>list</mark>", await desk.Get("c/case/search?q=LIST+held"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>", await desk.Get("c/case/search?q=list+truce"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_leads_to_its_page_as_the_same_looker_sees_it()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var page = WebUtility.HtmlDecode(await desk.Get("c/case/search?q=length&known-to=north"));
        Assert.Contains("\"/c/case/standing?known-to=north#issue-truce\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strike")]
    [InlineData("ceasefire")]
    public async Task Every_place_that_search_leads_to_is_on_its_page(string example)
    {
        await using var desk = await OpenDesk.OnExample(example);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = 0;
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            foreach (var href in Found().Matches(await desk.Get($"c/{example}/search?q=e&kind={kind}")).Select(m => WebUtility.HtmlDecode(m.Groups["href"].Value)))
            {
                var (page, place) = href.Split('#') is [var before, var after] ? (before, after) : (href, null);
                pages.TryAdd(page, pages.GetValueOrDefault(page) ?? await desk.Get(page.TrimStart('/')));
                Assert.True(place is null || pages[page].Contains($"id=\"{place}\"", StringComparison.Ordinal), href);
                places += place is null ? 0 : 1;
            }
        }

        Assert.InRange(places, 20, int.MaxValue);
    }

    [GeneratedRegex("""<li>\s*<a\ href="(?<href>[^"]+)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Found();

    [Fact]
    public async Task The_palette_offers_pages_first_and_a_way_to_search_everything_last()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var options = await desk.Get("c/case/palette?q=r");
        Assert.True(options.IndexOf("/c/case/rooms\"", StringComparison.Ordinal) is var rooms and > 0 && rooms < options.IndexOf("#issue-truce", StringComparison.Ordinal));
        Assert.Contains("data-command=\"print\"", options, StringComparison.Ordinal);
        Assert.True(options.LastIndexOf("/c/case/search?q=r", StringComparison.Ordinal) > options.LastIndexOf("#issue-truce", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_is_found_at_once_and_what_was_typed_is_shown_as_text()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        await desk.Get("c/case/search?q=weir");
        await desk.Edit(SmallCase.Text.Replace("A list of those held", "A list at the weir", StringComparison.Ordinal));
        Assert.Contains("<mark>weir</mark>", await desk.Get("c/case/search?q=weir"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>x", await desk.Get("c/case/search?q=%3Cscript%3Ex"), StringComparison.Ordinal);
    }
}
