using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The people whom a text names. Part of a name stands for the one person it fits, and for nobody where it fits two.</summary>
sealed class PeopleFinder
{
    const int NearestApposition = 8;
    readonly Prose _prose;
    readonly ImmutableArray<NameMention> _names;
    readonly Dictionary<string, List<NamedPerson>> _bySurname = new(StringComparer.Ordinal);
    readonly Dictionary<string, NamedPerson> _unsure = new(StringComparer.Ordinal);
    readonly NamedPerson?[] _people;

    PeopleFinder(Prose prose, ImmutableArray<NameMention> names)
    {
        (_prose, _names) = (prose, names);
        _people = new NamedPerson?[names.Length];
    }

    /// <summary>For each name the person it stands for, or null.</summary>
    public static NamedPerson?[] Find(Prose prose, ImmutableArray<NameMention> names)
    {
        var finder = new PeopleFinder(prose, names);
        finder.WholeNames();
        finder.PartsOfNames();
        finder.Titles();
        return finder._people;
    }

    void WholeNames()
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var name = _names[i];
            if (name.Shape == NameShape.Person && (name.End - name.First > 1 || name.Link is not null))
            {
                _people[i] = Same(name) ?? Added(name);
            }
        }
    }

    /// <summary>The person already met under this name or under another form of it.</summary>
    NamedPerson? Same(NameMention name)
    {
        var words = Words(name);
        if (!_bySurname.TryGetValue(Surname(name), out var namesakes))
        {
            return null;
        }

        foreach (var person in namesakes)
        {
            if (name.Link is not null ? person.Link?.Name == name.Link.Name : IsFormOf(words, person.Name) || IsFormOf(person.Name, words))
            {
                person.Name = words.Length > person.Name.Length ? words : person.Name;
                return person;
            }
        }

        return null;
    }

    NamedPerson Added(NameMention name)
    {
        var person = new NamedPerson(Words(name), name.Link);
        var surname = Surname(name);
        if (!_bySurname.TryGetValue(surname, out var namesakes))
        {
            _bySurname[surname] = namesakes = [];
        }

        namesakes.Add(person);
        return person;
    }

    void PartsOfNames()
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var name = _names[i];
            if (_people[i] is not null || name.End - name.First != 1 || name.Shape is not (NameShape.Person or NameShape.Unknown))
            {
                continue;
            }

            if (_bySurname.TryGetValue(Surname(name), out var namesakes))
            {
                _people[i] = namesakes.Count == 1 ? namesakes[0] : Unsure(name);
            }
            else if (name.Shape == NameShape.Person)
            {
                _people[i] = Added(name);
            }
        }
    }

    /// <summary>Somebody of a name that two share: a person, and neither of them.</summary>
    NamedPerson Unsure(NameMention name)
    {
        var surname = Surname(name);
        if (!_unsure.TryGetValue(surname, out var person))
        {
            _unsure[surname] = person = new NamedPerson(Words(name), null);
        }

        return person;
    }

    void Titles()
    {
        var next = 0;
        foreach (var sentence in _prose.Sentences)
        {
            var title = new TitleBefore();
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                while (next < _names.Length && _names[next].End <= at)
                {
                    next++;
                }

                if (next < _names.Length && _names[next].First == at)
                {
                    if (_people[next] is { } person)
                    {
                        title.GiveTo(person);
                        After(person, _names[next].End, sentence.EndToken, next + 1);
                        title = new TitleBefore();
                    }
                    else
                    {
                        title.Affiliation ??= _names[next].Link;
                    }

                    at = _names[next].End;
                    continue;
                }

                at += title.Take(_prose, at, sentence.EndToken);
            }
        }
    }

    /// <summary>An apposition after the name: ", a Northern negotiator,".</summary>
    void After(NamedPerson person, int at, int end, int name)
    {
        if (at >= end || _prose.Word(at) is not "," || at + 1 >= end || (_prose.Known[at + 1].Phrase is var word && word is not (PhraseWord.Definite or PhraseWord.Indefinite or PhraseWord.Rank or PhraseWord.None)))
        {
            return;
        }

        var title = new TitleBefore();
        var limit = Math.Min(end, at + 1 + NearestApposition);
        for (at++; at < limit;)
        {
            if (name < _names.Length && _names[name].First == at)
            {
                if (_people[name] is not null && !title.HasRole)
                {
                    return;
                }

                title.Affiliation ??= _names[name].Link;
                at = _names[name].End;
                name++;
                continue;
            }

            var kind = _prose.Known[at].Phrase;
            if (kind is PhraseWord.Definite or PhraseWord.Indefinite or PhraseWord.Of)
            {
                at++;
                continue;
            }

            var isBound = title.HasRole && Roles.At(_prose, at, limit, out _, out _) == Role.None;
            if (isBound)
            {
                break;
            }

            var before = title.HasRole;
            var taken = title.Take(_prose, at, limit, keepsWords: !before);
            if (_prose.Tokens[at].Kind != TokenKind.Word)
            {
                break;
            }

            at += taken;
        }

        if (title.HasRole)
        {
            title.GiveTo(person);
        }
    }

    string Words(NameMention name) => name.Words(_prose);

    string Surname(NameMention name) =>
        name.Link?.Name is { } whole ? whole[(whole.LastIndexOf(' ') + 1)..] : Spelling.WithoutPossessive(_prose.Word(name.End - 1)).ToString();

    /// <summary>Whether every word of the shorter name is one of the longer: J. Smith of John Smith, John Smith of John Paul Smith.</summary>
    static bool IsFormOf(string part, string whole)
    {
        foreach (var range in part.AsSpan().Split(' '))
        {
            var word = part.AsSpan(range);
            var holds = false;
            foreach (var other in whole.AsSpan().Split(' '))
            {
                holds |= whole.AsSpan(other).SequenceEqual(word);
            }

            if (!holds)
            {
                return false;
            }
        }

        return true;
    }
}
