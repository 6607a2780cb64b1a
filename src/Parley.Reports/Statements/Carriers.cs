namespace Parley.Reports;

/// <summary>Who carried a statement to the report: the outlet that was told, that asked, in which it was written.</summary>
sealed class Carriers(Discourse discourse)
{
    /// <summary>The outlet's name, or null where the text names none.</summary>
    public string? Of(Unit unit, Statement? before)
    {
        if (unit.Carrier is { } carrier)
        {
            return carrier.Name;
        }

        var prose = discourse.Prose;
        var sentence = prose.Sentences[unit.FirstSentence];
        for (var i = discourse.Names.FirstFrom(sentence.FirstToken); i < discourse.Names.All.Length && discourse.Names.All[i].First < prose.Sentences[unit.LastSentence].EndToken; i++)
        {
            var name = discourse.Names.All[i];
            if (name.Shape == NameShape.Outlet && Carries(name.First, sentence.FirstToken))
            {
                return name.Words(prose);
            }
        }

        return before is not null && before.ReportedBy is { } same && before.Speaker == unit.Lead.Speaker.Who.Name && IsNext(unit, before) ? same : null;
    }

    /// <summary>Whether it was told, asked or written in: the words before the name, an article apart.</summary>
    bool Carries(int at, int first)
    {
        at--;
        if (at > first && discourse.Prose.Known[at].Phrase == PhraseWord.Definite)
        {
            at--;
        }

        return at >= first && (discourse.Prose.Word(at) switch
        {
            "told" or "tells" or "telling" or "tell" or "informed" => true,
            "to" => Follows(at, first, "said", "speaking", "spoke", "statement", "confirmed", "confirming", "remarks", "comments", "interview", "says", "email"),
            "by" => Follows(at, first, "asked", "interviewed", "quoted", "cited", "obtained", "seen", "reviewed", "reported", "published"),
            "in" => Follows(at, first, "writing", "wrote", "op-ed", "article", "column", "piece", "writes", "quoted", "interview"),
            "with" or "on" or "for" => Follows(at, first, "interview", "speaking", "spoke", "appearing", "writing", "interviews", "said"),
            _ => false,
        });
    }

    bool Follows(int at, int first, params ReadOnlySpan<string> verbs)
    {
        if (at > first)
        {
            foreach (var verb in verbs)
            {
                if (discourse.Prose.Word(at - 1).Equals(verb, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether nothing but the sentence before, in the same paragraph, stands between.</summary>
    bool IsNext(Unit unit, Statement before)
    {
        var earlier = ClaimReader.SentenceAt(discourse.Prose, before.Span.Start);
        return unit.FirstSentence - earlier <= 1 && discourse.Prose.Sentences[unit.FirstSentence].Paragraph == discourse.Prose.Sentences[earlier].Paragraph;
    }
}
