using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Reading;

public sealed class CaseReaderTests
{
    static readonly Case River = Samples.Read(Samples.River);

    [Fact]
    public void The_head_is_read()
    {
        Assert.Equal("Sharing the weir", River.Title);
        Assert.Equal(new DateOnly(2031, 3, 10), River.AsOf);
        Assert.Equal("Two valleys, two go-betweens, one weir.", River.Summary);
    }

    [Fact]
    public void Actors_are_read_with_their_people_and_ratifiers()
    {
        Assert.Equal(["upper", "lower", "lower/guild", "lower/exiles", "port", "abbey", "salters"], River.Actors.Select(a => a.Id.Value));
        Assert.Equal(new Ratification.Quota(1), River.Parties[1].Ratification);
        Assert.False(River.Parties[1].Ratifiers[1].Reachable);
        Assert.Equal(new DateOnly(2031, 1, 15), River.Parties[1].Ratifiers[1].Since);
        Assert.Equal([MediatorRole.Guarantees, MediatorRole.Supervises, MediatorRole.Funds], River.Mediators[1].Roles);
        var orrin = Assert.Single(River.Parties[0].People);
        Assert.Equal(("M. Orrin", "Reeve"), (orrin.Name, orrin.Title));
        Assert.Equal(["Orrin"], orrin.Aliases);
        Assert.Equal(ChannelState.Strained, River.Channels[1].State);
        Assert.Equal(["abbey", "lower"], River.Channels[1].Of.Select(a => a.Value));
    }

    [Fact]
    public void Options_are_read_in_file_order_and_those_of_a_range_computed()
    {
        Assert.Equal(["upper", "joint", "abbey"], River.Issues[0].Options.Select(o => o.Id.Value));
        Assert.Equal(["0", "10", "20", "30", "40"], River.Issues[1].Options.Select(o => o.Id.Value));
        Assert.Equal(new OptionRange(0, 40, 10, "weirs"), River.Issues[1].Range);
        Assert.Equal(new OptionId("0"), River.Issues[1].Without);
        Assert.Equal(("toll", "toll"), (River.Issues[2].Id.Value, River.Issues[2].Name));
    }

    [Fact]
    public void Valuations_are_read_in_each_of_their_forms()
    {
        Assert.Equal(["upper", "upper", "lower", "lower/guild"], River.Valuations.Select(v => v.Of.Value));
        var (ranked, weighted, mixed) = (River.Valuations[0], River.Valuations[1], River.Valuations[2]);
        Assert.Equal(["gates", "water", "toll"], Assert.IsType<Weights.Ranking>(ranked.Weights).Order.Select(i => i.Value));
        Assert.Equal(["upper", "joint", "abbey"], Assert.IsType<OptionValues.Ranked>(ranked.Values[new IssueId("gates")]).BestToWorst.Select(o => o.Value));
        Assert.Equal(new OptionValues.Linear(new("0"), new("40")), ranked.Values[new IssueId("water")]);
        Assert.Equal(new Amount(0.3, 0.45), weighted.Reservation);
        Assert.Equal(new Amount(1, 2), Assert.IsType<Weights.Given>(weighted.Weights).Of[1].Value);
        Assert.Equal(new Amount(0.5, 0.8), Assert.IsType<OptionValues.Given>(weighted.Values[new IssueId("gates")]).Of[new OptionId("joint")]);
        Assert.Equal(["joint"], weighted.Bonuses[0].When.Sides[0].Options.Select(o => o.Value));
        Assert.Equal(new Amount(0.9), Assert.IsType<OptionValues.Given>(mixed.Values[new IssueId("water")]).Of[new OptionId("30")]);
        Assert.Empty(weighted.RestsOn!.Value);
        Assert.Null(mixed.RestsOn);
    }

    [Fact]
    public void Rules_are_read_in_each_of_their_forms()
    {
        Assert.IsType<RuleForm.Forbid>(River.Rules[0].Form);
        var condition = Assert.IsType<RuleForm.IfThen>(River.Rules[1].Form);
        Assert.Equal(["30", "40"], condition.Then.Sides[0].Options.Select(o => o.Value));
        Assert.Equal(RuleKind.Condition, River.Rules[1].Kind);
        Assert.Equal([new SourceRef(new("r1")), new SourceRef(new("r2"), 120, 244)], River.Rules[1].Sources);
        Assert.Equal(RuleKind.BottomLine, River.Rules[2].Kind);
        Assert.True(River.Rules[3].IsPractical);
        var limit = Assert.IsType<RuleForm.AtMost>(River.Rules[3].Form);
        Assert.Equal((50, 20), (limit.Limit, limit.Of[1].Value[new OptionId("none")]));
    }

