using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>A text as far as it tells who may be meant: its names, its people, its speakers so far.</summary>
sealed class Discourse
{
    readonly Dictionary<NamedPerson, Speaker> _people = [];
    Dictionary<string, List<(NamedPerson Person, int Named)>>? _holders;
    readonly Dictionary<string, Speaker> _organisations = new(StringComparer.OrdinalIgnoreCase);
    bool? _namesActors;

    Discourse(Prose prose, CaseWords words, ImmutableArray<NameMention> names)
    {
        (Prose, Words) = (prose, words);
        Names = new NameIndex(names);
        People = PeopleFinder.Find(prose, names);
    }

    /// <summary>Reads the names of a text.</summary>
    public static Discourse Of(Prose prose, CaseWords words) => new(prose, words, NameFinder.Find(prose, words));

    public Prose Prose { get; }

    public CaseWords Words { get; }

    public NameIndex Names { get; }

    /// <summary>For each name the person it stands for, or null.</summary>
    public NamedPerson?[] People { get; }

    /// <summary>Who has spoken.</summary>
    public Recent Recent { get; } = new();

    /// <summary>The actor whose name ends in a word, in a text that names one of the case's actors.</summary>
    public Link? ByLastWord(ReadOnlySpan<char> word) => Words.ByLastWord.TryGetValue(word, out var actor) && NamesActors ? actor : null;

    bool NamesActors => _namesActors ??= Names.All.Any(n => n.Link is { Actor: not null });

    /// <summary>The speaker that a name stands for.</summary>
    public Speaker OfName(int name)
    {
        if (People[name] is { } person)
        {
            return OfPerson(person);
        }

        var mention = Names.All[name];
        var words = Abbreviated(name) ?? mention.Words(Prose);
        if (mention.Shape == NameShape.Person)
        {
            return new Speaker { Name = words, Kind = SpeakerKind.Person, Naming = SourceNaming.Named, Phrase = new SourcePhrase { Shape = SourceShape.Person, Name = name } };
        }

        if (!_organisations.TryGetValue(words, out var speaker))
        {
            _organisations[words] = speaker = new Speaker
            {
                Name = words,
                Kind = SpeakerKind.Organisation,
                Naming = SourceNaming.Named,
                Actor = mention.Link?.Actor,
                Side = mention.Shape == NameShape.Outlet || mention.Link?.Kind == LinkKind.Outlet ? Sides.Media : mention.Link?.Side,
                IsState = mention.Shape is NameShape.State or NameShape.Demonym,
                Phrase = new SourcePhrase { Shape = SourceShape.Name, Name = name, First = mention.First, End = mention.End, Head = mention.First },
            };
        }

        return speaker;
    }

    /// <summary>The speaker that a person is.</summary>
    public Speaker OfPerson(NamedPerson person)
    {
        if (!_people.TryGetValue(person, out var speaker))
        {
            _people[person] = speaker = new Speaker
            {
                Name = person.Name,
                Kind = SpeakerKind.Person,
                Naming = SourceNaming.Named,
                Actor = person.Actor,
                Side = person.Side,
                Person = person,
                Phrase = new SourcePhrase { Shape = SourceShape.Person },
            };
        }

        return speaker;
    }

