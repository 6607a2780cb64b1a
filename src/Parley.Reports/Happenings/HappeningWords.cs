using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>What a word can be in telling of a meeting or an event; happenings.tsv explains the kinds.</summary>
[Flags]
enum HappeningClass
{
    None = 0,
    Meet = 1 << 0,
    Attend = 1 << 1,
    Hold = 1 << 2,
    Travel = 1 << 3,
    Send = 1 << 4,
    Stay = 1 << 5,
    Resume = 1 << 6,
    Cancel = 1 << 7,
    Kill = 1 << 8,
    Breach = 1 << 9,
    Present = 1 << 10,
    State = 1 << 11,
    Threaten = 1 << 12,
    Talks = 1 << 13,
    CallNoun = 1 << 14,
    VisitNoun = 1 << 15,
    Delegation = 1 << 16,
    Technical = 1 << 17,
    Head = 1 << 18,
    Principal = 1 << 19,
    Shock = 1 << 20,
    Threat = 1 << 21,
    ThreatNoun = 1 << 22,
    BreachNoun = 1 << 23,
    Deadline = 1 << 24,
    Proposal = 1 << 25,
    Statement = 1 << 26,
    Aim = 1 << 27,

    Verb = Meet | Attend | Hold | Travel | Send | Stay | Resume | Cancel | Kill | Breach | Present | State | Threaten,
    Rank = Delegation | Technical | Head | Principal,
    /// <summary>Without one of these a sentence tells of no meeting.</summary>
    MeetingSign = Meet | Attend | Travel | Send | Stay | Talks | CallNoun | VisitNoun,
    /// <summary>Without one of these a sentence tells of no event.</summary>
    EventSign = Kill | Breach | Present | State | Threaten | Shock | BreachNoun | Deadline | Statement,
}

/// <summary>The words of happenings.tsv in all their forms.</summary>
static class HappeningWords
{
    static readonly FrozenDictionary<string, HappeningClass> Words = Build();
    static readonly FrozenDictionary<string, HappeningClass>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    const int LongestWord = 20;

    public static HappeningClass Find(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return Lookup.TryGetValue(LowerWord.Write(word, lower), out var found) ? found : HappeningClass.None;
    }

    static FrozenDictionary<string, HappeningClass> Build()
    {
        var irregular = Lexicon.Rows("verbs").ToDictionary(r => r[0], r => (Past: r[1], Participle: r[2]), StringComparer.Ordinal);
        var words = new Dictionary<string, HappeningClass>(StringComparer.Ordinal);
        foreach (var row in Lexicon.Rows("happenings"))
        {
            var kind = Enum.Parse<HappeningClass>(row[1], ignoreCase: true);
            foreach (var form in HappeningClass.Verb.HasFlag(kind) ? VerbForms(row[0], irregular.GetValueOrDefault(row[0], ("", ""))) : [row[0], Inflection.WithS(row[0])])
            {
                words[form] = words.GetValueOrDefault(form) | kind;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static string[] VerbForms(string verb, (string Past, string Participle) irregular)
    {
        var past = irregular.Past.Length > 0 ? irregular.Past : Inflection.WithEd(verb);
        return [verb, Inflection.WithS(verb), past, irregular.Participle.Length > 0 ? irregular.Participle : past, Inflection.WithIng(verb, irregular.Past)];
    }
}
