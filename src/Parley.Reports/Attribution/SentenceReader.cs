using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds the attributions of one sentence.</summary>
sealed class SentenceReader(TaggedProse text, int index, Clauses clauses, AttributionRecord record)
{
    readonly Sentence sentence = text.Prose.Sentences[index];
    readonly int limit = BeforeStop(text, text.Prose.Sentences[index]);

    int First => sentence.FirstToken;

    public void Read()
    {
        var follower = new Follower(text, clauses, limit);
        var nouns = new NounCueReader(text, index, clauses, follower, record, limit);
        SpeakerLabel();
        var next = 0;
        for (var i = First; i < limit; i++)
        {
            if (text.Says(i, "according") && !text.IsQuoted(i) && i + 2 < limit && text[i + 1] == Part.To)
            {
                AccordingTo(i);
            }

            if (text[i] == Part.Nominal && text.Entry(i).NounCue >= 0 && !text.IsQuoted(i))
            {
                nouns.Read(i);
            }

            for (; next < clauses.Count && clauses[next].Group.Head == i; next++)
            {
                if (text.Entry(i).VerbCue >= 0 && !text.IsQuoted(i))
                {
                    Verb(follower, next);
                }
            }
        }
    }

    static int BeforeStop(TaggedProse text, Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken + 1 && (text[end - 1] is Part.Stop || (text[end - 1] == Part.Close && text[end - 2] == Part.Stop)))
        {
            end--;
        }

