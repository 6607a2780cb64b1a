namespace Parley.Reports;

/// <summary>A verb group with the subject its clause gives it.</summary>
/// <param name="Group">The verb.</param>
/// <param name="Subject">The words it is said of; none where there are none.</param>
/// <param name="IsOwn">Whether the subject stands before it in its own clause, rather than shared with a verb further back.</param>
/// <param name="IsRelative">Whether the subject is who, which or that.</param>
readonly record struct Predicate(VerbGroup Group, NounPhrase Subject, bool IsOwn, bool IsRelative);

/// <summary>Reads a sentence from left to right and gives each verb its subject. It is no parse: the subject is the nearest noun phrase that can be one, looking past what stands between.</summary>
sealed class Clauses(TaggedProse text)
{
    readonly List<Predicate> predicates = [];

    /// <summary>The last noun phrase that is no object of a preposition, since the last verb.</summary>
    NounPhrase candidate = NounPhrase.None;

    /// <summary>The last noun phrase of any kind.</summary>
    NounPhrase noun = NounPhrase.None;

    /// <summary>The noun phrase whose apposition or clause between commas is being read.</summary>
    NounPhrase interrupted = NounPhrase.None;

    /// <summary>The noun phrase before the last comma that is no object.</summary>
    NounPhrase listed = NounPhrase.None;

    /// <summary>The noun phrase before a relative clause without a comma.</summary>
    NounPhrase antecedent = NounPhrase.None;

    int sinceInterrupted;
    int first;
    int relative = -1;
    int main = -1;
    int last = -1;
    (int Main, int Last, NounPhrase Interrupted) outside = (-1, -1, NounPhrase.None);

    readonly int[] byVerb = Filled(text.Prose.Tokens.Length);
    readonly int[] bySubject = Filled(text.Prose.Tokens.Length);

    /// <summary>How many verbs the sentence read last has.</summary>
    public int Count => predicates.Count;

    /// <summary>Its verbs in order.</summary>
    public Predicate this[int index] => predicates[index];

    /// <summary>The predicate whose verb group begins at a token of the sentence, or -1.</summary>
    public int StartingAt(int token) => byVerb[token];

    /// <summary>The predicate whose own subject begins at a token of the sentence, or -1.</summary>
    public int WithSubjectAt(int token) => bySubject[token];

    /// <summary>The predicates of a sentence. They are the reader's own: the next sentence that is read takes their place.</summary>
    public List<Predicate> In(Sentence sentence)
    {
        Read(sentence);
        return predicates;
    }

    /// <summary>Whether the sentence begins with a subordinate clause or a prepositional phrase, after which its main clause comes.</summary>
    public bool BeginsSubordinate => text[first] is Part.Subordinator || (text[first] == Part.Preposition && text.Form(first) is "despite" or "after" or "before" or "amid" or "as" or "since" or "until");

    /// <summary>Reads a sentence; what was read before is forgotten.</summary>
    public void Read(Sentence sentence)
    {
        Forget();
        predicates.Clear();
        first = sentence.FirstToken;
        for (var at = first; at < sentence.EndToken;)
        {
            at = Step(at, sentence.EndToken);
        }
    }

    static int[] Filled(int length)
    {
        var filled = new int[length];
        Array.Fill(filled, -1);
        return filled;
    }