    [Fact]
    public void What_was_said_and_put_is_read()
    {
        Assert.True(River.Positions[0].RefusesRest);
        Assert.Equal(new DateSpan(new(2031, 2, 3), new(2031, 2, 4)), River.Positions[2].Date);
        Assert.Equal((Said.Private, new OptionId("40")), (River.Positions[3].Said, River.Positions[3].Wants));
        Assert.Equal((ConfidenceUse.Idea, new DateOnly(2031, 3, 15)), (River.Confidences[1].As, River.Confidences[1].Until));
        Assert.True(River.Confidences[2].MayTell.Everybody);
        Assert.Equal((new EntryId("c2"), new DateOnly(2031, 3, 7)), (River.Conveyed[0].Confidence!.Value, River.Conveyed[0].Answered));
        Assert.Equal(new DateOnly(2031, 3, 9), River.Promises[0].Kept);
        var spring = River.Proposals[1];
        Assert.Equal(new EntryId("winter"), spring.BuildsOn);
        Assert.Equal([new Term(new("gates"), new("joint")), new Term(new("water"), new("30"))], spring.Terms);
        Assert.Equal((Answer.Conditional, Answer.Clarify), (spring.Responses[0].Answer, spring.Responses[0].Terms[1].Value));
        Assert.StartsWith("The gates are worked [[upper:", spring.Articles[0].Text, StringComparison.Ordinal);
        Assert.Null(River.Proposals[0].RestsOn);
    }

    [Fact]
    public void How_and_when_a_confidence_came_is_read()
    {
        Assert.Equal((ConfidenceMeans.Call, new DateOnly(2031, 2, 19)), (River.Confidences[0].How, River.Confidences[0].Recorded));
        Assert.Equal((null, null), (River.Confidences[1].How, River.Confidences[1].Recorded));
    }

    [Fact]
    public void Articles_are_read_with_their_texts_alternatives_and_decisions()
    {
        var spring = River.Proposals[1];
        var article = spring.Articles[0];
        Assert.Equal([new(new("de"), "Die Schleusen werden [[upper:vom Vogt]] bedient."), new(new("zh-hant"), "閘門由雙方輪流管理。", TextStatus.Translation)], article.Texts);
        Assert.Equal((new EntryId("b1"), new ActorId("lower"), "The gates are worked by turns."), (article.Alternatives[0].Id, article.Alternatives[0].By, article.Alternatives[0].Text));
        Assert.Equal(new ArticleText(new("de"), "Die Schleusen bedient die Abtei."), Assert.Single(article.Alternatives[1].Texts));
        Assert.Equal([new EntryId("c2")], article.Alternatives[1].RestsOn!.Value);
        var decision = Assert.Single(spring.Decisions);
        Assert.Equal(("port", "upper", "May be shown as it is", "The number was in the paper anyway"), (decision.By.Value, decision.For.Value, decision.What, decision.Because));
        Assert.Equal((new DateSpan(new(2031, 3, 8)), new EntryId("c1")), (decision.Date, Assert.Single(decision.Confidences)));
    }

    [Fact]
    public void Progress_and_lists_are_read()
    {
        var paid = Assert.Single(River.Obligations[1].Progress);
        Assert.Equal((ObligationState.Reported, "lower", "Ten paid", 1, null), (paid.State, paid.By!.Value.Value, paid.What, paid.Step, paid.Batch));
        var back = River.Obligations[2].Progress;
        Assert.Equal((ObligationState.Verified, 1, new SourceRef(new("r2"))), (back[1].State, back[1].Batch, back[0].Sources[0]));
        var list = Assert.Single(River.Lists);
        Assert.Equal(("carts", "Carts and their drivers", "return-carts", "upper"), (list.Id.Value, list.Name, list.Of!.Value.Value, list.By!.Value.Value));
        var (named, penned) = (list.Entries[0], list.Entries[1]);
        Assert.Equal(("k1", "W. Reed", "Miller", "driver", "named", 1), (named.Id.Value, named.Name, named.PenName, named.Category, named.Status, named.Batch));
        Assert.Equal(["lower/guild"], named.Veto.Select(a => a.Value));
        Assert.Equal(["lower", "upper"], named.Agreed.Select(a => a.Value));
        Assert.Equal((null, "Smith", "Wants no name", null), (penned.Name, penned.PenName, penned.Note, penned.Batch));
    }

