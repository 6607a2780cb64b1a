using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds the names of a text: those that the case and the lexicons know, and runs of capitalised words. A name that stands inside a longer one is not found apart: a minister whose first name is a country is not that country.</summary>
sealed class NameFinder
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = FrozenSet.ToFrozenSet(["al", "bin", "bint", "ibn", "abu", "de", "del", "della", "da", "di", "dos", "du", "van", "von", "der", "den", "la", "le", "el", "ter", "ben", "ul"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    const int MostWords = 7;

    readonly Prose _prose;
    readonly PhraseTable<Link> _names;
    readonly HashSet<string> _words = new(StringComparer.Ordinal);
    readonly ImmutableArray<NameMention>.Builder _found = ImmutableArray.CreateBuilder<NameMention>();

    NameFinder(Prose prose, PhraseTable<Link> names) => (_prose, _names) = (prose, names);

    /// <summary>The names in the order of the text, without overlap.</summary>
    public static ImmutableArray<NameMention> Find(Prose prose, CaseWords words)
    {
        var finder = new NameFinder(prose, words.Names);
        foreach (var sentence in prose.Sentences)
        {
            finder.InSentence(sentence);
        }

        return finder._found.ToImmutable();
    }

    void InSentence(Sentence sentence)
    {
        var (afterTitle, afterOutlet) = (false, false);
        for (var at = sentence.FirstToken; at < sentence.EndToken;)
        {
            var word = Word(at);
            if (_prose.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                afterTitle &= word is ".";
                at++;
                continue;
            }

            var isCapital = Spelling.IsCapitalised(word) || char.IsAsciiDigit(word[0]) || StartsWithParticle(at, sentence.EndToken);
            var known = _names.TryMatch(_prose, at, sentence.EndToken, out var link, out var length);
            if (known && !(length == 1 && isCapital && IsPartOfLonger(link, at, sentence.EndToken, afterTitle)))
            {
                _found.Add(new NameMention(at, at + length, ShapeOf(link), link));
                afterTitle = false;
                at += ExtendOrganisation(at, at + length, sentence.EndToken, link);
                continue;
            }

            var role = Roles.At(_prose, at, sentence.EndToken, out var roleLength, out _);
            if (isCapital && OfficeOf(at, roleLength, sentence.EndToken) is > 0 and var office)
            {
                _found.Add(new NameMention(at, at + office, NameShape.Organisation, null));
                afterTitle = false;
                at += office;
                continue;
            }

            if (!afterTitle && (role & Role.Title) != Role.None && !(isCapital && roleLength == 1 && IsGivenName(at, sentence)))
            {
                afterTitle = true;
                at += roleLength;
                continue;
            }

            if (!isCapital || !IsWordLike(word) || (!known && _prose.Known[at].IsPlain && !afterTitle))
            {
                (afterTitle, afterOutlet) = (false, roleLength > 0 && (role & Role.Outlet) != Role.None && !isCapital);
                at++;
                continue;
            }

            at = Run(at, sentence, afterTitle, afterOutlet);
            (afterTitle, afterOutlet) = (false, false);
        }
    }

    /// <summary>A known word of one's own name: after a title, or a state before another capitalised word.</summary>
    bool IsPartOfLonger(Link link, int at, int end, bool afterTitle)
    {
        if (Spelling.IsPossessive(Word(at)) || at + 1 >= end || !IsNameWord(at + 1, end))
        {
            return false;
        }

        if (afterTitle)
        {
            return link.Kind is LinkKind.State or LinkKind.Seat or LinkKind.Surname;
        }

        return link.Kind is LinkKind.State or LinkKind.Seat && !Spelling.IsAcronym(Word(at)) && !IsHeadOfOrganisation(at + 1) && !OrganisationHeads.EndsOutlet(Word(at + 1));
    }

    /// <summary>A state or its adjective before an organisation's words: Norwegian Refugee Council, US Army. The whole is the name; the state's link stays.</summary>
    int ExtendOrganisation(int first, int end, int limit, Link link)
    {
        if (link.Kind is not (LinkKind.State or LinkKind.Demonym or LinkKind.Organisation) || Spelling.IsPossessive(Word(end - 1)))
        {
            return end - first;
        }

        var last = end;
        var holdsHead = false;
        while (last < limit && last - end < 4 && IsNameWord(last, limit) && (Roles.At(_prose, last, limit, out _, out _) & Role.Title) == Role.None)
        {
            holdsHead |= IsHeadOfOrganisation(last);
            last++;
        }

        if (last == end && last < limit && Spelling.IsCapitalised(Word(last)) && OrganisationHeads.EndsOutlet(Word(last)))
        {
            last++;
        }

        if (last > end && OrganisationHeads.EndsOutlet(Word(last - 1)))
        {
            _found[^1] = new NameMention(first, last, NameShape.Outlet, null);
            return last - first;
        }

        if (holdsHead)
        {
            _found[^1] = new NameMention(first, last, NameShape.Organisation, link);
            return last - first;
        }

        return end - first;
    }

    /// <summary>How many words are an office named after who holds it: the Prime Minister's Office; 0 where it is none.</summary>
    int OfficeOf(int at, int titleLength, int end) =>
        titleLength > 0 && at + titleLength < end && Spelling.IsPossessive(Word(at + titleLength - 1)) && IsHeadOfOrganisation(at + titleLength) ? titleLength + 1 : 0;

    int Run(int first, Sentence sentence, bool afterTitle, bool afterOutlet)
    {
        var end = first + 1;
        var holdsHead = IsHeadOfOrganisation(first);
        while (end < sentence.EndToken && end - first < MostWords && !Spelling.IsPossessive(Word(end - 1)))
        {
            if (IsNameWord(end, sentence.EndToken))
            {
                holdsHead |= IsHeadOfOrganisation(end);
                end++;
            }
            else if (IsLinkWithin(end, sentence.EndToken, holdsHead || afterOutlet))
            {
                end++;
            }
            else if (end - first == 1 && Word(end) is "." && _prose.Tokens[first].Span.Length == 1 && end + 1 < sentence.EndToken && Spelling.IsCapitalised(Word(end + 1)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        var count = end - first;
        if (count == 1 && first == FirstWord(sentence) && !afterTitle && !Spelling.IsAcronym(Word(first)) && !Spelling.IsPossessive(Word(first)) && IsCommonNoun(first))
        {
            return end;
        }

        var shape = afterOutlet || (count > 1 && !afterTitle && OrganisationHeads.EndsOutlet(Word(end - 1))) ? NameShape.Outlet
            : holdsHead && count > 1 ? NameShape.Organisation
            : count > 1 || afterTitle ? count <= 5 ? NameShape.Person : NameShape.Organisation
            : Spelling.IsAcronym(Word(first)) ? NameShape.Organisation
            : NameShape.Unknown;
        _found.Add(new NameMention(first, end, shape, null));
        for (var at = first; at < end; at++)
        {
            _words.GetAlternateLookup<ReadOnlySpan<char>>().Add(Spelling.WithoutPossessive(Word(at)));
        }

        return end;
    }

    /// <summary>"of", "for", "and" within an organisation's name, or a particle within a person's.</summary>
    bool IsLinkWithin(int at, int end, bool holdsHead)
    {
        if (at + 1 >= end)
        {
            return false;
        }

        if (Particles.Contains(Word(at)))
        {
            return Spelling.IsCapitalised(Word(at + 1)) || Particles.Contains(Word(at + 1));
        }

        return Word(at) is "&" ? Spelling.IsCapitalised(Word(at + 1)) : holdsHead && Word(at) is "of" or "for" && IsNameWord(at + 1, end);
    }

    bool StartsWithParticle(int at, int end) =>
        Word(at) is ['a', 'l', '-', _, ..] || (at + 1 < end && Word(at) is "al" or "el" && Spelling.IsCapitalised(Word(at + 1)));

    bool IsNameWord(int at, int end)
    {
        var word = Word(at);
        if (_prose.Tokens[at].Kind != TokenKind.Word || !(Spelling.IsCapitalised(word) || word is ['a', 'l', '-', _, ..]))
        {
            return false;
        }

        return !_prose.Known[at].IsPlain
            && !(_names.TryMatch(_prose, at, end, out var link, out _) && link.Kind is LinkKind.Demonym or LinkKind.Outlet or LinkKind.Organisation)
            && !IsTitleBeforeName(at, end);
    }

    bool IsTitleBeforeName(int at, int end) =>
        (Roles.At(_prose, at, end, out var length, out _) & Role.Title) != Role.None && at + length < end && Spelling.IsCapitalised(Word(at + length)) && !IsHeadOfOrganisation(at);

    /// <summary>A title's word that is a given name here: Judge Reinhold is left as it is, Dean Smith at the start is a name.</summary>
    bool IsGivenName(int at, Sentence sentence) => at + 1 >= sentence.EndToken && !IsCommonNoun(at);

    bool IsHeadOfOrganisation(int at) => _prose.Known[at].IsOrganisationHead && Spelling.IsCapitalised(Word(at));

    bool IsCommonNoun(int at) => _prose.Known[at].Role != Role.None || !IsNamedElsewhere(at);

    /// <summary>Whether the word stands with its capital where no sentence begins.</summary>
    bool IsNamedElsewhere(int at)
    {
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Spelling.WithoutPossessive(Word(at))) || IsFollowedByVerb(at);
    }

    /// <summary>A lone word at the start that a verb of saying follows is somebody.</summary>
    bool IsFollowedByVerb(int at) => at + 1 < _prose.Tokens.Length && Word(at + 1) is "said" or "says" or "has" or "had" or "was" or "is" or "did" or "told" or "added" or "also" or "will" or "would" || IsFollowedBySpeech(at);

    /// <summary>A word at the start that is none of the language's, before a verb of saying in the past.</summary>
    bool IsFollowedBySpeech(int at) =>
        at + 1 < _prose.Tokens.Length && WordLexicon.Find(Word(at)).Form is null
        && WordLexicon.Find(Word(at + 1)) is { VerbCue: >= 0 } verb && verb.Classes.Has(WordClass.Past) && WordLexicon.Cues[verb.VerbCue].Mode == CueMode.Speech;

    int FirstWord(Sentence sentence)
    {
        var at = sentence.FirstToken;
        while (at + 1 < sentence.EndToken && _prose.Tokens[at].Kind is TokenKind.Quote or TokenKind.Mark)
        {
            at++;
        }

        return at;
    }

    static bool IsWordLike(ReadOnlySpan<char> word) => char.IsLetter(word[0]);

    static NameShape ShapeOf(Link link) => link.Kind switch
    {
        LinkKind.Person or LinkKind.Surname => NameShape.Person,
        LinkKind.Demonym => NameShape.Demonym,
        LinkKind.Outlet => NameShape.Outlet,
        LinkKind.State or LinkKind.Seat => NameShape.State,
        _ => NameShape.Organisation,
    };

    ReadOnlySpan<char> Word(int at) => _prose.Word(at);
}
