using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds the attributions of one sentence.</summary>
sealed partial class SentenceReader(TaggedProse text, int index, Clauses clauses, AttributionRecord record)
{
    readonly Sentence sentence = text.Prose.Sentences[index];
    readonly int limit = BeforeStop(text, text.Prose.Sentences[index]);

    int First => sentence.FirstToken;

    public void Read()
    {
        var follower = new Follower(text, clauses, limit);
        var nouns = new NounCueReader(text, index, clauses, follower, record, limit);
        SpeakerLabel();
        if (IsInTheViewOf(First))
        {
            InTheViewOf(First);
        }

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
