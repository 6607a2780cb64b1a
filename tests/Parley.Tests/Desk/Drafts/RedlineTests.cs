using FsCheck;
using FsCheck.Fluent;
using Parley.Desk;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class RedlineTests
{
    static readonly Gen<string> Texts = Gen.Elements("truce", "weeks", "six", " ", "  ", "\n", ",", "[[north: ", "[[south:", "[[", ":", "]]", "هدنة", "ستة", "é", "e\u0301", "🕊", "").ListOf().Select(string.Concat);

    [Fact]
    public void Accepting_all_gives_the_later_text_and_rejecting_all_the_earlier() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20310310, 3),
        Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (earlier, later) =>
            Without(RedlineKind.Removed, earlier, later) == later && Without(RedlineKind.Added, earlier, later) == earlier));

    [Fact]
    public void What_is_shown_of_either_text_is_what_a_draft_shows_of_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20310310, 9),
        Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (earlier, later) =>
        {
            var runs = RedlineRuns.Of(earlier, later);
            return string.Concat(runs.Where(r => r.Kind != RedlineKind.Removed).Select(r => r.Text)) == later
                && string.Concat(runs.Where(r => r.Kind != RedlineKind.Added).Select(r => r.Text)) == earlier
                && string.Concat(runs.Where(r => r.Kind != RedlineKind.Removed).Select(Shown)) == Drafted(later)
                && string.Concat(runs.Where(r => r.Kind != RedlineKind.Added).Select(Shown)) == Drafted(earlier);
        }));

    [Fact]
    public void A_bracket_that_falls_leaves_its_words_in_the_text() =>
        Assert.Equal(
            ["Kept:It lasts ", "Removed:[north: ", "Kept:six", "Removed:]", "Kept: weeks."],
            RedlineRuns.Of("It lasts [[north: six]] weeks.", "It lasts six weeks.").Select(r => $"{r.Kind}:{Shown(r)}"));

    [Fact]
    public void Words_changed_within_a_bracket_leave_the_bracket_standing() =>
        Assert.Equal(
            ["Kept:[north: ", "Removed:six", "Added:seven", "Kept: weeks", "Kept:]"],
            RedlineRuns.Of("[[north: six weeks]]", "[[north: seven weeks]]").Select(r => $"{r.Kind}:{Shown(r)}"));

    [Fact]
    public void A_text_against_itself_is_kept_whole() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20310310, 5),
        Prop.ForAll(Texts.ToArbitrary(), text => Redline.Of(text, text).All(p => p.Kind == RedlineKind.Kept)));

    [Fact]
    public void Changes_are_of_whole_words() =>
        Assert.Equal(
            [new(RedlineKind.Kept, "The truce lasts "), new(RedlineKind.Removed, "six"), new(RedlineKind.Added, "sixteen"), new(RedlineKind.Kept, " weeks.")],
            Redline.Of("The truce lasts six weeks.", "The truce lasts sixteen weeks."));

    [Fact]
    public void Articles_are_found_again_by_id_then_words_then_issue()
    {
        Article[] earlier = [Of("a1", "truce", "One"), Of(null, "swap", "Two"), Of("a3", "aid", "Three"), Of("a4", null, "Four")];
        Article[] later = [Of("x", "aid", "Three, changed"), Of(null, null, "Two"), Of("a1", "swap", "One, changed"), Of("a9", "truce", "Nine")];
        Assert.Equal(
            ["Four>", "Three>Three, changed", "Two>Two", "One>One, changed", ">Nine"],
            ArticlePairs.Of([.. earlier], [.. later]).Select(p => $"{p.Earlier?.Text}>{p.Later?.Text}").OrderBy(p => p == "Four>" ? 0 : 1));
    }

    [Fact]
    public void Every_article_of_both_is_there_once() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20310310, 7),
        Prop.ForAll(Articles().ToArbitrary(), Articles().ToArbitrary(), (earlier, later) =>
        {
            var pairs = ArticlePairs.Of([.. earlier], [.. later]);
            return pairs.Select(p => p.Later).OfType<Article>().SequenceEqual(later, ReferenceEqualityComparer.Instance)
                && pairs.Select(p => p.Earlier).OfType<Article>().ToHashSet(ReferenceEqualityComparer.Instance).Count == earlier.Count
                && pairs.Count(p => p.Earlier is not null) == earlier.Count;
        }));

    [Fact]
    public async Task The_page_marks_what_was_taken_out_and_put_in()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await desk.Post("c/case/drafts", ("name", "Second"), ("builds_on", "paper"), ("copy", "yes"));
        var form = await desk.Get("c/case/drafts/second/articles/1");
        var was = form[(form.IndexOf("name=\"was\" value=\"", StringComparison.Ordinal) + 18)..][..16];
        await desk.Post("c/case/drafts/second/articles/1", ("was", was), ("text", "The old are exchanged before anyone."), ("about", "swap"), ("basis", "nothing"));
        var page = await desk.Get("c/case/drafts/second/compare?with=paper");
        Assert.Contains("The <del>sick</del><ins>old</ins> are exchanged before anyone.", page, StringComparison.Ordinal);
        Assert.Contains("the same", page, StringComparison.Ordinal);

        await Forms.Send(desk, "c/case/drafts/second/articles/1", ("text", "The sick are exchanged [[south: before anyone]]."), ("about", "swap"), ("basis", "nothing"));
        page = await desk.Get("c/case/drafts/second/compare?with=paper");
        Assert.Contains("exchanged <ins>[<strong><bdi>The South</bdi>:</strong> </ins>before anyone<ins>]</ins>.", page.Replace("<span class=\"bracket\">before anyone</span>", "before anyone", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<span class=\"bracket\">before anyone</span>", page, StringComparison.Ordinal);
        await desk.Get("c/case/drafts/second/compare?with=paper&known-to=north", System.Net.HttpStatusCode.NotFound);
    }

    static Gen<List<Article>> Articles() =>
        (from id in Gen.Elements("a1", "a2", "a3", null)
         from about in Gen.Elements("truce", "swap", null)
         from text in Gen.Elements("One", "Two", "Three")
         select Of(id, about, text)).ListOf().Select(l => l.Where((a, i) => a.Id is null || l.Take(i).All(b => b.Id != a.Id)).ToList());

    static Article Of(string? id, string? about, string text) => new()
    {
        Id = id is null ? null : new EntryId(id),
        About = about is null ? null : new IssueId(about),
        Text = text,
        RestsOn = [],
    };

    static string Shown(RedlineRun run) => run.Mark switch { RunMark.Opens => $"[{run.Shown}: ", RunMark.Closes => "]", _ => run.Shown };

    static string Drafted(string text) => string.Concat(Brackets.Read(text).Select(p => p.Holder is null ? p.Words : $"[{p.Holder}: {p.Words}]"));

    static string Without(RedlineKind kind, string earlier, string later) => string.Concat(Redline.Of(earlier, later).Where(p => p.Kind != kind).Select(p => p.Text));
}
