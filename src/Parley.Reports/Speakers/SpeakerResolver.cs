namespace Parley.Reports;

/// <summary>
/// Tells who is meant by the words for a source: by name, or through pronouns, surnames, titles and descriptions that point back. Of two who
/// fit equally well it takes neither and keeps the wording. Somebody unnamed stays unnamed.
/// </summary>
sealed partial class SpeakerResolver
{
    const int Nearby = 3;
    const int Far = 40;
    readonly Discourse _in;
    readonly Prose _prose;
    readonly SourcePhraseReader _reader;
    readonly DocumentSpeakers _documents;

    public SpeakerResolver(Discourse discourse)
    {
        (_in, _prose) = (discourse, discourse.Prose);
        _reader = new SourcePhraseReader(discourse);
        _documents = new DocumentSpeakers(discourse);
    }

    /// <summary>Reads the words of a source.</summary>
    public SourcePhrase Read(int first, int end) => _reader.Read(first, end);

    /// <summary>Who is meant by words in a sentence. <paramref name="goesOn"/>: the verb says that somebody speaks on, as "added".</summary>
    public Resolved Resolve(SourcePhrase phrase, int sentence, bool goesOn) => phrase.Shape switch
    {
        SourceShape.Person or SourceShape.Name => ByName(phrase, sentence),
        SourceShape.Several => new Resolved(Several(phrase), Certainty.High, false),
        SourceShape.Pronoun => ByPronoun(phrase, sentence, goesOn),
        SourceShape.Office => ByOffice(phrase, sentence),
        SourceShape.Body => ByBody(phrase, sentence),
        SourceShape.Document => _documents.Resolve(phrase),
        _ => ByDescription(phrase, sentence),
    };

    /// <summary>Notes a text that somebody gave out: "said in a statement".</summary>
    public void GaveOut(Speaker who, int head) => _documents.GaveOut(who, head);

    Resolved ByName(SourcePhrase phrase, int sentence)
    {
        var speaker = _in.OfName(phrase.Name);
        if (speaker.Side is null && speaker.Kind == SpeakerKind.Organisation && IsOffice(phrase))
        {
            var owner = OwnerByContext(sentence);
            var owned = new Speaker { Name = speaker.Name, Kind = speaker.Kind, Naming = speaker.Naming, Actor = owner?.Actor, Side = owner?.Side, Phrase = phrase };
            return new Resolved(_in.Known(owned), Certainty.Medium, false);
        }

        return new Resolved(speaker, _in.Names.All[phrase.Name].Shape == NameShape.Unknown ? Certainty.Medium : Certainty.High, false);
    }

    /// <summary>Whether the name is an office without a country: Prime Minister's Office, Foreign Ministry.</summary>
    bool IsOffice(SourcePhrase phrase)
    {
        var mention = _in.Names.All[phrase.Name];
        return mention.Shape == NameShape.Organisation && _prose.Word(mention.End - 1) is "Office" or "Ministry" or "Cabinet" or "Presidency" or "Government" or "PMO" or "Parliament" or "Army";
    }

    /// <summary>The state that spoke or was spoken of as the subject shortly before.</summary>
    Speaker? OwnerByContext(int sentence)
    {
        for (var s = sentence; s >= 0 && sentence - s <= 2; s--)
        {
            if (_in.Recent.LastWhere(w => w.IsState && w.Side is not null && w.LastSentence == s, sentence, 2, out _) is { } spoke)
            {
                return spoke;
            }

            if (_in.Subject(s, int.MaxValue) is >= 0 and var name && _in.Names.All[name] is { Shape: NameShape.State, Link.Side: not null })
            {
                return _in.OfName(name);
            }
        }

        return null;
    }

    Speaker Several(SourcePhrase phrase)
    {
        var side = SideOfAll(phrase.First, phrase.End);
        return _in.Known(new Speaker
        {
            Name = Words(phrase.First, phrase.End),
            Kind = SpeakerKind.Organisation,
            Naming = SourceNaming.Named,
            Actor = null,
            Side = side,
            Phrase = phrase,
        });
    }

    /// <summary>The one side on which all the names of a phrase stand; the mediators where all mediate.</summary>
    string? SideOfAll(int first, int end) => _in.SideOfAll(first, end);

    Resolved Unresolved(SourcePhrase phrase) => new(
        new Speaker { Name = Words(phrase.First, phrase.End), Kind = SpeakerKind.Anonymous, Naming = SourceNaming.Anonymous, Phrase = phrase }, Certainty.Low, false);

    Resolved ByOffice(SourcePhrase phrase, int sentence)
    {
        var office = Words(phrase.Head, phrase.Head + phrase.HeadLength);
        var (person, isAmbiguous) = _in.Holder(office, phrase.Affiliation, phrase.First, sentence);
        if (person is not null && !isAmbiguous)
        {
            return new Resolved(_in.OfPerson(person), Certainty.Medium, false);
        }

        return new Resolved(
            _in.Known(new Speaker { Name = Words(phrase.First, phrase.End), Kind = SpeakerKind.Person, Naming = SourceNaming.Named, Actor = phrase.Affiliation?.Actor, Side = phrase.Affiliation?.Side, Phrase = phrase }),
            isAmbiguous ? Certainty.Low : Certainty.Medium,
            false);
    }

