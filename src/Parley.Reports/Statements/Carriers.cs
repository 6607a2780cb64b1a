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
            if (name.Shape == NameShape.Outlet && !IsSaid(unit, prose.Tokens[name.First].Span.Start) && name.First > sentence.FirstToken && Carries(name.First))
            {
                return name.Words(prose);
            }
        }

        return before is not null && before.ReportedBy is { } same && before.Speaker == unit.Lead.Speaker.Who.Name && IsNext(unit, before) ? same : null;
    }

    /// <summary>Whether "told", "by", "in" and the like stand before it, an article apart.</summary>
    bool Carries(int at)
    {
        var before = discourse.Prose.Word(at - 1);
        if (PhraseWords.Of(before) == PhraseWord.Definite && at > 1)
        {
            before = discourse.Prose.Word(at - 2);
        }

        return before is "told" or "tells" or "telling" or "to" or "by" or "with" or "in" or "on" or "for" or "informed";
    }

    static bool IsSaid(Unit unit, int offset)
    {
        foreach (var claim in unit.Claims)
        {
            foreach (var content in claim.Attribution.Content)
            {
                if (content.Contains(offset))
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