    int Step(int at, int end)
    {
        switch (text[at])
        {
            case Part.Finite or Part.Base or Part.Participle or Part.Ing:
                Verb(VerbGroup.Around(text, at, first));
                return at + 1;
            case Part.Auxiliary:
                return Auxiliary(at, end);
            case Part.Possessive when text.Says(at, "whose"):
                Relative(at);
                return NounPhrase.At(text, at, end) is { Exists: true } owned ? owned.End : at + 1;
            case Part.Nominal or Part.Determiner or Part.Possessive or Part.Pronoun or Part.Object:
                return Noun(at, end);
            case Part.Relative:
                Relative(at);
                return at + 1;
            case Part.That when at > first && text[at - 1] == Part.Nominal && at + 1 < end && text[at + 1] is Part.Finite or Part.Auxiliary or Part.Adverb or Part.Negation:
                Relative(at);
                return at + 1;
            case Part.That or Part.Wh or Part.Subordinator:
                candidate = NounPhrase.None;
                interrupted = NounPhrase.None;
                relative = -1;
                antecedent = NounPhrase.None;
                return at + 1;
            case Part.Comma or Part.Dash:
                listed = candidate.Exists && candidate.End == at && (candidate.First == first || text[candidate.First - 1] is not (Part.Finite or Part.Base or Part.Ing or Part.Participle)) ? candidate : NounPhrase.None;
                if (candidate.Exists && candidate.End == at && (!interrupted.Exists || (candidate.First != interrupted.End + 1 && predicates.Count == sinceInterrupted)))
                {
                    (interrupted, sinceInterrupted) = (candidate, predicates.Count);
                }

                return at + 1;
            case Part.Stop or Part.Semicolon:
                candidate = interrupted = antecedent = NounPhrase.None;
                (relative, last) = (-1, -1);
                main = text[at] == Part.Stop ? -1 : main;
                return at + 1;
            case Part.Quote:
                Quote(at);
                return at + 1;
            default:
                return at + 1;
        }
    }

    void Forget()
    {
        candidate = noun = interrupted = antecedent = listed = NounPhrase.None;
        (relative, main, last) = (-1, -1, -1);
        outside = (-1, -1, NounPhrase.None);
    }

    /// <summary>What is said in a quotation has its own subjects.</summary>
    void Quote(int at)
    {
        if (text.OpensQuotation(at))
        {
            outside = (main, last, interrupted);
            candidate = interrupted = antecedent = NounPhrase.None;
            (relative, main, last) = (-1, -1, -1);
        }
        else if (text.ClosesQuotation(at))
        {
            (main, last, interrupted) = outside;
            candidate = antecedent = NounPhrase.None;
            relative = -1;
        }
    }

    void Relative(int at)
    {
        relative = at;
        antecedent = at > first && text[at - 1] != Part.Comma && noun.Exists && noun.End == at ? noun : NounPhrase.None;
        candidate = NounPhrase.None;
    }

    int Noun(int at, int end)
    {
        var found = NounPhrase.At(text, at, end);
        if (!found.Exists)
        {
            return at + 1;
        }

        noun = found;
        var isObject = at > first && text[at - 1] is Part.Preposition or Part.To;
        if (!isObject && text[at] != Part.Object && (!NounPhrase.IsTime(text, at, found.End) || (!candidate.Exists && IsFollowedByBe(found.End, end))))
        {
            candidate = found;
        }

        return found.End;
    }

    /// <summary>A time is a subject only of a plain statement about it: "Friday was".</summary>
    bool IsFollowedByBe(int at, int end) => at < end && text.Is(at, WordClass.Be);

    /// <summary>An auxiliary that no verb follows is the verb itself.</summary>
    int Auxiliary(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (text[i] is Part.Base or Part.Participle or Part.Ing or Part.Finite)
            {
                return i;
            }

            if (text[i] is not (Part.Auxiliary or Part.Adverb or Part.Negation))
            {
                break;
            }
        }

