using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>Every key of the case format.</summary>
static class CaseShapes
{
    public static readonly ImmutableArray<Key> EveryEntry =
    [
        new("source", "sources", "The report it comes from, a passage of one, or a list of either."),
        new("rests_on", "id[]", "The confidences and reports it draws on; [] says: on nothing confidential."),
        new("because", "text", "Why it holds, in a few words."),
        new("note", "text", "A remark of its author."),
    ];

    static readonly Key Aliases = new("aliases", "text[]", "Other names by which reports speak of it.");
    static readonly Key People = new("people", "people", "Those who speak for it, by name.");
    static readonly Key Name = new("name", "text", "The name people read; the id where it is left out.");

    static readonly Key Texts = new("texts", "texts", "Its words by language, `ar` or `zh-hant`, each authentic or a translation.");

    public static readonly Shape Case = new("case", "a case, a map that begins with `parley: 1`",
    [
        new("parley", "version", "The version of the format: 1.", true),
        new("title", "title", "The title of the case.", true),
        new("as_of", "day", "The day the case speaks of.", true),
        new("summary", "text", "A few sentences on what it is about."),
        new("parties", "{party}", "The sides whose consent a deal needs, by id; at least two.", true),
        new("mediators", "{mediator}", "Those who carry proposals between the parties, by id."),
        new("outside", "{outside}", "Actors who are neither, but speak, threaten or report, by id."),
        new("channels", "channel[]", "Who can talk to whom, and how it stands."),
        new("issues", "{issue}", "What a deal settles, by id; at least one. A package takes one option of each.", true),
        new("valuations", "valuations", "What packages are worth to parties and ratifiers, as somebody judges it."),
        new("rules", "rule[]", "What removes packages."),
        new("positions", "position[]", "What parties said they want, dated."),
        new("confidences", "confidence[]", "What was said to a mediator, and what may be done with it."),
        new("conveyed", "conveyed[]", "What was carried into which room."),
        new("promises", "promise[]", "What was promised in the course of the talks."),
        new("proposals", "{proposal}", "Terms put, or to be put, to the parties, by id."),
        new("obligations", "{obligation}", "What is done when the deal is carried out, by id."),
        new("guarantees", "guarantee[]", "What is forfeited by stopping midway."),
        new("lists", "{list}", "Who or what is exchanged, one by one, by id."),
        new("events", "event[]", "What bears on the talks from outside the room."),
        new("meetings", "meeting[]", "Meetings held, planned or cancelled."),
        new("figures", "figure[]", "What it costs while it lasts, with definitions."),
        new("reports", "{report}", "The reports the case cites, by id."),
    ]);

    /// <summary>What <c>--with</c> merges in.</summary>
    public static readonly Shape Fragment = new("fragment", "a fragment of a case, a map of valuations, rules, positions and reports",
        [.. Case.Keys.Where(k => k.Name is "valuations" or "rules" or "positions" or "reports")]);

    public static readonly Shape Party = Shape.Entry("party", "a party, a map", Name, Aliases, People,
        new Key("ratification", "ratification", "How many of its ratifiers must agree: all (the default), majority, or { quota: 2 }."),
        new Key("ratifiers", "{ratifier}", "Who inside the party must also say yes, by id."));

    public static readonly Shape Ratifier = Shape.Entry("ratifier", "a ratifier, a map", Name, Aliases, People,
        new Key("reachable", "flag", "False where nobody can ask them now. Default true."),
        new Key("since", "day", "Since when that is so."));

    public static readonly Shape Mediator = Shape.Entry("mediator", "a mediator, a map", Name, Aliases, People,
        new Key("roles", "role[]", "What it does in the talks."));

    public static readonly Shape Outside = Shape.Entry("outside", "an actor, a map", Name, Aliases, People);

    public static readonly Shape Person = Shape.Entry("person", "a person, a map such as { title: Prime Minister }",
        new Key("title", "text", "The office held."), Aliases);

