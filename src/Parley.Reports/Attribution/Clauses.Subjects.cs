namespace Parley.Reports;

/// <content>Which noun phrase is the subject of a verb.</content>
sealed partial class Clauses
{
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

        if ((text[before] is Part.Coordinator || text.Says(group.First, "nor")) && !(candidate.Exists && candidate.End == group.First))
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
        predicate.Group is { IsPassive: true, End: var end } && end < text.Prose.Tokens.Length && text.Says(end, "by") && NounPhrase.Whole(text, end + 1, text.Prose.Tokens.Length) is { Exists: true } agent ? agent : predicate.Subject;

    /// <summary>Whether the noun phrase before an infinitive is the one that is to act: "for workers to accept", "urged the board to accept".</summary>
    bool TakesPerson(NounPhrase phrase) =>
        phrase.First > first && (text.Says(phrase.First - 1, "for")
        || (predicates.Count > 0 && predicates[^1].Group.End == phrase.First && text.Entry(predicates[^1].Group.Head).VerbCue >= 0));
}
