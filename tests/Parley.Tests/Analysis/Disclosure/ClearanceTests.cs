using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class ClearanceTests
{
    static readonly Proposal Draft = new() { Id = new("draft"), Name = "Draft", From = [Harbour], RestsOn = [] };

    [Fact]
    public void What_is_declared_to_rest_on_nothing_or_on_reports_is_cleared()
    {
        var clearance = Ask(Empty, Draft with { Terms = Weeks, RestsOn = Ids("r1"), Articles = [Article("A truce.")] });
        Assert.True(clearance.Cleared);
        Assert.True(clearance.Complete);
        Assert.Empty(clearance.Refused);
    }

    [Fact]
    public void What_is_not_declared_is_refused()
    {
        var clearance = Ask(Empty, Draft with { Terms = Weeks, RestsOn = null, Articles = [Article("A truce."), Article("A truce.") with { RestsOn = null }] });
        Assert.False(clearance.Cleared);
        Assert.Equal([(1, null, RefusalReason.Undeclared), (null, Truce, RefusalReason.Undeclared)], clearance.Refused.Select(r => (r.Article, r.Term, r.Reason)));
    }

    [Fact]
    public void A_proposal_of_articles_alone_declares_nothing_for_terms_it_does_not_have() =>
        Assert.True(Ask(Empty, Draft with { RestsOn = null, Articles = [Article("A truce.")] }).Cleared);

    [Fact]
    public void What_rests_on_a_confidence_the_reader_may_not_know_is_refused()
    {
        var secret = Said("c1", South, Harbour, 1, ConfidenceUse.Said, Isles);
        var clearance = Ask(Empty with { Confidences = [secret] }, Draft with { Terms = Weeks, RestsOn = Ids("c1"), Articles = [Article("A truce.", "c1")] });
        Assert.Equal([(0, null, RefusalReason.Confidence, secret), (null, Truce, RefusalReason.Confidence, secret)],
            clearance.Refused.Select(r => (r.Article, r.Term, r.Reason, r.Confidence!)));
    }

    [Theory]
    [InlineData(ConfidenceUse.Said, 15, true)]
    [InlineData(ConfidenceUse.Idea, 15, true)]
    [InlineData(ConfidenceUse.Idea, 9, false)]
    public void A_confidence_it_may_be_told_clears_until_the_permission_ends(ConfidenceUse use, int until, bool cleared)
    {
        var whole = Empty with { Confidences = [Said("c1", South, Harbour, 1, use, North) with { Until = Day(until) }] };
        Assert.Equal(cleared, Ask(whole, Draft with { Terms = Weeks, RestsOn = Ids("c1"), Articles = [Article("A truce.", "c1")] }).Cleared);
    }

    [Fact]
    public void A_ratifier_is_a_reader_of_its_own()
    {
        var whole = Empty with { Confidences = [Said("c1", North, Harbour, 1, ConfidenceUse.Said, South)] };
        var draft = Draft with { Articles = [Article("A truce.", "c1")] };
        Assert.True(Ask(whole, draft, South).Cleared);
        Assert.False(Ask(whole, draft, Council).Cleared);
    }

    [Fact]
    public void What_it_builds_on_counts_for_its_terms_in_turn()
    {
        var whole = Empty with
        {
            Confidences = [Said("c1", South, Harbour, 1, ConfidenceUse.Said)],
            Proposals = [Draft with { Id = new("first"), RestsOn = Ids("c1") }, Draft with { Id = new("second"), BuildsOn = new("first") }, Draft with { Id = new("bare"), RestsOn = null }],
        };
        var refused = Ask(whole, Draft with { Terms = Weeks, BuildsOn = new("second"), Articles = [Article("A truce.")] }).Refused;
        Assert.Equal((Truce, RefusalReason.Confidence), (Assert.Single(refused).Term!.Value, refused[0].Reason));
        Assert.Equal(RefusalReason.Undeclared, Assert.Single(Ask(whole, Draft with { Terms = Weeks, BuildsOn = new("bare") }).Refused).Reason);
    }

    [Fact]
    public void What_the_basis_rests_on_counts_in_turn_through_reports_too()
    {
        var whole = Empty with
        {
            Confidences = [Said("deep", Gulf, Harbour, 1, ConfidenceUse.Said), Said("c1", South, Harbour, 1, ConfidenceUse.Said, North) with { RestsOn = Ids("r2") }],
            Reports = [.. Empty.Reports, new() { Id = new("r2"), RestsOn = Ids("deep") }],
        };
        var refusal = Assert.Single(Ask(whole, Draft with { Articles = [Article("A truce.", "c1")] }).Refused);
        Assert.Equal("deep", refusal.Confidence!.Id.Value);
    }

    [Fact]
    public void An_article_may_not_rest_on_what_only_shapes_packages()
    {
        var whole = Empty with { Confidences = [Said("c1", South, Harbour, 1)] };
        Assert.Equal(RefusalReason.Confidence, Assert.Single(Ask(whole, Draft with { Articles = [Article("A truce.", "c1")] }).Refused).Reason);
    }

    [Theory]
    [InlineData("The South would agree.", true)]
    [InlineData("the south would agree.", true)]
    [InlineData("A truce [[south: the South agrees]] holds.", false)]
    [InlineData("A truce [[no holder, but the South]] holds.", true)]
    [InlineData("A truce [[south: until]] the South agrees.", true)]
    [InlineData("Those who live in the Southern towns.", false)]
    [InlineData("Mr Rivers agrees.", false)]
    [InlineData("Mr River's view.", true)]
    public void An_idea_may_not_be_put_in_its_givers_name(string text, bool refused)
    {
        var south = Empty.Parties[1] with { People = [new("B. Stone", "Foreign Minister", ["River"])] };
        var whole = Empty with { Parties = [Empty.Parties[0], south], Confidences = [Said("c1", South, Harbour, 1, ConfidenceUse.Idea, North)] };
        var refusals = Ask(whole, Draft with { Articles = [Article(text, "c1")] }).Refused;
        Assert.Equal(refused ? [RefusalReason.NamesGiver] : [], refusals.Select(r => r.Reason));
    }

    [Fact]
    public void Its_own_idea_may_name_the_reader_and_a_report_may_name_anybody()
    {
        var whole = Empty with { Confidences = [Said("c1", North, Harbour, 1, ConfidenceUse.Idea, North), Said("c2", South, Harbour, 1, ConfidenceUse.Said, North)] };
        Assert.True(Ask(whole, Draft with { Articles = [Article("The North and the South agree.", "c1", "c2")] }).Cleared);
    }

    [Fact]
    public void Nobody_knows_a_confidence_not_yet_given()
    {
        var whole = Empty with { Confidences = [Said("c1", North, Harbour, 11, ConfidenceUse.Said)] };
        Assert.False(Ask(whole, Draft with { Articles = [Article("A truce.", "c1")] }).Cleared);
    }

    [Fact]
    public void An_alternative_refuses_its_article_where_it_is_not_declared_or_rests_on_a_secret()
    {
        var secret = Said("c1", South, Harbour, 1, ConfidenceUse.Said);
        var whole = Empty with { Confidences = [secret] };
        var article = Article("A truce.") with { Alternatives = [Other("A pause."), Other("A rest.") with { RestsOn = null }, Other("An end.", "c1")] };
        var clearance = Ask(whole, Draft with { Articles = [Article("Peace."), article] });
        Assert.False(clearance.Cleared);
        Assert.Equal([(1, 1, RefusalReason.Undeclared, null), (1, 2, RefusalReason.Confidence, secret)], clearance.Refused.Select(r => (r.Article!.Value, r.Alternative!.Value, r.Reason, r.Confidence)));
        Assert.True(Ask(whole, Draft with { Articles = [article with { Alternatives = [Other("A pause.")] }] }).Cleared);
    }

    [Fact]
    public void What_refuses_an_article_is_not_said_again_of_its_alternatives()
    {
        var whole = Empty with { Confidences = [Said("c1", South, Harbour, 1, ConfidenceUse.Said)] };
        var refused = Ask(whole, Draft with { Articles = [Article("A truce.", "c1") with { Alternatives = [Other("A pause."), Other("An end.", "c1")] }] }).Refused;
        Assert.Null(Assert.Single(refused).Alternative);
        Assert.Equal(RefusalReason.Undeclared, Assert.Single(Ask(whole, Draft with { Articles = [Article("A truce.") with { RestsOn = null, Alternatives = [Other("An end.", "c1")] }] }).Refused).Reason);
    }

    [Fact]
    public void An_idea_may_not_be_put_in_its_givers_name_in_any_language_or_alternative()
    {
        var south = Empty.Parties[1] with { Aliases = ["الجنوب"] };
        var whole = Empty with { Parties = [Empty.Parties[0], south], Confidences = [Said("c1", South, Harbour, 1, ConfidenceUse.Idea, North)] };
        var article = Article("A truce.", "c1");
        Assert.True(Ask(whole, Draft with { Articles = [article with { Texts = [new(new("ar"), "هدنة [[south: الجنوب]]")], Alternatives = [Other("A pause.")] }] }).Cleared);
        RefusalReason Why(Article a) => Assert.Single(Ask(whole, Draft with { Articles = [a] }).Refused).Reason;
        Assert.Equal(RefusalReason.NamesGiver, Why(article with { Texts = [new(new("ar"), "يقبل الجنوب هدنة")] }));
        Assert.Equal(RefusalReason.NamesGiver, Why(article with { Alternatives = [Other("The South agrees.")] }));
        Assert.Equal(RefusalReason.NamesGiver, Why(article with { Alternatives = [Other("A pause.") with { Texts = [new(new("ar"), "يقبل الجنوب هدنة")] }] }));
        Assert.Equal(RefusalReason.NamesGiver, Why(Article("A truce.") with { Alternatives = [Other("A pause.", "c1") with { By = South }] }));
    }

    static Alternative Other(string text, params string[] restsOn) => new() { Text = text, RestsOn = Ids(restsOn) };

    static System.Collections.Immutable.ImmutableArray<Term> Weeks => [new(Truce, new("weeks"))];

    static Article Article(string text, params string[] restsOn) => new() { Id = new("a1"), Text = text, RestsOn = Ids(restsOn) };

    static ClearanceAnswer Ask(Case whole, Proposal draft, ActorId? reader = null) =>
        Clearance.Of(whole with { Proposals = [.. whole.Proposals, draft] }, Day(10), draft.Id, reader ?? North, Work.Unlimited());
}
