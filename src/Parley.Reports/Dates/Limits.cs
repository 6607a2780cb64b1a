namespace Parley.Reports;

/// <summary>The words that make a time the beginning or end of what is told.</summary>
static class Limits
{
    /// <summary>The limit that stands before the token where a time begins, and the token where the wording begins with it.</summary>
    public static (DateBound Bound, int First) Before(in DateTokens tokens, int at)
    {
        var word = tokens.Says(at - 1, "the") ? at - 2 : at - 1;
        var bound = DateBound.At;
        if (tokens.Says(word, "since"))
        {
            bound = DateBound.Since;
        }
        else if (tokens.Says(word, "by") || tokens.Says(word, "until") || tokens.Says(word, "till") || tokens.Says(word, "before"))
        {
            bound = DateBound.By;
        }
        else if (tokens.Says(word, "after"))
        {
            bound = DateBound.After;
        }
        else if (tokens.Says(at - 1, "beginning") || tokens.Says(at - 1, "starting") || tokens.Says(at - 1, "on") && (tokens.Says(at - 2, "starting") || tokens.Says(at - 2, "beginning")))
        {
            return (DateBound.Since, tokens.Says(at - 1, "on") ? at - 2 : at - 1);
        }

        return bound == DateBound.At ? (bound, at) : (bound, word);
    }

    /// <summary>The days between a limit and publication, where the limit lies on the side it should; else the side it opens is left open.</summary>
    public static DateReading Apply(DateReading at, DateOnly? published) => at.Bound switch
    {
        DateBound.Since when at.From is not null => at with { To = published >= at.From ? published : null, Rule = at.Rule + ", and from then on" },
        DateBound.By when at.To is not null => at with { From = published <= at.To ? published : null, Rule = at.Rule + ", and up to then" },
        DateBound.After when at.To is not null => at with { From = at.To, To = null, Rule = at.Rule + ", and later" },
        _ => at,
    };
}