    [Theory]
    [InlineData("ar", true), InlineData("he", true), InlineData("zh-hant-tw", true), InlineData("es-419", true), InlineData("sl-rozaj", true), InlineData("no", true)]
    [InlineData("AR", false), InlineData("en_gb", false), InlineData("english", false), InlineData("e", false), InlineData("en-", false), InlineData("en-GB", false)]
    public void A_language_goes_by_its_tag_in_lower_case(string tag, bool known) =>
        Assert.Equal(known, Samples.File(Samples.River.Replace("zh-hant:", tag + ":", StringComparison.Ordinal)).Faults.IsEmpty);

    [Fact]
    public void Deeds_and_happenings_are_read()
    {
        Assert.Equal((3, 1, 30.0), (River.Obligations[1].Steps, River.Obligations[1].Phase, River.Obligations[1].Units));
        Assert.Equal([new EntryId("open-gates")], River.Obligations[1].After);
        Assert.Equal(new Amount(0.05), River.Guarantees[0].Worth);
        Assert.Equal(new Amount(0.2, 0.5), River.Events[0].EndsTalks);
        Assert.Equal([new("lower", new Amount(0, 0.1)), new("lower/guild", new Amount(0.05))], River.Events[1].Shifts.Select(s => KeyValuePair.Create(s.Key.Value, s.Value)));
        Assert.Equal("Asked for a written answer first", River.Meetings[0].Absent[0].Value);
        Assert.Equal((MeetingLevel.Principals, MeetingStatus.Held), (River.Meetings[0].Level, River.Meetings[0].Status));
        Assert.Equal((40.0, new DateOnly(2031, 3, 1)), (River.Figures[0].Value, River.Figures[0].AsOf));
        Assert.Equal("reports/r1.txt", River.Reports[0].File);
    }

    [Fact]
    public void The_sample_uses_every_key_of_the_format()
    {
        var shapes = typeof(CaseShapes).GetFields().Select(f => f.GetValue(null)).OfType<Shape>();
        var unused = from shape in shapes
                     from key in shape.Keys
                     where !CaseShapes.EveryEntry.Contains(key) && !Samples.River.Contains(key.Name + ":", StringComparison.Ordinal)
                     select $"{shape.Name}.{key.Name}";
        Assert.Empty(unused);
    }

    [Fact]
    public void Every_entry_has_a_mark()
    {
        var file = Samples.File(Samples.River);
        Assert.Equal(new CaseMark("case.yaml", 1, "parley"), file.MarkOf("parley"));
        var rule = file.Case!.Rules[2];
        Assert.Equal("rules[2]", file.MarkOf(rule).Path);
        Assert.Equal("rules[2].forbid.toll", file.MarkOf("rules[2].forbid.toll")!.Path);
        Assert.Equal(file.MarkOf(rule).Line, file.LineOf("rules[2].by"));
        Assert.Equal(file.LineOf("proposals.spring.articles[0].text"), file.MarkOf(file.Case.Proposals[1].Articles[0], "text").Line);
        Assert.Equal(file.LineOf("proposals.spring.articles[0].alternatives[1].texts.de"), file.MarkOf(file.Case.Proposals[1].Articles[0].Alternatives[1], "texts").Line);
        Assert.Equal("obligations.return-carts.progress[1].state", file.MarkOf(file.Case.Obligations[2].Progress[1], "state").Path);
        Assert.Equal("lists.carts.entries[1].pen_name", file.MarkOf(file.Case.Lists[0].Entries[1], "pen_name").Path);
        Assert.Equal("proposals.spring.decisions[0].for", file.MarkOf(file.Case.Proposals[1].Decisions[0], "for").Path);
        Assert.Null(file.LineOf("rules[9]"));
    }

    [Fact]
    public void A_folder_is_read_by_its_case_file()
    {
        var folder = Directory.CreateTempSubdirectory("parley");
        try
        {
            var path = Path.Combine(folder.FullName, "case.yaml");
            File.WriteAllText(path, Samples.River);
            Assert.NotNull(CaseReader.Read(folder.FullName).Case);
            Assert.Equal(path, CaseReader.Read(folder.FullName).File);
            Assert.NotNull(CaseReader.Read(path).Case);
            var missing = Assert.Single(CaseReader.Read(path + ".not").Faults);
            Assert.Equal((path + ".not", 1, "nothing"), (missing.File, missing.Line, missing.Found));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