    public static readonly Shape Channel = Shape.Entry("channel", "a channel, a map such as { of: [a, b], state: open }",
        new Key("of", "actor[]", "The two or more who can talk through it."),
        new Key("state", "channel-state", "How it stands."),
        new Key("since", "day", "Since when."));

    public static readonly Shape Issue = Shape.Entry("issue", "an issue, a map with `options` or `range`", Name,
        new Key("options", "options", "Its options, id to name, in order."),
        new Key("range", "range", "Evenly spaced numbers as options, in place of `options`."),
        new Key("without", "option", "The option that holds if the issue is left out of a deal."),
        new Key("terms", "text[]", "Words by which reports speak of it."));

    public static readonly Shape Range = new("range", "a range, a map such as { from: 0, to: 50, step: 10 }",
    [
        new("from", "decimal", "The first option.", true),
        new("to", "decimal", "The last option.", true),
        new("step", "decimal", "The distance from one option to the next; above 0, and it divides.", true),
        new("unit", "text", "What is counted."),
    ]);

    public static readonly Shape Valuation = Shape.Entry("valuation", "a valuation, a map (or a list of them)",
        new Key("basis", "basis", "What the judgement is made from.", true),
        new Key("author", "title", "Who judged.", true),
        new Key("since", "day", "From when it holds."),
        new Key("reservation", "share", "Worth of leaving without a deal, 0 to 1.", true),
        new Key("weights", "weights", "How much each issue counts, at or above 0."),
        new Key("ranking", "id[]", "Issues from the most to the least important, in place of `weights`."),
        new Key("values", "values", "The value of every option of every issue that has a weight or rank.", true),
        new Key("bonuses", "bonus[]", "Worths added for combinations."));

    public static readonly Shape Bonus = Shape.Entry("bonus", "a bonus, a map with `when` and `worth`",
        new Key("id", "id", "The id."),
        new Key("when", "box", "The combination it is for.", true),
        new Key("worth", "bonus-worth", "What it adds, -1 to 1.", true));

    public static readonly Shape Rule = Shape.Entry("rule", "a rule, a map",
        new Key("id", "id", "The id.", true),
        new Key("by", "actor", "The party or ratifier whose rule it is; practical: it binds the world.", true),
        new Key("kind", "rule-kind", "How firmly it is held. Default bottom-line."),
        new Key("forbid", "box", "Broken by a package that matches all of it."),
        new Key("if", "box", "With `then`: broken by a package that matches all of `if` and fails any of `then`."),
        new Key("then", "box", "What must hold where `if` does."),
        new Key("at_most", "number", "With `of`: broken by a package that adds up to more."),
        new Key("of", "counts", "What each option adds; options not listed add 0."),
        new Key("since", "day", "From when it holds."),
        new Key("until", "day", "The last day it holds."));

    public static readonly Shape Position = Shape.Entry("position", "a position, a map",
        new Key("party", "actor", "The party that said it.", true),
        new Key("date", "span", "When it was said.", true),
        new Key("issue", "id", "On what.", true),
        new Key("said", "said", "In public or in private. Default public."),
        new Key("wants", "option", "The option it wants."),
        new Key("accepts", "option[]", "The options it says it accepts."),
        new Key("refuses", "refuses", "The options it refuses; rest: all that it does not accept."));

    public static readonly Shape Confidence = Shape.Entry("confidence", "a confidence, a map",
        new Key("id", "id", "The id.", true),
        new Key("from", "actor", "Who gave it.", true),
        new Key("to", "actor[]", "Whom it was given to.", true),
        new Key("date", "span", "When it was given.", true),
        new Key("how", "means", "By what means it came."),
        new Key("recorded", "day", "The day it was written down; not before `date`."),
        new Key("says", "title", "What was said.", true),
        new Key("about", "id[]", "The issues it is about."),
        new Key("may_tell", "may-tell", "Whom it may be told; all: everybody. Default nobody."),
        new Key("as", "use", "said: in their name; idea: only as the mediator's own; shape: told to nobody, but packages may be built on it.", true),
        new Key("until", "day", "The last day of the permission."));

