namespace Parley.Reports;

/// <summary>Finds noun phrases around a place: tokens from a first up to and without an end.</summary>
static class NounPhrase
{
    /// <summary>The first token of the noun phrase that ends before <paramref name="end"/>, with its of-phrases and appositions, or <paramref name="end"/> where none ends there.</summary>
    public static int FirstOf(TaggedProse text, int end, int floor)
    {
        var at = end;
        if (at > floor && text[at - 1] == Part.Comma)
        {
            return Apposed(text, end, floor);
        }

        while (at > floor)
        {
            var part = text[at - 1];
            if (part is Part.Pronoun or Part.Relative)
            {
                return at == end ? at - 1 : at;
            }

            if (part is Part.Nominal)
            {
                at--;
            }
            else if (part is Part.Determiner or Part.Possessive)
            {
                at--;
                if (at > floor && (text[at - 1] == Part.Preposition || text[at - 1] == Part.Determiner))
                {
                    if (text[at - 1] == Part.Determiner)
                    {
                        continue;
                    }

                    if (!Attaches(text, at - 1, floor))
                    {
                        return at;
                    }

                    at--;
                    continue;
                }

                return at;
            }
            else if (part == Part.Preposition && at < end && Attaches(text, at - 1, floor))
            {
                at--;
            }
            else if (part == Part.Coordinator && at < end && at - 2 >= floor && text[at - 2] == Part.Nominal && text.Says(at - 1, "and"))
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether the phrase that the preposition opens belongs to the noun before it.</summary>
    static bool Attaches(TaggedProse text, int preposition, int floor) =>
        preposition > floor && text[preposition - 1] is Part.Nominal or Part.Pronoun && (text.Says(preposition, "of") || text.Says(preposition, "for") || text.Says(preposition, "from") || text.Says(preposition, "at") || text.Says(preposition, "in") || text.Says(preposition, "with"));

    /// <summary>A name with an apposition between commas: "Ana Ruiz, the minister for ports,".</summary>
    static int Apposed(TaggedProse text, int end, int floor)
    {
        for (var comma = end - 2; comma > floor && end - comma < 30; comma--)
        {
            if (text[comma] == Part.Comma && text[comma - 1] is Part.Nominal or Part.Close && text[comma + 1] is Part.Determiner or Part.Nominal or Part.Relative or Part.Possessive)
            {
                var first = FirstOf(text, comma, floor);
                if (first < comma)
                {
                    return first;
                }
            }

            if (text[comma] is Part.Stop or Part.Quote or Part.Semicolon or Part.Colon)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The end of the noun phrase that begins at a place, or the place where none begins.</summary>
    public static int EndOf(TaggedProse text, int first, int end)
    {
        var at = first;
        while (at < end)
        {
            var part = text[at];
            var goesOn = part switch
            {
                Part.Pronoun or Part.Object => at == first,
                Part.Determiner or Part.Possessive => at == first || text[at - 1] is Part.Preposition or Part.Determiner,
                Part.Nominal => true,
                Part.Preposition => at > first && at + 1 < end && text[at + 1] is Part.Nominal or Part.Determiner or Part.Possessive,
                Part.Coordinator => at > first && at + 1 < end && text[at + 1] is Part.Nominal or Part.Determiner or Part.Possessive && text.Says(at, "and"),
                _ => false,
            };
            if (!goesOn)
            {
                break;
            }

            at++;
            if (part is Part.Pronoun or Part.Object)
            {
                break;
            }
        }

        return at;
    }
}
