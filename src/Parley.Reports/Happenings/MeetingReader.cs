namespace Parley.Reports;

/// <summary>Reads the meetings of one sentence.</summary>
readonly ref struct MeetingReader(HappeningText happening, int index, Predicate[] predicates, List<MeetingDraft> drafts)
{
    readonly TaggedProse text = happening.Text;
    readonly Sentence sentence = happening.Text.Prose.Sentences[index];

    public void Read()
    {
        for (var i = 0; i < predicates.Length; i++)
        {
            var kind = happening[predicates[i].Group.Head] & HappeningClass.Verb;
            if (kind != HappeningClass.None && !IsModifier(predicates[i].Group))
            {
                OfVerb(WithSubject(i), kind, ClauseEnd(i));
            }
        }

        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (happening.Is(i, HappeningClass.CallNoun) && text[i] == Part.Nominal && text.Says(i + 1, "with"))
            {
                Call(i);
            }
            else if (happening.Is(i, HappeningClass.Talks) && text[i] == Part.Nominal && (text.Says(i + 1, "in") || text.Says(i + 1, "at")))
            {
                Mention(i);
            }
            else if (happening.Is(i, HappeningClass.VisitNoun) && text[i] == Part.Nominal)
            {
                Visit(i);
            }
        }
    }

    /// <summary>"the negotiating team".</summary>
    bool IsModifier(VerbGroup verb) =>
        text[verb.Head] == Part.Ing && verb.First == verb.Head && verb.Head + 1 < sentence.EndToken && text[verb.Head + 1] == Part.Nominal && !text.Is(verb.Head + 1, WordClass.Capital);

    /// <summary>An infinitive has the subject of the verb it goes with, or of "for them to".</summary>
    Predicate WithSubject(int at)
    {
        var verb = predicates[at];
        if (verb.Subject.Exists || text[verb.Group.First] != Part.To && text[verb.Group.Head] != Part.Base)
        {
            return verb;
        }

        if (at > 0 && predicates[at - 1] is { Subject.Exists: true } before && verb.Group.First - before.Group.End is >= 0 and <= 1)
        {
            return verb with { Subject = before.Subject };
        }

        for (var i = Math.Max(sentence.FirstToken, verb.Group.First - LongestSubject); i < verb.Group.First; i++)
        {
            if (text.Says(i, "for") && NounPhrase.At(text, i + 1, verb.Group.First) is { Exists: true } subject && subject.End == verb.Group.First)
            {
                return verb with { Subject = subject };
            }
        }

        return verb;
    }

    const int LongestSubject = 8;

    /// <summary>Also before the subject of the next verb that has its own.</summary>
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

    void OfVerb(in Predicate verb, HappeningClass kind, int end)
    {
        if (kind.HasFlag(HappeningClass.Cancel) && SaysTalks(verb.Subject) && (!text.Says(verb.Group.Head, "called") || text.Says(verb.Group.End, "off")))
        {
            Add(verb, end, "cancelled", NameList.From(text, 0, 0), isReference: false);
        }
        else if (verb.Group.IsNegated)
        {
            return;
        }
        else if (kind.HasFlag(HappeningClass.Meet))
        {
            Meet(verb, end);
        }
        else if (kind.HasFlag(HappeningClass.Attend) && ObjectSays(verb, end, HappeningClass.Talks) || kind.HasFlag(HappeningClass.Attend) && verb.Group.IsPassive && SaysTalks(verb.Subject))
        {
            Attend(verb, end);
        }
        else if (kind.HasFlag(HappeningClass.Hold) && ObjectSays(verb, end, HappeningClass.Talks))
        {
            Add(verb, end, Status(verb.Group.First, end), Subject(verb), isReference: false);
        }
        else if (SaysTalks(verb.Subject) && (kind & (HappeningClass.Resume | HappeningClass.Hold)) != HappeningClass.None)
        {
            Add(verb, end, Status(verb.Group.First, end), NameList.From(text, 0, 0), isReference: false);
        }
        else if (kind.HasFlag(HappeningClass.Send))
        {
            Send(verb, end);
        }
        else if ((kind & (HappeningClass.Travel | HappeningClass.Stay)) != HappeningClass.None)
        {
            Travel(verb, end, kind);
        }
    }

    void Meet(in Predicate verb, int end)
    {
        var next = verb.Group.End;
        var met = NounPhrase.At(text, next, end);
        if (met.Exists && happening.Is(happening.HeadOf(met), HappeningClass.Aim))
        {
            return;
        }

        if (NeedsOther(verb.Group.Head) && After(verb.Group.End, end, "with") < 0)
        {
            return;
        }

        Add(verb, end, Status(verb.Group.First, end), Subject(verb), isReference: false);
    }

    /// <summary>Verbs that tell of a meeting only with somebody.</summary>
    bool NeedsOther(int head) => text.Word(head).StartsWith("engag", StringComparison.OrdinalIgnoreCase) || text.Word(head).StartsWith("negotiat", StringComparison.OrdinalIgnoreCase) || text.Word(head) is "sit" or "sat" or "sits" or "sitting";

    void Attend(in Predicate verb, int end)
    {
        var by = verb.Group.IsPassive ? After(verb.Group.End, end, "by") : -1;
        if (by >= 0)
        {
            var guests = NameList.From(text, by, sentence.EndToken);
            Add(verb, Math.Max(end, guests.End), Status(verb.Group.First, end), guests, isReference: true);
        }
        else if (!verb.Group.IsPassive)
        {
            Add(verb, end, Status(verb.Group.First, end), Subject(verb), isReference: true);
        }
    }

    void Travel(in Predicate verb, int end, HappeningClass kind)
    {
        if (!IsParty(verb.Subject) || verb.Group.IsPassive)
        {
            return;
        }

        var isStay = kind.HasFlag(HappeningClass.Stay);
        var visited = text.Word(verb.Group.Head).StartsWith("visit", StringComparison.OrdinalIgnoreCase) ? NounPhrase.At(text, verb.Group.End, end) : NounPhrase.None;
        var venue = visited.Exists && text.Is(visited.First, WordClass.Capital) ? text.Stretch(visited.First, visited.First + 1) : Venue.Find(happening, verb.Group.End, end, isJourney: !isStay);
        if (venue is null)
        {
            return;
        }

        var status = isStay ? "uncertain" : Status(verb.Group.First, end);
        Add(verb, end, status, Subject(verb), isReference: false, venue);
    }

    void Send(in Predicate verb, int end)
    {
        var sent = NounPhrase.At(text, verb.Group.End, end);
        if (sent.Exists && IsParty(sent) && Venue.Find(happening, sent.End, end, isJourney: true) is { } venue)
        {
            var who = NameList.From(text, sent.First, sent.End);
            Add(verb, end, verb.Group.IsFinite && text.Is(verb.Group.Head, WordClass.Past) ? "held" : Status(verb.Group.First, end), who, isReference: false, venue);
        }
    }

    /// <summary>Somebody by rank or in a delegation, or a person's name of two words.</summary>
    bool IsParty(NounPhrase phrase) => phrase.Exists && happening.Any(phrase.First, phrase.End, HappeningClass.Rank);

    bool SaysTalks(NounPhrase phrase) => phrase.Exists && happening.Is(happening.HeadOf(phrase), HappeningClass.Talks);

    bool ObjectSays(in Predicate verb, int end, HappeningClass any)
    {
        var what = NounPhrase.At(text, verb.Group.End, end);
        return what.Exists && happening.Is(happening.HeadOf(what), any);
    }

    NameList Subject(in Predicate verb)
    {
        if (!verb.Subject.Exists || SaysTalks(verb.Subject) || text[verb.Subject.First] is Part.Pronoun or Part.Relative)
        {
            return NameList.From(text, 0, 0);
        }

        for (var i = verb.Subject.End; i < Math.Min(verb.Group.First, verb.Subject.End + 2); i++)
        {
            if (text.Says(i, "including"))
            {
                return NameList.From(text, i + 1, verb.Group.First);
            }
        }

        var including = After(sentence.FirstToken, verb.Group.First, "including");
        return including >= 0 && including <= verb.Subject.End ? NameList.From(text, including, verb.Group.First) : NameList.Ending(text, verb.Subject, sentence.FirstToken);
    }

    int After(int first, int end, string word)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (text.Says(i, word))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>"the talks in Orm": a place for those who are said to have attended them.</summary>
    void Mention(int noun)
    {
        if (Venue.Find(happening, noun + 1, Math.Min(sentence.EndToken, noun + LongestSubject), isJourney: false) is { } venue)
        {
            drafts.Add(new MeetingDraft(text.Stretch(noun, noun + 2), index, Status(noun, noun + 1))
            {
                Venue = venue,
                PlaceName = venue.Of(text.Text),
                When = happening.Time(noun, Math.Min(sentence.EndToken, noun + LongestSubject), sentence),
                IsMention = true,
            });
        }
    }

    void Call(int noun)
    {
        var other = NameList.From(text, noun + 2, sentence.EndToken);
        if (other.Names.IsEmpty || !text.Is(noun + 2, WordClass.Capital) && !happening.Any(noun + 2, other.End, HappeningClass.Rank))
        {
            return;
        }

        var caller = Array.Find(predicates, p => p.IsOwn && p.Subject.Exists && p.Subject.End <= noun);
        var who = caller.Subject.Exists && text[caller.Subject.First] is not (Part.Pronoun or Part.Relative) ? NameList.Ending(text, caller.Subject, sentence.FirstToken).Names : [];
        var first = noun > 0 && text.Says(noun - 1, "phone") ? noun - 1 : noun;
        drafts.Add(new MeetingDraft(text.Stretch(first > sentence.FirstToken && text[first - 1] == Part.Determiner ? first - 1 : first, other.End), index, "held")
        {
            IsCall = true,
            Attended = [.. who, .. other.Names],
            When = happening.Time(noun, other.End, sentence),
            Level = MeetingLevel.Of(happening, noun, other.End) ?? (caller.Subject.Exists ? MeetingLevel.Of(happening, caller.Subject.First, caller.Subject.End) : null),
        });
    }

    /// <summary>"a visit by a delegation to Orm is planned", "the minister's visit to Orm".</summary>
    void Visit(int noun)
    {
        var end = happening.ClauseEnd(noun + 1, sentence.EndToken);
        var by = noun + 1 < end && text.Says(noun + 1, "by") ? NounPhrase.At(text, noun + 2, end) : NounPhrase.None;
        if (by.Exists && IsParty(by) && Venue.Find(happening, by.First, end, isJourney: true) is { } venue)
        {
            Draft(noun, end, StatusOf(noun, end), new NameList(by.First, by.End, [text.Stretch(by.First, NameList.EndOfName(text, by.First, by.End)).Of(text.Text)]), venue, isReference: false);
        }
        else if (noun > sentence.FirstToken && text.Is(noun - 1, WordClass.Genitive) && text.Is(noun - 1, WordClass.Capital) && noun + 1 < end && text.Says(noun + 1, "to") && Venue.Find(happening, noun + 1, end, isJourney: true) is { } place)
        {
            var owner = text.Span(noun - 1);
            var name = text.Text[owner.Start..(owner.End - 2)];
            Draft(noun - 1, end, StatusOf(noun, end), new NameList(noun - 1, noun, [name]), place, isReference: false);
        }
    }

    void Add(in Predicate verb, int end, string status, NameList who, bool isReference, TextSpan? venue = null)
    {
        var with = After(verb.Group.End, end, "with");
        var others = with >= 0 && who.End <= with ? NameList.From(text, with, sentence.EndToken) : NameList.From(text, 0, 0);
        var isWith = others.Names.Length > 0 && (text.Is(with, WordClass.Capital) || happening.Any(with, others.End, HappeningClass.Rank));
        var met = happening.Is(verb.Group.Head, HappeningClass.Meet) && with < 0 ? NounPhrase.At(text, verb.Group.End, end) : NounPhrase.None;
        others = isWith ? others : met.Exists && (text.Is(met.First, WordClass.Capital) || IsParty(met)) && !NounPhrase.IsTime(text, met.First, met.End) ? NameList.From(text, met.First, end) : NameList.From(text, 0, 0);
        var all = others.Names.IsEmpty ? who : new NameList(who.Names.IsEmpty ? others.First : who.First, others.End, [.. who.Names, .. others.Names]);
        var first = all.Names.IsEmpty ? verb.Group.First : Math.Min(all.First, verb.Group.First);
        first = verb.Subject.Exists && verb.Subject.End <= verb.Group.First && verb.Subject.First >= sentence.FirstToken ? Math.Min(first, verb.Subject.First) : first;
        Draft(first, Math.Max(end, others.End), status, all, venue ?? Venue.Find(happening, verb.Group.End, end, isJourney: false) ?? Venue.Find(happening, verb.Subject.Exists ? verb.Subject.First : first, verb.Group.First, isJourney: false), isReference);
    }

    void Draft(int first, int end, string status, NameList who, TextSpan? venue, bool isReference)
    {
        end = Math.Max(end, first + 1);
        drafts.Add(new MeetingDraft(text.Stretch(first, end), index, status)
        {
            Venue = venue,
            PlaceName = venue?.Of(text.Text),
            When = happening.Time(first, end, sentence),
            Attended = who.Names,
            Level = who.Names.IsEmpty ? null : MeetingLevel.Of(happening, Math.Min(who.First, first), Math.Max(who.End, first + 1)),
            IsReference = isReference,
        });
    }

    /// <summary>Of what a noun tells: by any verb of its clause.</summary>
    string StatusOf(int noun, int end)
    {
        return TenseFinder.SaysFuture(happening.DateTokens(sentence), noun + 1, end) ? "planned" : Status(noun, end);
    }

    /// <summary>Planned by its verb, uncertain where it only may be, else held.</summary>
    string Status(int first, int end)
    {
        for (var i = Math.Max(sentence.FirstToken, first - 2); i < end; i++)
        {
            if (text.Says(i, "may") && text[i] == Part.Auxiliary || text.Says(i, "might"))
            {
                return "uncertain";
            }
        }

        return TenseFinder.Around(happening.DateTokens(sentence), first, end) switch
        {
            Tense.Future => "planned",
            Tense.Unknown when IsPresent(first) => "planned",
            _ => "held",
        };
    }

    /// <summary>"meets them on 24 November".</summary>
    bool IsPresent(int verb) => text[verb] == Part.Finite && text.Is(verb, WordClass.Singular);
}
