namespace Parley.Reports;

/// <summary>Reads the words for a source: what its head is, whether it is a name, to whom it belongs.</summary>
sealed class SourcePhraseReader(Discourse discourse)
{
    readonly Prose prose = discourse.Prose;
    readonly NameIndex names = discourse.Names;
    readonly NamedPerson?[] people = discourse.People;

    /// <summary>Reads the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public SourcePhrase Read(int first, int end)
    {
        while (first < end && prose.Tokens[first].Kind is TokenKind.Mark or TokenKind.Quote)
        {
            first++;
        }

        while (end > first && prose.Tokens[end - 1].Kind is TokenKind.Mark or TokenKind.Quote)
        {
            end--;
        }

        if (first >= end)
        {
            return default;
        }

        var opening = prose.Known[first].Phrase;
        if (opening is >= PhraseWord.He and <= PhraseWord.We && names.At(first) < 0 && (end - first == 1 || prose.Word(first + 1) is "," or "who" or "both" or "all" or "too" or "also"))
        {
            return new SourcePhrase(SourceShape.Pronoun, first, first + 1, opening, Role.None, first, 1, opening is PhraseWord.They or PhraseWord.We, -1, null, -1);
        }

        if (opening == PhraseWord.Relative && names.At(first) < 0)
        {
            return new SourcePhrase(SourceShape.Pronoun, first, first + 1, opening, Role.None, first, 1, false, -1, null, -1);
        }

        var determiner = PhraseWord.None;
        if (names.At(first) < 0 && opening is PhraseWord.Definite or PhraseWord.Indefinite or PhraseWord.His or PhraseWord.Her or PhraseWord.Its or PhraseWord.Their or PhraseWord.She)
        {
            determiner = opening == PhraseWord.She ? PhraseWord.Her : opening;
            if (end - first > 1)
            {
                first++;
            }
        }

        return Named(first, end, determiner) ?? Several(first, end, determiner) ?? ByNoun(first, end, determiner);
    }

    /// <summary>A person by name, in the phrase or in an apposition to it.</summary>
    SourcePhrase? Named(int first, int end, PhraseWord determiner)
    {
        var atStart = true;
        for (var at = first; at < end;)
        {
            if (names.At(at) is >= 0 and var name)
            {
                var mention = names.All[name];
                var isPerson = people[name] is not null || mention.Shape == NameShape.Person;
                if (isPerson && atStart && mention.End <= end && !IsModifier(mention, end))
                {
                    return IsBoundTo(mention.End, end) ? null : new SourcePhrase(SourceShape.Person, mention.First, mention.End, determiner, Role.None, mention.First, mention.End - mention.First, false, name, null, -1);
                }

                at = Math.Max(mention.End, at + 1);
                continue;
            }

            var word = prose.Known[at].Phrase;
            var role = Roles.At(prose, at, end, out var length, out _);
            atStart = prose.Word(at) is "," or "(" or "—" or "–" || (atStart && word is not (PhraseWord.Of or PhraseWord.In or PhraseWord.To or PhraseWord.About or PhraseWord.Relative or PhraseWord.And));
            at += role == Role.None ? 1 : length;
        }

        return null;
    }

    /// <summary>Whether the name only says whose: Smith's office, the Smith campaign.</summary>
    bool IsModifier(NameMention mention, int end)
    {
        if (Spelling.IsPossessive(prose.Word(mention.End - 1)) || (mention.End < end && prose.Word(mention.End) is "’" or "'"))
        {
            return true;
        }

        return mention.End < end && prose.Tokens[mention.End].Kind == TokenKind.Word && prose.Known[mention.End].Phrase is PhraseWord.None or PhraseWord.Rank
            && Spans(mention.End, end, Role.Human | Role.Body | Role.Document | Role.Outlet);
    }

