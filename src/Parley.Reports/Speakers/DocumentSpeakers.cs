namespace Parley.Reports;

/// <summary>Texts that speak: a joint statement has its issuers in its name; a statement of one is that one speaking through a text; "the statement" is the last one.</summary>
sealed class DocumentSpeakers(Discourse discourse)
{
    readonly Dictionary<string, Speaker> _lastGiven = new(StringComparer.Ordinal);

    /// <summary>Notes a text that somebody gave out.</summary>
    public void GaveOut(Speaker who, int head) => _lastGiven[Noun(head)] = who;

    /// <summary>Who speaks through a text.</summary>
    public Resolved Resolve(SourcePhrase phrase)
    {
        var (first, end, count) = Issuers(phrase);
        var noun = Noun(phrase.Head + phrase.HeadLength - 1);
        if (phrase.Determiner == PhraseWord.Definite && !phrase.IsPlural && (count == 0 || IsSameIssue(phrase)) && _lastGiven.TryGetValue(noun, out var earlier))
        {
            return new Resolved(earlier, Certainty.Medium, true);
        }

        var speaker = count == 1 && IsUtterance(noun) ? Issuer(phrase, first) : Text(phrase, first, end, count);
        _lastGiven[noun] = speaker;
        return new Resolved(speaker, count == 0 ? Certainty.Medium : Certainty.High, true);
    }

    /// <summary>"This statement, issued by …" is one spoken of before.</summary>
    bool IsSameIssue(SourcePhrase phrase) => phrase.First > 0 && discourse.Prose.Word(phrase.First - 1) is "This" or "this";

    /// <summary>A text by which somebody says something, other than a report or a survey about something.</summary>
    static bool IsUtterance(string noun) => noun is "statement" or "letter" or "communique" or "communiqué" or "declaration" or "release" or "message" or "tweet" or "post" or "announcement" or "email" or "speech" or "readout" or "memo" or "memorandum" or "note";

    Speaker Issuer(SourcePhrase phrase, int name) =>
        phrase.Owner >= 0 || name >= 0 ? discourse.OfName(name) : throw new InvalidOperationException("An issuer has a name.");

    Speaker Text(SourcePhrase phrase, int first, int end, int count)
    {
        var head = discourse.Slice(phrase.Head, phrase.Head + phrase.HeadLength);
        var words = count > 1 ? $"{head} of {discourse.Slice(discourse.Names.All[first].First, end)}" : discourse.Slice(phrase.First, phrase.End);
        return discourse.Known(new Speaker
        {
            Name = words,
            Kind = SpeakerKind.Document,
            Naming = SourceNaming.Document,
            Actor = count == 1 ? discourse.Names.All[first].Link?.Actor : null,
            Side = count == 0 ? (phrase.IsPlural && Noun(phrase.Head) is "report" ? Sides.Media : null) : discourse.SideOfAll(discourse.Names.All[first].First, end),
            Phrase = phrase,
        });
    }

    /// <summary>The names of those who gave it out: before the noun, or after "of", "from", "by".</summary>
    (int First, int End, int Count) Issuers(SourcePhrase phrase)
    {
        var (first, end, count) = (-1, phrase.First, 0);
        for (var at = phrase.First; at < phrase.End; at++)
        {
            if (discourse.Names.At(at) is not (>= 0 and var name))
            {
                if (at > phrase.Head + phrase.HeadLength - 1 && discourse.Prose.Known[at].Phrase is PhraseWord.To or PhraseWord.In or PhraseWord.Relative)
                {
                    break;
                }

                continue;
            }

            first = first < 0 ? name : first;
            end = discourse.Names.All[name].End;
            at = end - 1;
            count++;
        }

        return (first, end, count);
    }

    string Noun(int head)
    {
        var word = discourse.Prose.Word(head);
        Span<char> singular = stackalloc char[32];
        Roles.Of(word, out var isPlural);
        return (isPlural && Plural.TrySingular(word, singular, out var length) ? singular[..length] : word).ToString().ToLowerInvariant();
    }
}
