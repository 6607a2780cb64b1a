using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class KnownToTests
{
    static readonly Confidence Secret = Said("c1", South, Harbour, 1);

    [Fact]
    public void What_rests_on_a_confidence_is_seen_by_those_who_know_it()
    {
        var whole = Empty with
        {
            Confidences = [Secret],
            Rules = [Forbids("a", South, "none") with { RestsOn = Ids("c1") }],
            Obligations = [new() { Id = new("x"), Name = "x", RestsOn = Ids("r1", "c1") }, new() { Id = new("y"), Name = "y", After = Ids("x") }],
            Events = [new() { Id = new("e"), RestsOn = Ids("c1") }],
            Channels = [new() { Of = [Isles, South], RestsOn = Ids("c1") }],
        };
        foreach (var standing in new[] { whole.ForTeam(), whole.For(South), whole.For(Harbour) })
        {
            Assert.Single(standing.Case.Rules);
            Assert.Equal(2, standing.Case.Obligations.Length);
            Assert.Single(standing.Case.Events);
            Assert.Single(standing.Case.Channels);
        }

        foreach (var standing in new[] { whole.For(North), whole.For(Council), whole.ForAll() })
        {
            Assert.Empty(standing.Case.Confidences);
            Assert.Empty(standing.Case.Rules);
            Assert.Empty(Assert.Single(standing.Case.Obligations).After);
            Assert.Empty(standing.Case.Events);
            Assert.Empty(standing.Case.Channels);
        }
    }

    [Fact]
    public void An_earlier_valuation_stands_where_the_latest_may_not_be_known()
    {
        var whole = Empty with
        {
            Confidences = [Secret],
            Valuations = [Valued(1, 0.1), Valued(2, 0.2) with { RestsOn = Ids("c1") }, Valued(3, 0.3) with { Basis = Basis.Stated, Author = "isles" }],
        };
        double Reservation(ActorId reader) => whole.For(reader).ValuationOf(South)!.Reservation.Low;
        Assert.Equal(0.3, whole.ForTeam().ValuationOf(South)!.Reservation.Low);
        Assert.Equal(0.3, Reservation(South));
        Assert.Equal(0.3, Reservation(Isles));
        Assert.Equal(0.2, Reservation(Harbour));
        Assert.Equal(0.1, Reservation(North));
        Assert.Equal(0.1, whole.ForAll().ValuationOf(South)!.Reservation.Low);
    }

    [Fact]
    public void A_bonus_that_rests_on_a_confidence_is_left_out_by_itself()
    {
        Bonus Bonus(params string[] restsOn) => new() { When = new([new(Truce, Opt("none"))]), Worth = new(0.1), RestsOn = Ids(restsOn) };
        var whole = Empty with { Confidences = [Secret], Valuations = [Valued(1, 0.1) with { Bonuses = [Bonus(), Bonus("c1")] }] };
        Assert.Single(whole.For(North).ValuationOf(South)!.Bonuses);
        Assert.Equal(2, whole.For(Harbour).ValuationOf(South)!.Bonuses.Length);
    }

    [Fact]
    public void A_private_position_that_rests_on_nothing_is_its_own_partys()
    {
        var whole = Empty with { Positions = [Wants(South, 1, "none", said: Model.Said.Private, restsOn: [])] };
        Assert.Single(whole.For(South).Case.Positions);
        Assert.Single(whole.ForTeam().Case.Positions);
        Assert.Empty(whole.For(Harbour).Case.Positions);
        Assert.Empty(whole.ForAll().Case.Positions);
    }

    [Fact]
    public void A_private_position_that_rests_on_a_confidence_is_known_with_it()
    {
        var whole = Empty with
        {
            Confidences = [Secret],
            Positions = [Wants(South, 1, "none", said: Model.Said.Private, restsOn: ["c1"]), Wants(South, 1, "none", said: Model.Said.Private, restsOn: ["r1"])],
        };
        Assert.Equal(2, whole.For(Harbour).Case.Positions.Length);
        Assert.Single(whole.For(North).Case.Positions);
        Assert.Empty(whole.ForAll().Case.Positions);
    }

    [Fact]
    public void What_was_conveyed_and_promised_is_known_to_those_it_names()
    {
        var whole = Empty with
        {
            Confidences = [Secret],
            Conveyed = [new() { Id = new("m1"), By = Isles, To = North, Confidence = new("c1") }],
            Promises = [new() { By = Harbour, To = South }],
        };
        Assert.Equal(new EntryId("c1"), whole.For(North).Case.Conveyed[0].Confidence);
        Assert.Null(whole.For(Isles).Case.Conveyed[0].Confidence);
        Assert.Empty(whole.For(South).Case.Conveyed);
        Assert.Single(whole.For(South).Case.Promises);
        Assert.Empty(whole.For(North).Case.Promises);
        Assert.Empty(whole.ForAll().Case.Promises);
    }

    [Fact]
    public void A_proposal_is_known_to_its_two_ends_and_with_a_source_to_all_but_not_what_it_rests_on()
    {
        var put = new Proposal
        {
            Id = new("spring"),
            Name = "Spring",
            From = [Harbour],
            To = [North],
            Date = On(4),
            RestsOn = Ids("c1"),
            Note = "South would take it.",
            Terms = [new(Truce, new("weeks"))],
            Articles = [new() { Id = new("a1"), Text = "…", RestsOn = Ids("c1") }],
        };
        var whole = Empty with { Confidences = [Secret], Proposals = [put] };
        var seen = Assert.Single(whole.For(North).Case.Proposals);
        Assert.Null(seen.RestsOn);
        Assert.Null(seen.Note);
        Assert.Null(Assert.Single(seen.Articles).RestsOn);
        Assert.Single(seen.Terms);
        Assert.Empty(whole.For(South).Case.Proposals);
        Assert.Empty(whole.ForAll().Case.Proposals);
        Assert.Equal(Ids("c1"), whole.ForTeam().Case.Proposals[0].RestsOn!.Value);
        var reported = whole with { Proposals = [put with { Sources = [new(new("r1"))] }] };
        Assert.Single(reported.For(South).Case.Proposals);
        Assert.Single(reported.ForAll().Case.Proposals);
    }

    [Fact]
    public void A_draft_is_known_to_those_who_make_it_alone()
    {
        var draft = new Proposal { Id = new("draft"), Name = "Draft", From = [Harbour, Isles], To = [North], Sources = [new(new("r1"))] };
        var built = new Proposal { Id = new("put"), Name = "Put", From = [Harbour], To = [North], Date = On(3), BuildsOn = draft.Id };
        var whole = Empty with { Proposals = [draft, built] };
        Assert.Single(whole.For(Isles).Drafts);
        Assert.Empty(whole.For(North).Drafts);
        Assert.Null(whole.For(North).Case.Proposals[0].BuildsOn);
        Assert.Equal(draft.Id, whole.For(Harbour).Case.Proposals[0].BuildsOn);
    }

    [Fact]
    public void A_hidden_report_is_not_cited()
    {
        var whole = Empty with
        {
            Confidences = [Secret],
            Reports = [.. Empty.Reports, new() { Id = new("r2"), RestsOn = Ids("c1") }],
            Rules = [Forbids("a", South, "none") with { Sources = [new(new("r1")), new(new("r2"))] }],
        };
        Assert.Equal(["r1"], whole.For(North).Case.Rules[0].Sources.Select(s => s.Report.Value));
        Assert.Single(whole.For(North).Case.Reports);
        Assert.Equal(2, whole.For(South).Case.Reports.Length);
    }

    [Fact]
    public void A_ratifier_known_from_a_confidence_alone_is_left_out_with_its_rules()
    {
        var hidden = Empty.Parties[1].Ratifiers[0] with { RestsOn = Ids("c1") };
        var whole = Empty with
        {
            Confidences = [Secret],
            Parties = [Empty.Parties[0], Empty.Parties[1] with { Ratifiers = [hidden], RestsOn = Ids("c1"), Note = "Split." }],
            Rules = [Forbids("a", Council, "none")],
        };
        Assert.Empty(whole.For(North).Case.Parties[1].Ratifiers);
        Assert.Null(whole.For(North).Case.Parties[1].Note);
        Assert.Empty(whole.For(North).Case.Rules);
        Assert.Single(whole.For(Harbour).Case.Rules);
    }

    [Fact]
    public void Alternatives_go_with_their_article_but_those_that_rest_on_a_confidence()
    {
        Alternative Other(string id, string? restsOn) => new() { Id = new(id), By = South, Text = "…", Texts = [new(new("ar"), "…")], Note = "Held since May.", RestsOn = restsOn is null ? [] : Ids(restsOn) };
        var article = new Article { Texts = [new(new("ar"), "…", TextStatus.Translation)], RestsOn = Ids("c1"), Alternatives = [Other("b1", null), Other("b2", "c1")] };
        var whole = Empty with { Confidences = [Secret], Proposals = [new() { Id = new("spring"), Name = "Spring", From = [Harbour], To = [North], Date = On(4), Articles = [article] }] };
        Article Seen(Case seen) => Assert.Single(Assert.Single(seen.Proposals).Articles);
        var north = Seen(whole.For(North).Case);
        Assert.Equal(article.Texts, north.Texts);
        var other = Assert.Single(north.Alternatives);
        Assert.Equal(("b1", "…", null, null), (other.Id!.Value.Value, other.Text, other.Note, other.RestsOn));
        Assert.Equal(["b1", "b2"], Seen(whole.For(Harbour).Case).Alternatives.Select(a => a.Id!.Value.Value));
        Assert.Null(Seen(whole.For(Harbour).Case).Alternatives[1].RestsOn);
        Assert.Equal(article.Alternatives, Seen(whole.ForTeam().Case).Alternatives);
    }

    [Fact]
    public void Decisions_are_for_the_team_alone()
    {
        var decision = new Decision { By = Harbour, Date = On(5), For = North, Confidences = Ids("c1", "c2") };
        var whole = Empty with
        {
            Confidences = [Secret, Said("c2", North, Harbour, 8)],
            Proposals = [new() { Id = new("draft"), Name = "Draft", From = [Harbour], Decisions = [decision] }],
        };
        Assert.Equal(Ids("c1", "c2"), Assert.Single(whole.ForTeam().Drafts[0].Decisions).Confidences);
        Assert.Equal(Ids("c1"), Assert.Single(whole.ForTeam(6).Drafts[0].Decisions).Confidences);
        Assert.Empty(whole.ForTeam(4).Drafts[0].Decisions);
        Assert.Empty(whole.For(Harbour).Drafts[0].Decisions);
    }

    [Fact]
    public void Progress_and_lists_are_seen_as_what_they_rest_on_is()
    {
        ObligationProgress Told(int day, params string[] restsOn) => new() { Date = On(day), State = ObligationState.Reported, RestsOn = Ids(restsOn) };
        var whole = Empty with
        {
            Confidences = [Secret],
            Obligations = [new() { Id = new("x"), Name = "x", Progress = [Told(3), Told(4, "c1"), Told(11)] }, new() { Id = new("y"), Name = "y", RestsOn = Ids("c1") }],
            Lists =
            [
                new() { Id = new("l"), Name = "l", Of = new("y"), Entries = [new() { Id = new("k1"), Name = "A" }, new() { Id = new("k2"), Name = "B", RestsOn = Ids("c1") }] },
                new() { Id = new("m"), Name = "m", RestsOn = Ids("c1") },
            ],
        };
        var (north, harbour) = (whole.For(North).Case, whole.For(Harbour).Case);
        Assert.Equal((1, 2), (north.Obligations[0].Progress.Length, harbour.Obligations[0].Progress.Length));
        Assert.Equal("k1", Assert.Single(Assert.Single(north.Lists).Entries).Id.Value);
        Assert.Null(north.Lists[0].Of);
        Assert.Equal((2, 2, "y"), (harbour.Lists.Length, harbour.Lists[0].Entries.Length, harbour.Lists[0].Of!.Value.Value));
    }

    [Fact]
    public void The_name_behind_a_pen_name_is_for_the_team_and_for_whose_list_it_is()
    {
        var entry = new ExchangeListEntry { Id = new("k1"), Name = "A. Person", PenName = "Heron", Note = "Brother of the mayor", Because = "Asked for twice", Sources = [new(new("r1"))], Category = "driver" };
        var whole = Empty with { Lists = [new() { Id = new("l"), Name = "l", By = South, Entries = [entry, new() { Id = new("k2"), Name = "B. Person" }] }] };
        Assert.Equal(entry, whole.ForTeam().Case.Lists[0].Entries[0]);
        Assert.Equal(entry, whole.For(South).Case.Lists[0].Entries[0]);
        foreach (var standing in new[] { whole.For(North), whole.For(Harbour), whole.For(Council), whole.ForAll() })
        {
            var shown = standing.Case.Lists[0].Entries[0];
            Assert.Equal((null, "Heron", "driver", null, null), (shown.Name, shown.PenName, shown.Category, shown.Note, shown.Because));
            Assert.Empty(shown.Sources);
            Assert.Equal("B. Person", standing.Case.Lists[0].Entries[1].Name);
        }
    }

    static Valuation Valued(int since, double reservation) => Ranks(South, ["none", "weeks", "renewable", "permanent"], ["0", "10", "20"], since, reservation);
}