    public static readonly Shape Conveyed = Shape.Entry("conveyed", "what was conveyed, a map",
        new Key("id", "id", "The id."),
        new Key("by", "actor", "Who carried it."),
        new Key("to", "actor", "Into whose room."),
        new Key("date", "span", "When."),
        new Key("what", "text", "What was carried, in words."),
        new Key("confidence", "id", "The confidence it told."),
        new Key("answered", "day", "When it was answered."));

    public static readonly Shape Promise = Shape.Entry("promise", "a promise, a map",
        new Key("by", "actor", "Who promised."),
        new Key("to", "actor", "To whom."),
        new Key("date", "span", "When it was promised."),
        new Key("what", "text", "What was promised."),
        new Key("due", "day", "When it is due."),
        new Key("kept", "day", "When it was kept."));

    public static readonly Shape Proposal = Shape.Entry("proposal", "a proposal, a map", Name,
        new Key("from", "actor[]", "Who makes it; more than one: co-signed."),
        new Key("to", "actor[]", "Whom it is put to."),
        new Key("date", "span", "When it was put. Left out: a draft."),
        new Key("builds_on", "id", "The earlier proposal it builds on."),
        new Key("terms", "terms", "The option it takes of each issue; issues left out are open."),
        new Key("articles", "article[]", "Its text, article by article."),
        new Key("responses", "response[]", "The answers to it."),
        new Key("decisions", "decision[]", "What mediators decided about its going to a reader although `clear` warns."));

    public static readonly Shape Article = Shape.Entry("article", "an article, a map",
        new Key("id", "id", "The id."),
        new Key("about", "id", "The issue it settles."),
        new Key("text", "text", "Its words in the language of the case; [[holder: words]] is a bracket."),
        Texts,
        new Key("alternatives", "alternative[]", "Whole other wordings of it."));

    public static readonly Shape Alternative = Shape.Entry("alternative", "an alternative, a map",
        new Key("id", "id", "The id."),
        new Key("by", "actor", "Who holds it."),
        new Key("text", "text", "Its words in the language of the case; [[holder: words]] is a bracket."),
        Texts);

    public static readonly Shape ArticleText = new("article-text", "a text, or a map such as { text: …, status: translation }",
    [
        new("text", "text", "The words; [[holder: words]] is a bracket.", true),
        new("status", "text-status", "Whether it binds. Default authentic."),
    ]);

    public static readonly Shape Response = Shape.Entry("response", "a response, a map",
        new Key("party", "actor", "Who answers."),
        new Key("date", "span", "When."),
        new Key("answer", "answer", "The answer to the whole."),
        new Key("terms", "answers", "The answers to single terms, issue by issue."),
        new Key("conditions", "text", "What was asked in return."));

    public static readonly Shape Decision = Shape.Entry("decision", "a decision, a map",
        new Key("by", "actor", "The mediator who decided.", true),
        new Key("date", "span", "When.", true),
        new Key("for", "actor", "The reader to whom it may go.", true),
        new Key("what", "text", "What was decided."),
        new Key("confidences", "id[]", "The confidences warned of, about which it was decided."));

    public static readonly Shape Obligation = Shape.Entry("obligation", "an obligation, a map", Name,
        new Key("by", "actor", "Who does it."),
        new Key("to", "actor", "For whom."),
        new Key("phase", "count", "All of one phase is done before any of the next. Default 1."),
        new Key("units", "number", "How many units change hands."),
        new Key("steps", "count", "In how many equal steps it is done. Default 1."),
        new Key("cost", "above-zero", "What it costs its doer in all, at or above 0."),
        new Key("value", "above-zero", "What it is worth to its receiver in all, at or above 0."),
        new Key("after", "id[]", "Obligations of the same or an earlier phase that are done first."),
        new Key("when", "box", "The packages under which it is in force. Left out: all."),
        new Key("progress", "progress[]", "What has become of it; it is due before the first."));