        var group = VerbGroup.Around(text, at, first);
        Verb(group with { IsFinite = !text.Says(at, "being") && !text.Says(at, "having"), IsPassive = false });
        return at + 1;
    }

    void Verb(VerbGroup group)
    {
        if (IsReduced(group))
        {
            group = group with { IsFinite = false, IsPassive = true };
        }

        var predicate = group.IsFinite ? Finite(group) : NonFinite(group);
        if (group.IsFinite)
        {
            if (!predicate.IsRelative)
            {
                main = main < 0 || (predicate.IsOwn && group.First - 1 >= first && StartsClause(predicate.Subject.First)) ? predicates.Count : main;
                interrupted = NounPhrase.None;
                relative = -1;
            }

            last = predicates.Count;
        }

        candidate = NounPhrase.None;
        byVerb[group.First] = predicates.Count;
        if (predicate is { IsOwn: true, Subject.Exists: true } && bySubject[predicate.Subject.First] < 0)
        {
            bySubject[predicate.Subject.First] = predicates.Count;
        }

        predicates.Add(predicate);
    }

    /// <summary>Whether a form that is past or participle is a participle: in an apposition, before a preposition.</summary>
    bool IsReduced(VerbGroup group) =>
        group.IsFinite && group.First == group.Head && group.End < text.Prose.Tokens.Length && text.Is(group.Head, WordClass.Participle)
        && candidate.Exists && candidate.End == group.First && text[group.End] == Part.Preposition
        && ((interrupted.Exists && candidate.First == interrupted.End + 1 && relative < 0 && text.Entry(group.Head).VerbCue < 0) || IsObject(candidate));

    /// <summary>Whether a noun phrase is the object of a verb that clauses rarely follow.</summary>
    bool IsObject(NounPhrase phrase) =>
        predicates is [.., var before] && before.Group.End == phrase.First
        && (text.Entry(before.Group.Head).VerbCue is var cue && (cue < 0 || WordLexicon.Cues[cue].Likelihood[(int)CueFrame.Clause] < 0.45));

    /// <summary>Whether a subject begins a main clause of its own: after a comma or semicolon with a coordinator.</summary>
    bool StartsClause(int subject) => subject - 2 >= first && text[subject - 1] == Part.Coordinator && text[subject - 2] is Part.Comma or Part.Semicolon;

    Predicate Finite(VerbGroup group)
    {
        var before = group.First - 1;
        while (before >= first && text[before] is Part.Adverb)
        {
            before--;
        }

        if (text.Is(group.First, WordClass.Subject) && text[group.First] == Part.Auxiliary)
        {
            return new Predicate(group with { First = group.First }, NounPhrase.None, IsOwn: true, IsRelative: false);
        }

        if (before < first)
        {
            return new Predicate(group, NounPhrase.None, IsOwn: false, IsRelative: false);
        }

        if (relative == before || (relative >= 0 && relative > candidate.First && predicates.Count > 0 && relative > predicates[^1].Group.Head) || (relative >= 0 && predicates.Count == 0 && !candidate.Exists))
        {
            return new Predicate(group, new NounPhrase(relative, relative + 1), IsOwn: true, IsRelative: true);
        }

        if (text[before] is Part.Coordinator && !(candidate.Exists && candidate.End == group.First))
        {
            return Shared(group);
        }

        if (antecedent.Exists && relative >= 0 && predicates.Count > 0 && predicates[^1].Group.Head > relative && text[before] != Part.Comma)
        {
            var whole = new NounPhrase(antecedent.First, group.First);
            antecedent = NounPhrase.None;
            return new Predicate(group, whole, IsOwn: true, IsRelative: false);
        }

        if (candidate.Exists && candidate.End == group.First)
        {
            return new Predicate(group, WithList(candidate), IsOwn: true, IsRelative: false);
        }

        if (text[before] is Part.Comma or Part.Dash or Part.Close && !(candidate.Exists && candidate.End == before + 1))
        {
            return AfterInterruption(group);
        }

        if (candidate.Exists)
        {
            return new Predicate(group, candidate, IsOwn: true, IsRelative: false);
        }

        return text[before] == Part.Quote ? new Predicate(group, NounPhrase.None, IsOwn: false, IsRelative: false) : Reduced(group);
    }

    /// <summary>"Ana Ruiz, the minister for ports, said": the apposition belongs to the subject.</summary>
    Predicate AfterInterruption(VerbGroup group)
    {
        if (!interrupted.Exists)
        {
            return text[group.First - 1] == Part.Comma ? Shared(group) : new Predicate(group, candidate, candidate.Exists, IsRelative: false);
        }

        var opens = text[interrupted.End + 1];
        var belongs = opens is Part.Determiner or Part.Possessive or Part.Nominal or Part.Relative;
        return new Predicate(group, belongs ? new NounPhrase(interrupted.First, group.First) : interrupted, IsOwn: true, IsRelative: false);
    }

    /// <summary>Names that commas join before the last: "Ruiz, Tan and Osei".</summary>
    NounPhrase WithList(NounPhrase phrase) =>
        listed.Exists && listed.End == phrase.First - 1 && HasAnd(phrase) ? new NounPhrase(listed.First, phrase.End) :
        interrupted.Exists && sinceInterrupted == predicates.Count
        && ((interrupted.End == phrase.First - 1 && HasAnd(phrase)) || (phrase.First - 2 > interrupted.End && text.Says(phrase.First - 1, "and") && text[phrase.First - 2] == Part.Comma)) ? new NounPhrase(interrupted.First, phrase.End) : phrase;

    bool HasAnd(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text[i] == Part.Coordinator)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb joined by and or but has the subject of the verb it is joined to: of the last cue where it is one itself.</summary>
    Predicate Shared(VerbGroup group)
    {
        var with = last;
        if (text.Entry(group.Head).VerbCue >= 0 && main >= 0 && text.Entry(predicates[main].Group.Head).VerbCue >= 0)
        {
            with = main;
        }
        else if (with >= 0 && predicates[with].IsRelative && group.First >= 2 && text[group.First - 2] == Part.Comma && main >= 0)
        {
            with = main;
        }

        return new Predicate(group, with >= 0 ? predicates[with].Subject : NounPhrase.None, IsOwn: false, with >= 0 && predicates[with].IsRelative);
    }

    /// <summary>"People briefed on the talks said": the verb before was a participle, and its phrase belongs to the subject.</summary>
    Predicate Reduced(VerbGroup group)
    {
        for (var i = predicates.Count - 1; i >= Math.Max(0, predicates.Count - 3); i--)
        {
            var before = predicates[i];
            if (before is { Subject.Exists: true, IsOwn: true, IsRelative: false } && before.Group.First == before.Subject.End && before.Group.First == before.Group.Head)
            {
                return new Predicate(group, new NounPhrase(before.Subject.First, group.First), IsOwn: true, IsRelative: false);
            }

            if (before.Group.IsFinite)
            {
                break;
            }
        }

        return new Predicate(group, NounPhrase.None, IsOwn: false, IsRelative: false);
    }

    Predicate NonFinite(VerbGroup group)
    {
        var before = group.First - 1;
        var afterNoun = noun.Exists && noun.End == group.First && predicates is not [.., { Group.End: var end }] || (noun.Exists && noun.End == group.First && noun.First >= (predicates.Count > 0 ? predicates[^1].Group.End : first));
        if (before >= first && text[group.Head] == Part.Ing && afterNoun && !NounPhrase.IsTime(text, noun.First, noun.End))
        {
            return new Predicate(group, noun, IsOwn: true, IsRelative: false);
        }

        if (before >= first && text[group.Head] == Part.Base && afterNoun && TakesPerson(noun))
        {
            return new Predicate(group, noun, IsOwn: true, IsRelative: false);
        }

        var isFree = before >= first && text[before] is Part.Comma or Part.Dash or Part.Quote;
        var with = isFree && main >= 0 && !(last >= 0 && predicates[last].Group.End == before) ? main : last;
        return new Predicate(group, with >= 0 ? Actor(predicates[with]) : NounPhrase.None, IsOwn: false, IsRelative: false);
    }

    /// <summary>Who does what a verb says: of a passive, whom "by" names.</summary>
    NounPhrase Actor(Predicate predicate) =>
        predicate.Group is { IsPassive: true, End: var end } && end < text.Prose.Tokens.Length && text.Says(end, "by") && NounPhrase.At(text, end + 1, text.Prose.Tokens.Length) is { Exists: true } agent ? agent : predicate.Subject;

    /// <summary>Whether the noun phrase before an infinitive is the one that is to act: "for workers to accept", "urged the board to accept".</summary>
    bool TakesPerson(NounPhrase phrase) =>
        phrase.First > first && (text.Says(phrase.First - 1, "for")
        || (predicates.Count > 0 && predicates[^1].Group.End == phrase.First && text.Entry(predicates[^1].Group.Head).VerbCue >= 0));
}
