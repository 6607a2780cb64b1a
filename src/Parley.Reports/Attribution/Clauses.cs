namespace Parley.Reports;

/// <summary>A verb group with the subject its clause gives it.</summary>
/// <param name="Group">The verb.</param>
/// <param name="Subject">The words it is said of; none where there are none.</param>
/// <param name="IsOwn">Whether the subject stands before it in its own clause, rather than shared with a verb further back.</param>
/// <param name="IsRelative">Whether the subject is who, which or that.</param>
readonly record struct Predicate(VerbGroup Group, NounPhrase Subject, bool IsOwn, bool IsRelative);

/// <summary>Reads a sentence from left to right and gives each verb its subject. It is no parse: the subject is the nearest noun phrase that can be one, looking past what stands between.</summary>
sealed partial class Clauses(TaggedProse text)
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
    int chainEnd;
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
                return NounPhrase.Whole(text, at, end) is { Exists: true } owned ? owned.End : at + 1;
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
                Interrupt(at);

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

    /// <summary>A noun phrase before a comma may be one that an apposition or a clause interrupts; what goes on with the same chain of appositions is not another.</summary>
    void Interrupt(int comma)
    {
        if (!candidate.Exists || candidate.End != comma)
        {
            return;
        }

        if (!interrupted.Exists || (candidate.First != chainEnd + 1 && predicates.Count == sinceInterrupted))
        {
            (interrupted, sinceInterrupted) = (candidate, predicates.Count);
        }

        chainEnd = comma;
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
        var found = NounPhrase.Whole(text, at, end);
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

    void Verb(VerbGroup group)
    {
        if (last >= 0 && predicates[last].Group.IsNegated && group.First > first && text.Form(group.First - 1) is "or" or "nor" && predicates[last].Group.End >= group.First - 4)
        {
            group = group with { IsNegated = true };
        }

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
}
