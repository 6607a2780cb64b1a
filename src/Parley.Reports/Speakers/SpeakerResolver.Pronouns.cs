namespace Parley.Reports;

/// <summary>Pronouns: whom he, she, it, they and who point back to.</summary>
sealed partial class SpeakerResolver
{
    Resolved ByPronoun(SourcePhrase phrase, int sentence, bool goesOn)
    {
        if (phrase.Determiner == PhraseWord.Relative)
        {
            return Before(phrase, sentence) is { } named ? new Resolved(named, Certainty.Medium, false) : Unresolved(phrase);
        }

        var antecedent = phrase.Determiner switch
        {
            PhraseWord.He or PhraseWord.She => HeOrShe(phrase, sentence, goesOn),
            PhraseWord.It => It(phrase, sentence, goesOn),
            PhraseWord.They => They(sentence),
            _ => null,
        };
        return antecedent is null ? Unresolved(phrase) : new Resolved(antecedent, Certainty.Medium, antecedent.Kind == SpeakerKind.Document);
    }

    /// <summary>The name just before a relative pronoun.</summary>
    Speaker? Before(SourcePhrase phrase, int sentence)
    {
        for (var at = phrase.First - 1; at >= _prose.Sentences[sentence].FirstToken && phrase.First - at <= 12; at--)
        {
            if (_in.Names.At(at) is >= 0 and var name && _in.Names.All[name].Shape is NameShape.Person or NameShape.Organisation)
            {
                return _in.OfName(name);
            }

            if (Roles.At(_prose, at, phrase.First, out _, out _) is not Role.None)
            {
                var read = _reader.Read(StartOfPhrase(at, sentence), at + 1);
                return read.Shape is SourceShape.None or SourceShape.Pronoun ? null : Resolve(read, sentence, goesOn: false).Who;
            }
        }

        return null;
    }

    int StartOfPhrase(int at, int sentence)
    {
        var first = _prose.Sentences[sentence].FirstToken;
        while (at > first && _prose.Tokens[at - 1].Kind == TokenKind.Word && _prose.Known[at - 1].Phrase is PhraseWord.None or PhraseWord.Rank or PhraseWord.Indefinite or PhraseWord.Definite)
        {
            at--;
            if (_prose.Known[at].Phrase is PhraseWord.Definite or PhraseWord.Indefinite)
            {
                break;
            }
        }

        return at;
    }

    Speaker? HeOrShe(SourcePhrase phrase, int sentence, bool goesOn)
    {
        var sex = phrase.Determiner;
        bool Fits(Speaker w) => w.Kind == SpeakerKind.Person ? w.Person?.Sex is null or PhraseWord.None || w.Person.Sex == sex : w.Kind == SpeakerKind.Anonymous && !w.IsPlural;
        var here = Subject(sentence, phrase.First, Fits);
        if (here is not null && !goesOn)
        {
            return here;
        }

        for (var s = sentence; s >= 0 && sentence - s <= Nearby; s--)
        {
            var spoke = _in.Recent.LastWhere(w => w.LastSentence == s && Fits(w), sentence, Nearby, out _);
            var found = spoke ?? (s < sentence ? Subject(s, int.MaxValue, Fits) : null);
            if (found is not null)
            {
                if (found.Person is { Sex: PhraseWord.None } person)
                {
                    person.Sex = sex;
                }

                return found;
            }
        }

        return here;
    }

    Speaker? Subject(int sentence, int before, Func<Speaker, bool> fits) =>
        _in.Subject(sentence, before) is >= 0 and var name && _in.OfName(name) is var speaker && fits(speaker) ? speaker : null;

    Speaker? It(SourcePhrase phrase, int sentence, bool goesOn)
    {
        bool Fits(Speaker w) => w.Kind is SpeakerKind.Organisation or SpeakerKind.Document or SpeakerKind.Group && !(w.Kind == SpeakerKind.Group && w.IsPlural);
        if (!goesOn && Subject(sentence, phrase.First, w => w.Kind == SpeakerKind.Organisation) is { } here)
        {
            return here;
        }

        for (var s = sentence; s >= 0 && sentence - s <= Nearby; s--)
        {
            var spoke = _in.Recent.LastWhere(w => w.LastSentence == s && Fits(w), sentence, Nearby, out _);
            var subject = s < sentence ? Subject(s, int.MaxValue, w => w.Kind == SpeakerKind.Organisation) : null;
            if ((goesOn || subject is null || spoke == subject ? spoke ?? subject : spoke is { Phrase.Head: > 0 } && IsAside(spoke, s) ? subject : spoke ?? subject) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether the speaker of a sentence stands only in an aside: "as the ministry suggested".</summary>
    bool IsAside(Speaker spoke, int sentence)
    {
        var s = _prose.Sentences[sentence];
        return _in.LastSource is >= 0 and var first && first > s.FirstToken && first < s.EndToken && spoke == _in.Recent.Last
            && _prose.Word(_prose.Known[first - 1].Phrase == PhraseWord.Definite && first - 1 > s.FirstToken ? first - 2 : first - 1) is "as";
    }

    Speaker? They(int sentence) =>
        _in.Recent.LastWhere(w => w.IsPlural, sentence, 1, out _)
        ?? _in.Recent.LastWhere(w => w.Kind == SpeakerKind.Anonymous, sentence, 1, out _)
        ?? _in.Recent.LastWhere(w => w.IsPlural || w.Kind is SpeakerKind.Organisation, sentence, Nearby, out _)
        ?? _in.Recent.LastWhere(w => w.Kind == SpeakerKind.Anonymous, sentence, Nearby, out _);
}