    Resolved ByBody(SourcePhrase phrase, int sentence)
    {
        var isOutlet = (phrase.Role & Role.Outlet) != Role.None;
        var pointsBack = phrase is { Determiner: PhraseWord.Definite, Affiliation: null, Owner: < 0 } && phrase.End - phrase.First <= 3;
        if (pointsBack && Organisation(phrase, sentence) is { } before)
        {
            return new Resolved(before, Certainty.Medium, false);
        }

        Link? affiliation = phrase.Affiliation;
        var (actor, side) = (affiliation?.Actor, isOutlet ? Sides.Media : affiliation is null ? null : _in.SideOfAll(phrase.First, phrase.Head) ?? affiliation.Side);
        if (affiliation is null && phrase.Owner < 0 && !isOutlet)
        {
            var owner = HolderOfOffice(phrase, sentence) ?? (phrase.Determiner == PhraseWord.Definite ? OwnerByContext(sentence) : null);
            (actor, side) = (owner?.Actor, owner?.Side);
        }

        if (OwnerOf(phrase, sentence) is { } whose)
        {
            (actor, side) = (whose.Actor, whose.Side);
        }

        var isNamed = phrase.Determiner != PhraseWord.Indefinite || phrase.Owner >= 0 && !phrase.IsPlural;
        return new Resolved(
            _in.Known(new Speaker
            {
                Name = Words(phrase.Determiner is PhraseWord.His or PhraseWord.Her or PhraseWord.Its or PhraseWord.Their ? WithArticle(phrase) : phrase.First, phrase.End),
                Kind = SpeakerKind.Organisation,
                Naming = isNamed ? SourceNaming.Named : SourceNaming.Anonymous,
                Actor = isOutlet ? null : actor,
                Side = side,
                IsState = affiliation is { Kind: LinkKind.State or LinkKind.Demonym } && !isOutlet,
                Phrase = phrase,
            }),
            affiliation is null ? Certainty.Medium : Certainty.High,
            false);
    }

    /// <summary>Of "the prime minister's office" whoever is prime minister.</summary>
    Speaker? HolderOfOffice(SourcePhrase phrase, int sentence)
    {
        for (var at = phrase.First; at < phrase.Head; at++)
        {
            if ((Roles.At(_prose, at, phrase.Head, out var length, out _) & Role.Office) != Role.None && Spelling.IsPossessive(_prose.Word(at + length - 1)))
            {
                var office = Spelling.WithoutPossessive(Words(at, at + length)).ToString();
                var (person, isAmbiguous) = _in.Holder(office, null, phrase.First, sentence);
                return person is null || isAmbiguous ? null : _in.OfPerson(person);
            }
        }

        return null;
    }

