using System.Collections.Immutable;
using Parley.Formats;
using static Parley.OptionForms;

namespace Parley;

/// <summary>The entries of the format that are written one at a time, with their keys in the format's order.</summary>
static class EntryKinds
{
    const string Day = "DATE";
    const string Span = "DATE[/DATE]";

    /// <summary>The proposal that a response answers: not a key of the response.</summary>
    public const string ResponseTo = "proposal";

    static readonly ImmutableArray<EntryField> OfEveryEntry =
    [
        new("source", Sources, "REPORT[:START-END],…", "The reports it comes from, or passages of them.", Repeats: true),
        new("rests_on", Ids, "ID,…", "The confidences and reports it draws on; '' says: on nothing confidential.", Repeats: true),
        new("because", Text, "WORDS", "Why it holds."),
        new("note", Text, "WORDS", "A remark."),
    ];

    public static readonly ImmutableArray<EntryKind> All =
    [
        Kind("report", "reports", "A report that entries cite.", EntryIdPlace.Key, static (_, ids) => ids.Numbered("r"),
            new("title", Text, "WORDS", "Its title."),
            new("publisher", Text, "WORDS", "Who published it."),
            new("date", Text, Span, "When it was published."),
            new("file", Text, "FILE", "Its file, relative to the case.")),
        Kind("position", "positions", "What a party said it wants on one issue, on a day. One of --wants, --accepts, --refuses is needed.", EntryIdPlace.None, null,
            new("party", Id, "PARTY", "Who said it.", Required: true),
            new("date", Text, Span, "When.", Required: true),
            new("issue", Id, "ISSUE", "On what.", Required: true),
            new("said", Text, "public|private", "Where it was said; public if left out."),
            new("wants", Id, "OPTION", "The option it wants."),
            new("accepts", Ids, "OPTION,…", "The options it says it accepts.", Repeats: true),
            new("refuses", OptionsOrRest, "OPTION,…|rest", "The options it refuses; rest: all it does not accept.", Repeats: true)),
        Kind("rule", "rules", "Something that removes packages. It needs --forbid, or --if and --then, or --at-most and --of.", EntryIdPlace.Inside, static (given, ids) => ids.OfRule(given),
            new("by", Id, "ACTOR|practical", "The party or ratifier whose rule it is; practical binds the world.", Required: true),
            new("kind", Text, "KIND", "red-line, bottom-line (if left out) or condition."),
            new("forbid", Box, "BOX", "No package may match all of this, such as truce=permanent|renewable,detainees=10.", Repeats: true),
            new("if", Box, "BOX", "Where a package matches all of this…", Repeats: true),
            new("then", Box, "BOX", "…it must match all of that.", Repeats: true),
            new("at_most", Number, "NUMBER", "What the options of a package may add up to."),
            new("of", Counts, "COUNTS", "What each option adds, such as detainees=10:10|20:20; others add 0.", Repeats: true),
            new("since", Text, Day, "From when it holds."),
            new("until", Text, Day, "Until when it holds, that day included.")),
        Kind("confidence", "confidences", "What somebody told a mediator, and what may be done with it.", EntryIdPlace.Inside, static (_, ids) => ids.Numbered("c"),
            new("from", Id, "ACTOR", "Who gave it.", Required: true),
            new("to", Ids, "ACTOR,…", "Whom it was given to.", Required: true, Repeats: true),
            new("date", Text, Span, "When.", Required: true),
            new("how", Text, "MEANS", "call, meeting, paper or intermediary."),
            new("recorded", Text, Day, "The day it was written down; not before --date."),
            new("says", Text, "WORDS", "What was said.", Required: true),
            new("about", Ids, "ISSUE,…", "The issues it is about.", Repeats: true),
            new("may_tell", ActorsOrAll, "ACTOR,…|all", "Whom it may be told; nobody if left out.", Repeats: true),
            new("as", Text, "said|idea|shape", "In their name; only as the mediator's own idea; told to nobody, but packages may be built on it.", Required: true),
            new("until", Text, Day, "The last day of the permission.")),
        Kind("conveyed", "conveyed", "What a mediator carried into a room.", EntryIdPlace.Inside, static (_, ids) => ids.Numbered("m"),
            new("by", Id, "MEDIATOR", "Who carried it."),
            new("to", Id, "ACTOR", "Into whose room."),
            new("date", Text, Span, "When."),
            new("what", Text, "WORDS", "What was carried."),
            new("confidence", Id, "CONFIDENCE", "The confidence it told."),
            new("answered", Text, Day, "When it was answered.")),
        Kind("promise", "promises", "What somebody promised somebody.", EntryIdPlace.None, null,
            new("by", Id, "ACTOR", "Who promised."),
            new("to", Id, "ACTOR", "To whom."),
            new("date", Text, Span, "When."),
            new("what", Text, "WORDS", "What was promised."),
            new("due", Text, Day, "When it is due."),
            new("kept", Text, Day, "When it was kept.")),
        Kind("proposal", "proposals", "Terms put to the parties; a draft without --date.", EntryIdPlace.Key, static (given, ids) => ids.Named((given.GetValueOrDefault("name") as CaseValue.Text)?.Value, "proposal"),
            new("name", Text, "WORDS", "The name people read."),
            new("from", Ids, "ACTOR,…", "Who makes it.", Repeats: true),
            new("to", Ids, "ACTOR,…", "Whom it is put to.", Repeats: true),
            new("date", Text, Span, "When it was put."),
            new("builds_on", Id, "PROPOSAL", "The earlier proposal it builds on."),
            new("terms", Terms, "ISSUE=OPTION,…", "Its terms; issues left out are open.", Repeats: true),
            new("articles", Articles, "ARTICLE", "ISSUE: WORDS, or ISSUE [CONFIDENCE,…]: WORDS to say what it rests on ([]: on nothing confidential).", Repeats: true)),
        Kind("response", "proposals", "An answer to a proposal.", EntryIdPlace.None, null,
            new(ResponseTo, Id, "PROPOSAL", "The proposal it answers.", Required: true),
            new("party", Id, "PARTY", "Who answers."),
            new("date", Text, Span, "When."),
            new("answer", Text, "ANSWER", "accept, reject, conditional, clarify, ambiguous or silent."),
            new("terms", Terms, "ISSUE=ANSWER,…", "The answers to single terms.", Repeats: true),
            new("conditions", Text, "WORDS", "What was asked in return.")),
        Kind("meeting", "meetings", "A meeting.", EntryIdPlace.Inside, static (_, ids) => ids.Numbered("m"),
            new("venue", Text, "WORDS", "Where."),
            new("date", Text, Span, "When."),
            new("level", Text, "LEVEL", "technical, heads or principals."),
            new("status", Text, "STATUS", "held (if left out), planned or cancelled."),
            new("attended", Ids, "ACTOR,…", "Who was there.", Repeats: true),
            new("absent", Reasons, "ACTOR=WHY", "Who stayed away, and why; once for each.", Repeats: true),
            new("result", Text, "WORDS", "What came of it.")),
        Kind("event", "events", "Something that bears on the talks from outside the room.", EntryIdPlace.Inside, static (given, ids) => ids.Named((given.GetValueOrDefault("name") as CaseValue.Text)?.Value, "event"),
            new("name", Text, "WORDS", "The name people read."),
            new("kind", Text, "KIND", "deadline, threat, shock, violation or statement."),
            new("by", Id, "ACTOR", "Whose doing."),
            new("against", Id, "ACTOR", "Whom it is aimed at."),
            new("date", Text, Span, "When."),
            new("happened", Flag, "true|false", "It has come about (true if given alone)."),
            new("ends_talks", Amount, "AMOUNT", "How likely it is to end the talks, such as 0.2..0.5."),
            new("shifts", Shifts, "ACTOR=AMOUNT,…", "What it adds to reservations once it happened.", Repeats: true)),
        Kind("figure", "figures", "A number that says what it costs while it lasts.", EntryIdPlace.None, null,
            new("what", Text, "WORDS", "What is counted."),
            new("value", Number, "NUMBER", "How many."),
            new("definition", Text, "WORDS", "What is counted in and what is not."),
            new("as_of", Text, Day, "The day up to which it is counted.")),
    ];

    static EntryKind Kind(string name, string section, string help, EntryIdPlace id, Func<ImmutableDictionary<string, CaseValue>, IdMaker, string>? make, params EntryField[] fields) =>
        new(name, section, help, [.. fields, .. OfEveryEntry]) { Id = id, MakeId = make ?? (static (_, _) => "") };
}
