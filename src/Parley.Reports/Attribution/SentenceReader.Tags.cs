using System.Collections.Immutable;

namespace Parley.Reports;

/// <content>What was said before its speaker: "…," Ruiz said; "…," said Ruiz; as Ruiz said.</content>
sealed partial class SentenceReader
{
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
}