    /// <summary>The subject of a sentence where it is a name: the first that nothing makes an object or an owner; -1 where there is none.</summary>
    public int Subject(int sentence, int before)
    {
        var s = Prose.Sentences[sentence];
        for (var i = Names.FirstFrom(s.FirstToken); i < Names.All.Length && Names.All[i].First < Math.Min(s.EndToken, before); i++)
        {
            var name = Names.All[i];
            var previous = name.First > s.FirstToken ? Prose.Known[name.First - 1].Phrase : PhraseWord.None;
            if (name.Shape != NameShape.Demonym && !IsQuoted(name.First) && previous is not (PhraseWord.Of or PhraseWord.In or PhraseWord.To) && !Spelling.IsPossessive(Prose.Word(name.End - 1))
                && !(name.Shape != NameShape.Person && name.End < s.EndToken && (Roles.At(Prose, name.End, s.EndToken, out _, out _) != Role.None || Prose.Known[name.End].Phrase == PhraseWord.Rank)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The token at which the source of the last statement begins; -1 before the first.</summary>
    public int LastSource { get; set; } = -1;

    /// <summary>The words of some tokens.</summary>
    public string Slice(int first, int end) => first < end ? Spelling.WithoutPossessive(Prose.Text.AsSpan(Prose.Tokens[first].Span.Start, Prose.Tokens[end - 1].Span.End - Prose.Tokens[first].Span.Start)).ToString() : "";

    /// <summary>The speaker of the same name met before, else this one.</summary>
    public Speaker Known(Speaker speaker)
    {
        if (_organisations.TryGetValue(speaker.Name, out var known) && known.Kind == speaker.Kind && (known.Side is not null || speaker.Side is null))
        {
            return known;
        }

        return _organisations[speaker.Name] = speaker;
    }

    /// <summary>The one side on which all the names among some tokens stand; the mediators where all of several mediate; else null.</summary>
    public string? SideOfAll(int first, int end)
    {
        var (side, count, mediate) = ((string?)null, 0, true);
        for (var i = Names.FirstFrom(first); i < Names.All.Length && Names.All[i].First < end; i++)
        {
            var link = People[i] is { } person ? person.Link ?? person.Affiliation : Names.All[i].Link;
            if (link is null)
            {
                continue;
            }

            mediate &= Words.IsMediator(link.Side);
            if (count++ == 0)
            {
                side = link.Side;
            }
            else if (side != link.Side)
            {
                side = null;
                if (!mediate)
                {
                    return Prose.Word(Names.All[i].First - 1) is "and" or "," or "or" ? Sides.Other : Names.All[Names.FirstFrom(first)].Link?.Side;
                }
            }
        }

        return side ?? (count > 1 && mediate ? Sides.Mediators : null);
    }

    /// <summary>The person who holds an office, named before token <paramref name="before"/> or, failing that, after it.</summary>
    public (NamedPerson? Person, bool IsAmbiguous) Holder(string office, Link? of, int before, int sentence)
    {
        NamedPerson? last = null, first = null;
        var isAmbiguous = false;
        foreach (var (person, named) in HoldersOf(office))
        {
            if ((of is not null && person.Affiliation is { } its && its.Side != of.Side) || (of is not null && person.Link is { } own && of.Side is not null && own.Side != of.Side))
            {
                continue;
            }

            if (named < before)
            {
                isAmbiguous = last is not null;
                last = person;
            }
            else if (last is null)
            {
                isAmbiguous = first is not null;
                first ??= person;
            }

            if (isAmbiguous)
            {
                break;
            }
        }

        if (isAmbiguous && Recent.LastWhere(w => w.Person is { Office: { } o } && o.Equals(office, StringComparison.OrdinalIgnoreCase), sentence, 2, out var two) is { Person: { } spoke } && !two)
        {
            return (spoke, false);
        }

        return (last ?? first, isAmbiguous);
    }

    /// <summary>Everybody who holds an office, with the token at which each is first named, in the order of the text.</summary>
    List<(NamedPerson Person, int Named)> HoldersOf(string office)
    {
        _holders ??= Holders();
        return _holders.GetValueOrDefault(office) ?? [];
    }

    Dictionary<string, List<(NamedPerson Person, int Named)>> Holders()
    {
        var holders = new Dictionary<string, List<(NamedPerson Person, int Named)>>(StringComparer.OrdinalIgnoreCase);
        var met = new HashSet<NamedPerson>();
        for (var i = 0; i < People.Length; i++)
        {
            if (People[i] is { Office: { } office } person && met.Add(person))
            {
                if (!holders.TryGetValue(office, out var those))
                {
                    holders[office] = those = [];
                }

                those.Add((person, Names.All[i].First));
            }
        }

        return holders;
    }

    /// <summary>The one person whom the text names with that title at that organisation; null where there is none or more than one.</summary>
    public NamedPerson? Titled(string noun, Link of)
    {
        NamedPerson? only = null;
        foreach (var person in Distinct)
        {
            if (person.Nouns.Contains(noun, StringComparer.OrdinalIgnoreCase) && (person.Link ?? person.Affiliation) is { Side: { } side } && side == of.Side)
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        return only;
    }

    IEnumerable<NamedPerson> Distinct => field ??= [.. People.OfType<NamedPerson>().Distinct()];

    /// <summary>The last organisation named before a token whose name holds a word; -1 where there is none.</summary>
    public int NamedWith(string word, int before)
    {
        for (var i = Names.FirstFrom(before) - 1; i >= 0 && before - Names.All[i].First < 600; i--)
        {
            var name = Names.All[i];
            if (name.Shape != NameShape.Organisation || name.End - name.First < 2)
            {
                continue;
            }

            for (var at = name.First; at < name.End; at++)
            {
                if (Prose.Word(at).Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a token stands between quotation marks.</summary>
    bool IsQuoted(int token)
    {
        var offset = Prose.Tokens[token].Span.Start;
        var (low, high) = (0, Prose.Quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Prose.Quotations[middle].Outer.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0 && i >= low - 4; i--)
        {
            if (Prose.Quotations[i].Outer.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole name that an abbreviation in brackets was given for.</summary>
    string? Abbreviated(int name)
    {
        var mention = Names.All[name];
        if (mention.End - mention.First != 1 || !Spelling.IsAcronym(Prose.Word(mention.First)))
        {
            return null;
        }

        Abbreviations ??= FindAbbreviations();
        return Abbreviations.GetValueOrDefault(mention.Words(Prose));
    }

    Dictionary<string, string>? Abbreviations { get; set; }

    Dictionary<string, string> FindAbbreviations()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < Names.All.Length; i++)
        {
            var (whole, letters) = (Names.All[i - 1], Names.All[i]);
            if (letters.First == whole.End + 1 && Prose.Word(whole.End) is "(" && letters.End - letters.First == 1 && whole.End - whole.First > 1)
            {
                found.TryAdd(letters.Words(Prose), whole.Words(Prose));
            }
        }

        return found;
    }
}
