namespace Parley.Reports;

/// <summary>What stands before a name and belongs to it: Norway's acting foreign minister.</summary>
struct TitleBefore
{
    Role _roles;
    string? _office;
    string? _noun;
    PhraseWord _sex;
    bool _isFormer;

    /// <summary>To what the title belongs.</summary>
    public Link? Affiliation { get; set; }

    /// <summary>Whether it names what somebody is.</summary>
    public readonly bool HasRole => _roles != Role.None;

    /// <summary>Takes in the words at a token, or forgets all where they cannot stand before a name; gives how many they were.</summary>
    public int Take(Prose prose, int at, int end, bool keepsWords = false)
    {
        var word = prose.Word(at);
        var role = Roles.At(prose, at, end, out var length, out _);
        if ((role & (Role.Human | Role.Body)) != Role.None)
        {
            _roles |= role;
            _noun = prose.Word(at + length - 1).ToString();
            if ((role & Role.Office) != Role.None)
            {
                var (first, last) = (prose.Tokens[at].Span.Start, prose.Tokens[at + length - 1].Span.End);
                _office = Spelling.WithoutPossessive(prose.Text.AsSpan(first, last - first)).ToString();
            }

            _sex = word is "Mr" or "Mr." or "Sir" or "King" or "Prince" or "Sheikh" or "Lord" or "Congressman" or "Father" ? PhraseWord.He
                : word is "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Queen" or "Princess" or "Lady" or "Dame" or "Congresswoman" ? PhraseWord.She : _sex;
            return length;
        }

        var isRank = prose.Known[at].Phrase == PhraseWord.Rank;
        _isFormer |= word is "former" or "Former" or "ex" or "late" or "outgoing";
        if (!isRank && word is not "." && !(keepsWords && prose.Tokens[at].Kind == TokenKind.Word))
        {
            this = default;
        }

        return 1;
    }

    /// <summary>Adds what it says to what is known of the person.</summary>
    public readonly void GiveTo(NamedPerson person)
    {
        person.Roles |= _roles;
        if (_noun is not null && !person.Nouns.Contains(_noun, StringComparer.OrdinalIgnoreCase))
        {
            person.Nouns.Add(_noun);
        }

        person.Sex = person.Sex == PhraseWord.None ? _sex : person.Sex;
        person.Affiliation ??= _roles != Role.None ? Affiliation : null;
        if (!_isFormer)
        {
            person.Office ??= _office;
        }
    }
}