    /// <summary>Whether a noun of these roles follows before the noun phrase ends.</summary>
    bool Spans(int at, int end, Role roles)
    {
        for (; at < end && prose.Tokens[at].Kind == TokenKind.Word && prose.Known[at].Phrase is PhraseWord.None or PhraseWord.Rank; at++)
        {
            if ((Roles.At(prose, at, end, out _, out _) & roles) != Role.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "and" binds another to it.</summary>
    bool IsBoundTo(int at, int end) => at < end && prose.Known[at].Phrase == PhraseWord.And && at + 1 < end;

    /// <summary>Names bound by "and" with nothing else: Norway and Egypt.</summary>
    SourcePhrase? Several(int first, int end, PhraseWord determiner)
    {
        var (count, bound) = (0, false);
        for (var at = first; at < end;)
        {
            if (names.At(at) is >= 0 and var name && names.All[name] is { Shape: not NameShape.Demonym } mention && !IsModifier(mention, end))
            {
                count++;
                at = Math.Max(mention.End, at + 1);
                continue;
            }

            var word = prose.Known[at].Phrase;
            bound |= word == PhraseWord.And;
            if (word is not (PhraseWord.And or PhraseWord.Definite) && prose.Word(at) is not "," and not "both")
            {
                return null;
            }

            at++;
        }

        return count > 1 && bound ? new SourcePhrase(SourceShape.Several, first, end, determiner, Role.None, first, 1, true, names.At(first), null, -1) : null;
    }

    SourcePhrase ByNoun(int first, int end, PhraseWord determiner)
    {
        var core = CoreEnd(first, end);
        if (core < end && IsQuantity(first, core) && prose.Word(core) is "of" && core + 1 < end)
        {
            var inner = Read(core + 1, end);
            return inner.Shape == SourceShape.None ? inner : inner with { First = first, Determiner = PhraseWord.Indefinite, Name = -1, IsPlural = true, Shape = SourceShape.Unnamed };
        }

        var (head, length, role, isPlural) = HeadOf(first, core);
        var name = LastName(first, core);
        if (head < 0 || (name >= 0 && names.All[name].First >= head))
        {
            if (name >= 0 && names.All[name] is { } mention && (mention.Shape != NameShape.Demonym || core - mention.End == 0))
            {
                return mention.Shape == NameShape.Demonym
                    ? new SourcePhrase(SourceShape.Unnamed, mention.First, mention.End, determiner, Role.Group, mention.First, mention.End - mention.First, true, -1, mention.Link, -1)
                    : new SourcePhrase(SourceShape.Name, mention.First, mention.End, determiner, Role.None, mention.First, mention.End - mention.First, false, name, mention.Link, -1);
            }

            (head, length) = head < 0 ? (core - 1, 1) : (head, length);
        }

        var affiliation = Affiliation(first, head, core, end, out var owner);
        var shape = ShapeOf(role, isPlural, determiner);
        var last = shape == SourceShape.Document ? end : DescriptionEnd(core, end);
        return new SourcePhrase(shape, first, last, determiner, role, head, length, isPlural, -1, affiliation, owner);
    }

    /// <summary>Where the noun phrase itself ends: at a preposition, a comma, a relative clause.</summary>
    int CoreEnd(int first, int end)
    {
        for (var at = first; at < end;)
        {
            if (names.At(at) is >= 0 and var name)
            {
                at = Math.Max(names.All[name].End, at + 1);
                continue;
            }

            var role = Roles.At(prose, at, end, out var length, out _);
            if (role != Role.None && length > 1)
            {
                at += length;
                continue;
            }

            if (at > first && (prose.Known[at].Phrase is PhraseWord.Of or PhraseWord.In or PhraseWord.To or PhraseWord.About or PhraseWord.Relative || prose.Word(at) is "," or "(" or "—" or "–" or ";" or ":" or "that"))
            {
                return at;
            }

            at++;
        }

        return end;
    }

    bool IsQuantity(int first, int core)
    {
        var word = prose.Word(core - 1);
        return prose.Known[core - 1].Phrase == PhraseWord.Indefinite || (core - first <= 2 && word is "number" or "majority" or "percent" or "dozens" or "hundreds" or "thousands" or "group" or "couple" or "pair" or "handful" or "half" or "some" or "many" or "one" or "others" or "lot");
    }

    (int Head, int Length, Role Role, bool IsPlural) HeadOf(int first, int core)
    {
        var found = (Head: -1, Length: 1, Role: Role.None, IsPlural: false);
        for (var at = first; at < core;)
        {
            if (names.At(at) is >= 0 and var name && names.All[name].End > at)
            {
                at = names.All[name].End;
                continue;
            }

            var role = Roles.At(prose, at, core, out var length, out var isPlural);
            if (role == Role.None)
            {
                at++;
                continue;
            }

            if (!Spelling.IsPossessive(prose.Word(at + length - 1)))
            {
                found = (at, length, role, isPlural);
            }

            at += length;
        }

        return found;
    }

    int LastName(int first, int core)
    {
        var found = -1;
        for (var at = first; at < core; at++)
        {
            if (names.At(at) is >= 0 and var name && !Spelling.IsPossessive(prose.Word(names.All[name].End - 1)))
            {
                found = name;
                at = names.All[name].End - 1;
            }
        }

        return found;
    }

    /// <summary>Whose the head is: a name before it, else after "of" or "for", else an organisation after "in" or "at".</summary>
    Link? Affiliation(int first, int head, int core, int end, out int owner)
    {
        owner = -1;
        for (var at = first; at < head; at++)
        {
            if (names.At(at) is >= 0 and var name)
            {
                owner = owner < 0 ? name : owner;
                if (LinkOf(name) is { } link)
                {
                    owner = name;
                    return link;
                }

                at = names.All[name].End - 1;
            }
            else if (owner < 0 && discourse.ByLastWord(Spelling.WithoutPossessive(prose.Word(at))) is { } actor)
            {
                return actor;
            }
        }

        var within = PhraseWord.None;
        for (var at = core; at < end; at++)
        {
            var word = prose.Known[at].Phrase;
            if (names.At(at) is >= 0 and var name)
            {
                var mention = names.All[name];
                if (within == PhraseWord.Of || (within == PhraseWord.In && mention.Shape is not NameShape.State))
                {
                    owner = owner < 0 ? name : owner;
                    if (LinkOf(name) is { } link)
                    {
                        return link;
                    }
                }

                at = mention.End - 1;
            }
            else if (word is PhraseWord.Of or PhraseWord.In)
            {
                within = word;
            }
            else if (word is PhraseWord.To && at > core && prose.Word(at - 1) is "close")
            {
                within = PhraseWord.Of;
            }
            else if (word is PhraseWord.To or PhraseWord.Relative or PhraseWord.About || prose.Word(at) is ",")
            {
                within = PhraseWord.None;
            }
        }

        return null;
    }

    Link? LinkOf(int name) => people[name] is { } person ? person.Link ?? person.Affiliation : names.All[name].Link;

    /// <summary>How far what describes an unnamed source goes.</summary>
    int DescriptionEnd(int core, int end)
    {
        for (var at = core; at < end; at++)
        {
            if (prose.Word(at) is "," or "—" or "–" or "(" or ";" || prose.Known[at].Phrase == PhraseWord.Relative || prose.Word(at) is "speaking" or "citing" or "quoted" or "writing" or "asking" or "requesting")
            {
                return at;
            }
        }

        return end;
    }

    static SourceShape ShapeOf(Role role, bool isPlural, PhraseWord determiner)
    {
        if ((role & (Role.Document | Role.Body | Role.Outlet)) != Role.None && (role & Role.Human) == Role.None)
        {
            return (role & Role.Document) != Role.None ? SourceShape.Document : SourceShape.Body;
        }

        return (role & Role.Office) != Role.None && !isPlural && determiner != PhraseWord.Indefinite ? SourceShape.Office
            : (role & Role.Body) != Role.None && determiner == PhraseWord.Definite && !isPlural ? SourceShape.Body
            : SourceShape.Unnamed;
    }
}