    /// <summary>The organisation that "the group" or "the ministry" points back to.</summary>
    Speaker? Organisation(SourcePhrase phrase, int sentence)
    {
        var head = _prose.Word(phrase.Head).ToString();
        var isBare = phrase.End - phrase.First == phrase.HeadLength;
        if (isBare && _in.NamedWith(head, phrase.First) is >= 0 and var name)
        {
            return _in.OfName(name);
        }

        if (isBare && _in.ByLastWord(head) is { } actor)
        {
            return _in.Known(new Speaker { Name = actor.Name, Kind = SpeakerKind.Organisation, Naming = SourceNaming.Named, Actor = actor.Actor, Side = actor.Side, Phrase = phrase });
        }

        if (_in.Recent.LastWhere(w => w.Kind == SpeakerKind.Organisation && w.Phrase.Shape == SourceShape.Body && Describes(phrase, w.Phrase), sentence, Far, out var two) is { } same && !two)
        {
            return same;
        }

        if (IsOwned(phrase) || head is not ("group" or "movement" or "organisation" or "organization" or "party" or "faction" or "militia" or "company" or "firm" or "union" or "agency" or "association" or "charity" or "bank" or "airline" or "operator" or "authority" or "bloc" or "alliance" or "coalition" or "front" or "employer" or "watchdog" or "foundation" or "federation"))
        {
            return null;
        }

        for (var s = sentence; s >= 0 && sentence - s <= Nearby; s--)
        {
            var found = _in.Recent.LastWhere(w => w.LastSentence == s && w.Kind == SpeakerKind.Organisation && !w.IsState && w.Side != Sides.Media, sentence, Nearby, out _)
                ?? (s < sentence ? Subject(s, int.MaxValue, w => w.Kind == SpeakerKind.Organisation && !w.IsState && w.Side != Sides.Media) : null);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether words of its own say whose it is: the growers' union.</summary>
    bool IsOwned(SourcePhrase phrase)
    {
        for (var at = phrase.First; at < phrase.Head; at++)
        {
            if (Spelling.IsPossessive(_prose.Word(at)) || _prose.Word(at) is "’" or "'")
            {
                return true;
            }
        }

        return false;
    }

    Resolved ByDescription(SourcePhrase phrase, int sentence)
    {
        if (phrase.Shape == SourceShape.None)
        {
            return Unresolved(phrase);
        }

        if (OwnerOf(phrase, sentence) is { } owner)
        {
            return new Resolved(Unnamed(phrase, owner), Certainty.Medium, false);
        }

        if (phrase.Determiner == PhraseWord.Definite)
        {
            var earlier = _in.Recent.LastWhere(w => w.Phrase.Shape == SourceShape.Unnamed && Describes(phrase, w.Phrase), sentence, Far, out var isAmbiguous);
            if (phrase is { IsPlural: false, Affiliation: { } of } && _in.Titled(Words(phrase.Head, phrase.Head + 1), of) is { } titled)
            {
                return new Resolved(_in.OfPerson(titled), Certainty.Medium, false);
            }

            var named = phrase.IsPlural || phrase.Affiliation is not null ? null : _in.Recent.LastWhere(w => w.Person is { } p && p.Nouns.Contains(Words(phrase.Head, phrase.Head + 1), StringComparer.OrdinalIgnoreCase), sentence, Nearby, out _);
            if (named is not null && (earlier is null || earlier.LastSentence < named.LastSentence))
            {
                return new Resolved(named, Certainty.Medium, false);
            }

            if (earlier is not null && !isAmbiguous)
            {
                return new Resolved(earlier, Certainty.Medium, false);
            }

            return new Resolved(Unnamed(phrase), isAmbiguous ? Certainty.Low : Certainty.Medium, false);
        }

        return new Resolved(Unnamed(phrase), Certainty.High, false);
    }

    /// <summary>Whose it is: "her office", "its chair".</summary>
    Speaker? OwnerOf(SourcePhrase phrase, int sentence) => phrase.Determiner switch
    {
        PhraseWord.His => HeOrShe(phrase with { Determiner = PhraseWord.He }, sentence, goesOn: false),
        PhraseWord.Her => HeOrShe(phrase with { Determiner = PhraseWord.She }, sentence, goesOn: false),
        PhraseWord.Its => It(phrase, sentence, goesOn: false),
        PhraseWord.Their => They(sentence),
        _ => null,
    };

    Speaker Unnamed(SourcePhrase phrase, Speaker? owner = null)
    {
        var side = (phrase.Role & Role.Analyst) != Role.None ? Sides.Analyst
            : (phrase.Role & Role.Reporter) != Role.None ? Sides.Media
            : owner is not null ? owner.Side
            : phrase.Affiliation is null ? (phrase.Role & Role.Mediator) != Role.None ? Sides.Mediators : null
            : phrase.Affiliation.Kind == LinkKind.Outlet ? Sides.Media
            : _in.SideOfAll(phrase.First, phrase.Head) ?? phrase.Affiliation.Side;
        var isGroup = (phrase.Role & Role.Group) != Role.None && (phrase.Role & Role.Source) == Role.None && phrase.IsPlural;
        return new Speaker
        {
            Name = Words(WithArticle(phrase), phrase.End),
            Kind = isGroup ? SpeakerKind.Group : SpeakerKind.Anonymous,
            Naming = SourceNaming.Anonymous,
            Actor = side is Sides.Analyst or Sides.Media ? null : owner is null ? phrase.Affiliation?.Actor : owner.Actor,
            Side = side,
            Phrase = phrase,
        };
    }

    int WithArticle(SourcePhrase phrase) =>
        phrase.Determiner != PhraseWord.None && phrase.First > 0 && _prose.Known[phrase.First - 1].Phrase is not (PhraseWord.None or PhraseWord.Of or PhraseWord.In or PhraseWord.To or PhraseWord.And or PhraseWord.Relative or PhraseWord.About or PhraseWord.Rank) ? phrase.First - 1 : phrase.First;

    /// <summary>Whether all the words of the later wording are in the earlier one: the official, a senior official of the port.</summary>
    bool Describes(SourcePhrase later, SourcePhrase earlier)
    {
        for (var at = later.First; at < later.End; at++)
        {
            var word = _prose.Word(at);
            if (_prose.Known[at].Phrase is PhraseWord.Indefinite or PhraseWord.Definite)
            {
                continue;
            }

            var holds = false;
            for (var other = earlier.First; other < earlier.End && !holds; other++)
            {
                holds = word.Equals(_prose.Word(other), StringComparison.OrdinalIgnoreCase);
            }

            if (!holds && !(at == later.Head && word is "source" or "sources" && (earlier.Role & Role.Source) != Role.None && later.IsPlural == earlier.IsPlural))
            {
                return false;
            }
        }

        return later.End > later.First;
    }

    string Words(int first, int end) => _in.Slice(first, end);
}
