namespace Parley.Reports;

/// <summary>Finds attributions whose cue is a noun: "the ministry's claim that", "a warning from doctors about".</summary>
sealed class NounCueReader(TaggedProse text, int index, Clauses clauses, Follower follower, AttributionRecord record, int limit)
{
    int Floor => text.Prose.Sentences[index].FirstToken;

    /// <summary>Reads the noun at a token.</summary>
    public void Read(int noun)
    {
        if (noun + 2 >= limit || text[noun + 1] == Part.Nominal)
        {
            return;
        }

        var cue = WordLexicon.Cues[text.Entry(noun).NounCue];
        var (source, first) = Possessor(noun);
        var at = noun + 1;
        if (!source.Exists && text.Form(at) is "from" or "by")
        {
            source = NounPhrase.Whole(text, at + 1, limit);
            at = source.Exists ? source.End : at;
        }

        if (at + 1 >= limit)
        {
            return;
        }

        var (frame, content) = follower.Opener(at);
        var cueEnd = noun + 1;
        if (frame is CueFrame.None && Governs(at))
        {
            (frame, content) = (CueFrame.Preposition, at + 1);
            cueEnd = at == noun + 1 ? at + 1 : cueEnd;
        }

        if (frame is not (CueFrame.That or CueFrame.To or CueFrame.Preposition or CueFrame.Wh) || (cue.Likelihood[(int)frame] < CueLikelihood.Threshold && !(frame == CueFrame.That && IsExistential(first))))
        {
            return;
        }

        var end = ContentEnd.Of(text, clauses, content, limit, frame == CueFrame.That ? CueFrame.That : CueFrame.Object, isFinite: true);
        end = Math.Min(end, BeforeVerb(content, end, frame == CueFrame.That));

        if (content < end)
        {
            record.Add(new Attribution(index, source.Exists ? [text.Stretch(source.First, source.End)] : [], [text.Stretch(first, cueEnd)], [text.Stretch(content, end)], cue, null) { Frame = frame });
        }
    }

    /// <summary>Whose it is, where that stands before it, and where the noun with its modifiers begins.</summary>
    (NounPhrase Source, int First) Possessor(int noun)
    {
        var first = noun;
        while (first > Floor && text[first - 1] is Part.Nominal or Part.Adverb && !text.Is(first - 1, WordClass.Genitive))
        {
            first--;
        }

        if (first > Floor && text[first - 1] == Part.Possessive)
        {
            return (new NounPhrase(first - 1, first), first);
        }

        if (first > Floor && text.Is(first - 1, WordClass.Genitive))
        {
            var owner = first - 1;
            while (owner > Floor && (text[owner - 1] == Part.Nominal || text[owner - 1] is Part.Determiner or Part.Possessive))
            {
                owner--;
                if (text[owner] is Part.Determiner or Part.Possessive)
                {
                    break;
                }
            }

            return (new NounPhrase(owner, first), first);
        }

        return (NounPhrase.None, first > Floor && text[first - 1] == Part.Determiner ? first - 1 : first);
    }

    /// <summary>"There are concerns that": the sentence says nothing else than that they are held.</summary>
    bool IsExistential(int first) => first - 2 >= Floor && text.Is(first - 1, WordClass.Be) && text.Says(first - 2, "there");

    /// <summary>A noun that is the subject ends its content before the verb of its clause.</summary>
    int BeforeVerb(int content, int end, bool isClause)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var predicate = clauses[i];
            if (predicate.Group.First > content && predicate.Group.First < end && predicate.Group.IsFinite && !predicate.IsRelative && IsOutside(predicate, content, isClause))
            {
                return predicate.Group.First;
            }
        }

        return end;
    }

    /// <summary>Whether a verb in the stretch of the content is not the content's: its subject began before, or it has none there.</summary>
    bool IsOutside(Predicate predicate, int content, bool isClause) =>
        isClause ? !predicate.Subject.Exists && text[predicate.Group.First - 1] is not (Part.Comma or Part.Coordinator)
        : predicate.IsOwn && predicate.Subject.First < content;

    bool Governs(int at) => text.Form(at) is "of" or "about" or "for" or "on" or "to" or "against" or "with" or "over" or "in" && !text.Is(at + 1, WordClass.Time | WordClass.Mark);
}
