namespace Parley.Reports;

/// <summary>Reads the events of one sentence: by its verbs, then by nouns that no verb told of.</summary>
readonly ref struct EventReader(HappeningText happening, Sentence sentence, Predicate[] predicates)
{
    readonly TaggedProse text = happening.Text;

    /// <summary>First token, the one after the last, and the kind, in the order of the sentence and apart from each other.</summary>
    public List<(int First, int End, string Kind)> Read()
    {
        var found = new List<(int First, int End, string Kind)>();
        for (var i = 0; i < predicates.Length; i++)
        {
            if (OfVerb(i) is { } told)
            {
                Add(found, told);
            }
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text[i] == Part.Nominal && OfNoun(i) is { } told)
            {
                Add(found, told);
            }
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    static void Add(List<(int First, int End, string Kind)> found, (int First, int End, string Kind) told)
    {
        foreach (var other in found)
        {
            if (told.First < other.End && other.First < told.End)
            {
                return;
            }
        }

        found.Add(told);
    }

    (int, int, string)? OfVerb(int at)
    {
        var verb = predicates[at];
        var group = verb.Group;
        var kind = happening[group.Head];
        if (group.IsNegated || text[group.Head] == Part.Ing && group.First == group.Head || (kind & HappeningClass.Verb) == HappeningClass.None)
        {
            return null;
        }

        var end = ClauseEnd(at);
        var first = verb.Subject.Exists && verb.Subject.End <= group.First && verb.Subject.First >= sentence.FirstToken && group.First - verb.Subject.End <= FarthestSubject ? verb.Subject.First : group.First;
        var tense = TenseFinder.Around(happening.DateTokens(sentence), group.First, group.End);
        var what = NounPhrase.At(text, group.End, end);
        if (kind.HasFlag(HappeningClass.Breach))
        {
            return (first, end, "violation");
        }

        if (kind.HasFlag(HappeningClass.Threaten))
        {
            return verb.Subject.Exists ? (first, end, "threat") : null;
        }

        if (kind.HasFlag(HappeningClass.Kill) && verb.Subject.Exists && IsShock(verb, what))
        {
            return (first, end, tense == Tense.Future ? "threat" : "shock");
        }

        var isProposal = what.Exists && happening.Is(happening.HeadOf(what), HappeningClass.Proposal);
        if (kind.HasFlag(HappeningClass.Present) && tense != Tense.Future && (isProposal || group.IsPassive && HasTime(group.End, end)))
        {
            return (first, end, "statement");
        }

        var isDated = HasTime(first, end) || Opening(first);
        return kind.HasFlag(HappeningClass.State) && verb.Subject.Exists && tense != Tense.Future && isDated ? (first, end, "statement") : null;
    }

    const int FarthestSubject = 3;

    /// <summary>Verbs of harm are of many things besides: they tell of a shock with somebody or something harmed that is named, or where their subject is one.</summary>
    bool IsShock(in Predicate verb, NounPhrase what)
    {
        var isSubject = happening.Any(verb.Subject.First, verb.Subject.End, HappeningClass.Shock);
        var head = text.Word(verb.Group.Head);
        var isPlain = head.StartsWith("kill", StringComparison.OrdinalIgnoreCase) || head.StartsWith("assassinat", StringComparison.OrdinalIgnoreCase) || head.StartsWith("erupt", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("murder", StringComparison.OrdinalIgnoreCase) || head.StartsWith("wound", StringComparison.OrdinalIgnoreCase) || head.StartsWith("injur", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("abduct", StringComparison.OrdinalIgnoreCase) || head.StartsWith("bomb", StringComparison.OrdinalIgnoreCase) || head.StartsWith("resign", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("explod", StringComparison.OrdinalIgnoreCase) || head.StartsWith("invad", StringComparison.OrdinalIgnoreCase) || head.StartsWith("derail", StringComparison.OrdinalIgnoreCase);
        var isObject = what.Exists && (happening.Is(happening.HeadOf(what), HappeningClass.Shock) || text.Is(what.First, WordClass.Number) || isSubject);
        return isPlain || isObject || isSubject && text.Is(verb.Group.Head, WordClass.Past) || text.Says(verb.Group.Head, "walked") && text.Says(verb.Group.End, "out");
    }

    (int, int, string)? OfNoun(int at)
    {
        var kind = happening[at];
        if ((kind & (HappeningClass.Shock | HappeningClass.BreachNoun | HappeningClass.Deadline)) == HappeningClass.None || text.Is(at, WordClass.Genitive))
        {
            return null;
        }

        var first = PhraseStart(at);
        var phrase = NounPhrase.At(text, first, sentence.EndToken);
        if (!phrase.Exists || phrase.End <= at)
        {
            return null;
        }

        var end = ExtendByTime(phrase.End);
        var isThreat = happening.Any(first, at, HappeningClass.Threat) || first >= sentence.FirstToken + 2 && text.Says(first - 1, "of") && happening.Is(first - 2, HappeningClass.ThreatNoun) || happening.Any(first, at, HappeningClass.ThreatNoun);
        if (kind.HasFlag(HappeningClass.Deadline))
        {
            return HasTime(first, end) ? (first, end, "deadline") : null;
        }

        if (kind.HasFlag(HappeningClass.BreachNoun))
        {
            return text.Says(at + 1, "of") || HasTime(first, end) ? (first, end, "violation") : null;
        }

        return isThreat && phrase.End - first >= 3 ? (first, phrase.End, "threat")
            : !isThreat && phrase.End > at + 1 && text.Says(at + 1, "of") && HasName(at + 2, phrase.End) || HasTime(first, end) && end > phrase.End ? (first, end, "shock")
            : null;
    }

    /// <summary>Where the noun phrase that holds the token begins.</summary>
    int PhraseStart(int at)
    {
        var first = at;
        while (first > sentence.FirstToken && text[first - 1] is Part.Nominal or Part.Determiner or Part.Possessive || first > sentence.FirstToken && text[first - 1] is Part.Participle or Part.Ing && first - 2 >= sentence.FirstToken && text[first - 2] is Part.Determiner)
        {
            first--;
        }

        return first;
    }

    /// <summary>A place or time right after belongs to it: "in Orm in late July", "on 7 March".</summary>
    int ExtendByTime(int end)
    {
        for (var steps = 0; steps < 3 && end + 1 < sentence.EndToken && text[end] == Part.Preposition; steps++)
        {
            var next = NounPhrase.At(text, end + 1, sentence.EndToken);
            if (!next.Exists || !text.Is(next.First, WordClass.Capital | WordClass.Time | WordClass.Number) && !happening.BeginsTime(next.First))
            {
                break;
            }

            end = next.End;
        }

        return end;
    }

    bool HasName(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, WordClass.Capital))
            {
                return true;
            }
        }

        return false;
    }

    bool HasTime(int first, int end)
    {
        if (end <= first)
        {
            return false;
        }

        var span = text.Stretch(first, end);
        var i = DateReader.FirstFrom(happening.Dates, span.Start);
        return i < happening.Dates.Length && happening.Dates[i].Span.End <= span.End;
    }

    /// <summary>"On Friday, the union …".</summary>
    bool Opening(int first)
    {
        var at = DateReader.FirstFrom(happening.Dates, sentence.Span.Start);
        return at < happening.Dates.Length && happening.Dates[at].Span.Start < sentence.Span.Start + 12 && happening.Dates[at].Span.End <= text.Span(first).Start && text.Span(first).Start - happening.Dates[at].Span.End <= 3;
    }

    int ClauseEnd(int at)
    {
        var end = happening.ClauseEnd(predicates[at].Group.End, sentence.EndToken);
        for (var i = at + 1; i < predicates.Length && predicates[i].Group.First < end; i++)
        {
            if (predicates[i].IsOwn && predicates[i].Subject.First > predicates[at].Group.End)
            {
                var first = predicates[i].Subject.First;
                return Math.Min(end, text[first - 1] == Part.Coordinator ? first - 1 : first);
            }
        }

        return end;
    }
}