        return end;
    }

    /// <summary>"RUIZ: …" opens a paragraph of a transcript, "Ruiz: “…”" any.</summary>
    void SpeakerLabel()
    {
        var colon = First;
        while (colon < Math.Min(limit, First + 6) && text.Is(colon, WordClass.Capital))
        {
            colon++;
        }

        if (colon == First || colon + 1 >= limit || text[colon] != Part.Colon || (index > 0 && text.Prose.Sentences[index - 1].Paragraph == sentence.Paragraph))
        {
            return;
        }

        var isQuoted = text.OpensQuotation(colon + 1);
        if (isQuoted || (colon - First > 1 && IsInCapitals(First, colon)))
        {
            var end = isQuoted ? ContentEnd.Of(text, clauses, colon + 1, limit, CueFrame.Quote, isFinite: false) : sentence.EndToken;
            record.Add(new Attribution(index, [text.Stretch(First, colon)], [text.Span(colon)], record.WithNextQuotations(index, [text.Stretch(colon + 1, end)]), Label, null));
        }
    }

    static readonly CueEntry Label = new(":", CueKind.Mark, null);

    bool IsInCapitals(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Word(i).ContainsAnyInRange('a', 'z') || text.Is(i, WordClass.Number))
            {
                return false;
            }
        }

        return true;
    }

    void AccordingTo(int at)
    {
        var source = FullPhrase(at + 2, at == First);
        if (!source.Exists)
        {
            return;
        }

        var entry = new CueEntry("according to", CueKind.Phrase, null);
        var (from, to) = (First, at);
        if (at == First || text[at - 1] is Part.Coordinator)
        {
            from = source.End < limit && text[source.End] == Part.Comma ? source.End + 1 : source.End;
            to = ContentEnd.Of(text, clauses, Math.Min(from, limit), limit, CueFrame.Clause, isFinite: true);
        }
        else
        {
            from = LeftBound(at);
            to = text[at - 1] is Part.Comma or Part.Dash or Part.Open ? at - 1 : at;
        }

        if (from < to)
        {
            Add(source, text.Stretch(at, at + 2), [text.Stretch(from, to)], entry, default, default);
        }
    }

    void Verb(Follower follower, int at)
    {
        var predicate = clauses[at];
        var group = predicate.Group;
        var cue = WordLexicon.Cues[text.Entry(group.Head).VerbCue];
        var following = follower.After(at, cue);
        if (group.IsPassive || (cue.Mode == CueMode.Evidence && cue.Lemma is "seem" or "appear" && following.Frame is CueFrame.To or CueFrame.Object or CueFrame.Preposition))
        {
            Passive(cue, predicate, following);
            return;
        }

        if (Inverted(cue, predicate) || Tag(cue, follower, predicate, following) || following.Frame == CueFrame.None)
        {
            return;
        }

        Right(cue, predicate, following, []);
    }

    void Right(CueEntry cue, Predicate predicate, Following following, ImmutableArray<TextSpan> before)
    {
        var group = predicate.Group;
        var end = ContentEnd.Of(text, clauses, following.Content, limit, following.Frame, group.IsFinite);
        if (!group.IsFinite && predicate.IsOwn)
        {
            end = Math.Min(end, BeforeMainVerb(predicate, following.Content, end));
        }

        if (end <= following.Content)
        {
            return;
        }

        if (!IsLikely(cue, group, following.Frame, predicate.Subject))
        {
            return;
        }

        var content = before.Add(text.Stretch(following.Content, end));
        if (following.Frame == CueFrame.Quote && end >= limit)
        {
            content = record.WithNextQuotations(index, content);
        }

        Add(predicate.Subject, text.Stretch(group.First, following.CueEnd), content, cue, group, following, following.Frame);
    }

    /// <summary>"Ruiz is expected to resign": nobody is said to expect it, and what is expected begins with the subject.</summary>
    void Passive(CueEntry cue, Predicate predicate, Following following)
    {
        if (following.Frame is not (CueFrame.To or CueFrame.That or CueFrame.Wh or CueFrame.Preposition or CueFrame.Object))
        {
            return;
        }

        var end = ContentEnd.Of(text, clauses, following.Content, limit, following.Frame, predicate.Group.IsFinite);
        if (predicate.Group.First == First)
        {
            end = FirstComma(following.Content, end);
        }

        var content = ImmutableArray<TextSpan>.Empty;
        if (following.Frame is CueFrame.To or CueFrame.Object && predicate.Subject.Exists)
        {
            content = content.Add(text.Stretch(predicate.Subject.First, predicate.Subject.End));
        }

        content = content.Add(text.Stretch(following.Content, end));
        Add(NounPhrase.None, text.Stretch(predicate.Group.First, following.CueEnd), content, cue, predicate.Group, following, following.Frame);
    }

    /// <summary>"Mediators trying to save the talks met": what a participle says of the subject ends before its verb.</summary>
    int BeforeMainVerb(Predicate predicate, int content, int end)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var other = clauses[i];
            if (other.Group.First > content && other.Group.First < end && other.Group.IsFinite && other.IsOwn && other.Subject.First == predicate.Subject.First)
            {
                return other.Group.First;
            }
        }

        return end;
    }

    int FirstComma(int from, int end)
    {
        while (from < end && text[from] != Part.Comma)
        {
            from++;
        }

        return from;
    }

    /// <summary>"…," said Ruiz.</summary>
    bool Inverted(CueEntry cue, Predicate predicate)
    {
        var group = predicate.Group;
        if (text[group.Head] != Part.Finite || group.First <= First || predicate.IsOwn || text[group.First - 1] is not (Part.Comma or Part.Quote or Part.Stop))
        {
            return false;
        }

        var speaker = FullPhrase(group.End);
        if (!speaker.Exists || (text[group.First - 1] == Part.Comma && (cue.Likelihood[(int)CueFrame.Inverted] < 0.6 || cue.Mode != CueMode.Speech || !EndsApposition(speaker.End))))
        {
            return false;
        }

        return Before(cue, group, group.First, speaker, speaker.End, CueFrame.Inverted, default);
    }

    /// <summary>"…," Ruiz said.</summary>
    bool Tag(CueEntry cue, Follower follower, Predicate predicate, Following following)
    {
        var group = predicate.Group;
        if (predicate is { IsOwn: true, IsRelative: false, Subject.First: var subject } && subject - 1 >= First && text.Says(subject - 1, "as") && following.Frame == CueFrame.None)
        {
            return AsSaid(cue, predicate, follower.SkipAdverbials(group.End));
        }

        if (!predicate.IsOwn || !group.IsFinite || predicate.IsRelative || !predicate.Subject.Exists || predicate.Subject.First <= First
            || text[predicate.Subject.First - 1] is not (Part.Comma or Part.Quote or Part.Stop or Part.Dash))
        {
            return false;
        }

        var left = predicate.Subject.First;
        var afterQuotation = text[left - 1] == Part.Quote && text.ClosesQuotation(left - 1) && left - 2 >= First && text[left - 2] is Part.Comma or Part.Stop or Part.Dash or Part.Quote
            && following.Frame is not (CueFrame.That or CueFrame.Quote);
        var after = AfterTag(follower, cue, group.End, afterQuotation);
        if (after < 0)
        {
            return false;
        }

        return Before(cue, group, left, predicate.Subject, after, CueFrame.Tag, following);
    }

    /// <summary>"As Ruiz noted, the port is closed", "the port is closed, as Ruiz noted".</summary>
    bool AsSaid(CueEntry cue, Predicate predicate, int after)
    {
        var first = predicate.Subject.First - 1;
        var (from, to) = first == First ? (after + 1, limit) : (LeftBound(first), text[first - 1] == Part.Comma ? first - 1 : first);
        if (from >= to || (first == First && text[after] != Part.Comma))
        {
            return false;
        }

        to = first == First ? ContentEnd.Of(text, clauses, from, limit, CueFrame.Clause, isFinite: true) : to;
        Add(predicate.Subject, text.Stretch(predicate.Group.First, predicate.Group.End), [text.Stretch(from, to)], cue, predicate.Group, default, CueFrame.Tag);
        return true;
    }

    /// <summary>The token after a tag with when, where and to whom; -1 where what follows shows that it is none.</summary>
    int AfterTag(Follower follower, CueEntry cue, int at, bool afterQuotation)
    {
        var after = follower.SkipAdverbials(at);
        if (afterQuotation)
        {
            return AfterQuotationTag(after);
        }

        if (cue.TakesAddressee && NounAt(after) is { Exists: true } person)
        {
            after = follower.SkipAdverbials(person.End);
        }

        return after >= limit || text[after] is Part.Comma or Part.Stop or Part.Dash or Part.Semicolon or Part.Close or Part.Subordinator ? after : -1;
    }

    /// <summary>After a quotation the tag takes in all up to the next mark.</summary>
    int AfterQuotationTag(int at)
    {
        while (at < limit && text[at] is not (Part.Comma or Part.Stop or Part.Dash or Part.Semicolon or Part.Close or Part.Colon or Part.Quote))
        {
            at++;
        }

        return at;
    }

    bool Before(CueEntry cue, VerbGroup group, int left, NounPhrase speaker, int after, CueFrame frame, Following following)
    {
        var end = text[left - 1] is Part.Comma or Part.Dash ? left - 1 : left;
        var first = LeftBound(end);
        if (first >= end || (end - first == 1 && text[first] is Part.Adverb or Part.Subordinator))
        {
            return first <= end && OnlyAfter(cue, group, speaker, after);
        }

        if (!IsLikely(cue, group, frame, speaker))
        {
            return true;
        }

        var content = ImmutableArray.Create(text.Stretch(first, end));
        var isQuoted = text[end - 1] == Part.Quote;
        if (after + 1 < limit && text[after] is Part.Comma or Part.Colon && (text[after + 1] == Part.Quote || !isQuoted && GoesOn(after + 1)))
        {
            var rest = ContentEnd.Of(text, clauses, after + 1, limit, CueFrame.Quote, isFinite: true);
            content = content.Add(text.Stretch(after + 1, rest));
        }

        if (isQuoted)
        {
            content = record.WithNextQuotations(index, content);
        }

        Add(speaker, text.Stretch(group.First, group.End), content, cue, group, following, frame);
        return true;
    }

    /// <summary>"But, Ruiz said, the port is closed": all of it stands after.</summary>
    bool OnlyAfter(CueEntry cue, VerbGroup group, NounPhrase speaker, int after)
    {
        if (after + 1 >= limit || text[after] != Part.Comma || !GoesOn(after + 1) || !IsLikely(cue, group, CueFrame.Tag, speaker))
        {
            return false;
        }

        var end = ContentEnd.Of(text, clauses, after + 1, limit, CueFrame.Clause, isFinite: true);
        Add(speaker, text.Stretch(group.First, group.End), [text.Stretch(after + 1, end)], cue, group, default, CueFrame.Tag);
        return true;
    }

    /// <summary>Whether a clause that was interrupted goes on.</summary>
    bool GoesOn(int at) => text[at] is Part.Finite or Part.Auxiliary or Part.That or Part.Nominal or Part.Determiner or Part.Pronoun or Part.Possessive or Part.Preposition;

    /// <summary>Where the content before a tag begins: with its quotation, or the sentence.</summary>
    int LeftBound(int end)
    {
        var first = First;
        if (end > first && text[end - 1] == Part.Quote && text.ClosesQuotation(end - 1))
        {
            var open = end - 1;
            while (open > First && !text.OpensQuotation(open))
            {
                open--;
            }

            if (open == First || text[open - 1] is Part.Comma or Part.Colon or Part.Coordinator or Part.Subordinator or Part.Adverb)
            {
                return open;
            }
        }

        while (first < end && text[first] is Part.Coordinator or Part.Open or Part.Comma or Part.Dash)
        {
            first++;
        }

        return first;
    }

    NounPhrase NounAt(int at) =>
        at < limit && text[at] is Part.Nominal or Part.Determiner or Part.Possessive or Part.Pronoun or Part.Object ? NounPhrase.At(text, at, limit) : NounPhrase.None;

    /// <summary>A noun phrase after its verb, with its appositions.</summary>
    NounPhrase FullPhrase(int at, bool clauseFollows = false)
    {
        var phrase = NounAt(at);
        while (phrase.Exists && phrase.End + 1 < limit && text[phrase.End] == Part.Comma && text[phrase.End + 1] is Part.Determiner or Part.Nominal or Part.Possessive)
        {
            var more = NounAt(phrase.End + 1);
            if (!more.Exists || NounPhrase.IsTime(text, more.First, more.End) || !EndsApposition(more.End) || (clauseFollows && !(more.End < limit && text[more.End] == Part.Comma && NounAt(more.End + 1).Exists)))
            {
                break;
            }

            phrase = phrase with { End = more.End };
        }

        if (phrase.Exists && phrase.End < limit && (text[phrase.End] is Part.Relative or Part.Participle or Part.Ing
            || (text[phrase.End] == Part.Finite && text.Is(phrase.End, WordClass.Participle) && phrase.End + 1 < limit && text[phrase.End + 1] == Part.Preposition)))
        {
            var end = phrase.End;
            while (end < limit && text[end] is not (Part.Comma or Part.Stop or Part.Quote or Part.Dash or Part.Semicolon or Part.Close))
            {
                end++;
            }

            phrase = phrase with { End = end };
        }

        return phrase;
    }

    /// <summary>How much less often an infinitive or a verb after a modal attributes than the verb does elsewhere, by counts in annotated reports.</summary>
    const double Unreal = 0.7;

    /// <summary>The same for a verb without a subject.</summary>
    const double Sourceless = 0.75;

    bool IsPresent(VerbGroup group) => group.End > 0 && group.First == group.Head && text[group.Head] == Part.Finite && !text.Is(group.Head, WordClass.Past);

    bool IsLikely(CueEntry entry, VerbGroup group, CueFrame frame, NounPhrase source)
    {
        if (entry.Likelihood.Length == 0)
        {
            return true;
        }

        double likelihood = (IsPresent(group) ? entry.LikelihoodInPresent : entry.Likelihood)[(int)frame];
        if (text[group.Head] == Part.Base && (text[group.First] == Part.To || text.Is(group.First, WordClass.Modal)))
        {
            likelihood *= Unreal;
        }

        if (!source.Exists && !group.IsPassive)
        {
            likelihood *= Sourceless;
        }

        return likelihood >= (entry is { Stance: Stances.Deny or Stances.Reject or Stances.Accept or Stances.Demand or Stances.Threaten, Mode: CueMode.Speech } && source.Exists ? CueLikelihood.ThresholdOfActs : CueLikelihood.Threshold);
    }

    /// <summary>Whether an apposition may end at a token: a new clause does not go on like that.</summary>
    bool EndsApposition(int at) => at >= limit || text[at] is Part.Comma or Part.Stop or Part.Relative or Part.Participle or Part.Ing or Part.Close or Part.Dash or Part.Quote or Part.Subordinator or Part.Preposition or Part.Coordinator;

    void Add(NounPhrase source, TextSpan cue, ImmutableArray<TextSpan> content, CueEntry entry, VerbGroup group, Following following, CueFrame frame = CueFrame.Tag)
    {
        if (!IsLikely(entry, group, frame, source))
        {
            return;
        }

        record.Add(new Attribution(index, source.Exists ? [text.Stretch(source.First, source.End)] : [], [cue], content, entry, null)
        {
            IsNegated = group.IsNegated,
            IsPassive = group.IsPassive,
            Addressee = following.Addressee.Exists && following.Addressee.First > 0 ? text.Stretch(following.Addressee.First, following.Addressee.End) : null,
            Frame = frame,
            IsPresent = IsPresent(group),
        });
    }
}