    public static readonly Shape Progress = Shape.Entry("progress", "progress, a map",
        new Key("date", "span", "When.", true),
        new Key("state", "progress-state", "The state from then on.", true),
        new Key("by", "actor", "Who reports, verifies or disputes it."),
        new Key("what", "text", "What happened."),
        new Key("step", "count", "The step it is about, 1 to `steps`."),
        new Key("batch", "count", "The batch it is about, of a list of the obligation; not with `step`."));

    public static readonly Shape Guarantee = Shape.Entry("guarantee", "a guarantee, a map",
        new Key("id", "id", "The id."),
        new Key("by", "actor", "Who stands behind it."),
        new Key("against", "actor", "Whom it is held against."),
        new Key("worth", "share", "What is forfeited by stopping midway, 0 to 1."));

    public static readonly Shape List = Shape.Entry("list", "a list, a map", Name,
        new Key("of", "id", "The obligation that it is the list of."),
        new Key("by", "actor", "Whose list it is: who knows the names behind its pen-names."),
        new Key("entries", "list-entry[]", "Who or what is on it."));

    public static readonly Shape ListEntry = Shape.Entry("list-entry", "an entry of a list, a map",
        new Key("id", "id", "The id, of which the list has one.", true),
        new Key("name", "title", "The name; `name`, `pen_name` or both are there."),
        new Key("pen_name", "title", "The name shown in place of `name` to all but the team and the `by` of the list."),
        new Key("category", "text", "The kind of entry, in words of the talks."),
        new Key("status", "text", "How it stands with the entry, in words of the talks."),
        new Key("batch", "count", "The batch with which it goes."),
        new Key("veto", "actor[]", "Who refuses that it be on the list."),
        new Key("agreed", "actor[]", "Who has agreed to it."));

    public static readonly Shape Event = Shape.Entry("event", "an event, a map",
        new Key("id", "id", "The id."), Name,
        new Key("kind", "event-kind", "What it is."),
        new Key("by", "actor", "Whose doing."),
        new Key("against", "actor", "Whom it is aimed at."),
        new Key("date", "span", "When."),
        new Key("happened", "flag", "True once it has come about. Default false."),
        new Key("ends_talks", "share", "How likely it is to end the talks, 0 to 1."),
        new Key("shifts", "shifts", "What is added to reservations once it happened, actor by actor."));

    public static readonly Shape Meeting = Shape.Entry("meeting", "a meeting, a map",
        new Key("id", "id", "The id."),
        new Key("venue", "text", "Where."),
        new Key("date", "span", "When."),
        new Key("level", "level", "At what level."),
        new Key("status", "status", "Whether it took place. Default held."),
        new Key("attended", "actor[]", "Who was there."),
        new Key("absent", "absent", "Who stayed away, and why."),
        new Key("result", "text", "What came of it."));

    public static readonly Shape Figure = Shape.Entry("figure", "a figure, a map",
        new Key("what", "text", "What is counted."),
        new Key("value", "number", "How many."),
        new Key("definition", "text", "What is counted in and what is not."),
        new Key("as_of", "day", "The day up to which it is counted."));

    public static readonly Shape Report = Shape.Entry("report", "a report, a map",
        new Key("title", "text", "Its title."),
        new Key("publisher", "text", "Who published it."),
        new Key("date", "span", "When it was published."),
        new Key("file", "text", "Its file, relative to the case."));

    public static readonly Shape SourcePassage = new("passage", "a report's id, or { report: r1, start: 120, end: 244 }",
    [
        new("report", "id", "The report.", true),
        new("start", "offset", "The first UTF-16 code unit of the passage, from 0."),
        new("end", "offset", "After its last."),
    ]);

    public static readonly Shape Quota = new("quota", "{ quota: 2 }", [new("quota", "count", "How many must agree.", true)]);

    public static readonly Shape Ends = new("ends", "{ best: 0, worst: 50 }, the two ends of the range",
    [
        new("best", "option", "The end that is best.", true),
        new("worst", "option", "The end that is worst.", true),
    ]);
}
