using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Those who are named beside each other: "the mayor, two envoys and Ruth Tannen".</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Names">Each as the text has it.</param>
readonly record struct NameList(int First, int End, ImmutableArray<string> Names)
{
    const int MostItems = 12;
    const int Farthest = 14;

    /// <summary>The list that begins at a token.</summary>
    public static NameList From(TaggedProse text, int first, int limit)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var end = first;
        for (var at = first; at < limit && names.Count < MostItems;)
        {
            var phrase = NounPhrase.At(text, at, limit);
            if (!phrase.Exists || NounPhrase.IsTime(text, phrase.First, phrase.End) || text[phrase.First] is Part.Object or Part.Pronoun)
            {
                break;
            }

            Split(text, phrase, names);
            end = phrase.End;
            at = AfterJoint(text, end, limit);
            if (at == end)
            {
                break;
            }
        }

        return new NameList(first, end, names.ToImmutable());
    }

    /// <summary>The list whose last item is the phrase; a phrase of many ("officials from A, B and C") is one name.</summary>
    public static NameList Ending(TaggedProse text, NounPhrase last, int floor)
    {
        var first = last.First;
        if (IsJoined(text, last) || first > floor && text[first - 1] == Part.Coordinator)
        {
            for (var items = 0; items < MostItems && Before(text, first, floor) is { } earlier; items++)
            {
                first = earlier;
            }
        }

        var list = From(text, first, last.End);
        return list.Names.Length > 1 && IsOfMany(text, first, last.End) ? list with { Names = [text.Stretch(first, last.End).Of(text.Text)], End = last.End } : list with { End = last.End };
    }

    static bool IsJoined(TaggedProse text, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text[i] == Part.Coordinator)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsOfMany(TaggedProse text, int first, int end)
    {
        for (var i = first + 1; i + 1 < end && text[i] is not (Part.Comma or Part.Coordinator); i++)
        {
            if (text[i] == Part.Preposition && (text.Says(i, "from") || text.Says(i, "of")) && !text.Is(i - 1, WordClass.Capital))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the item before a comma or "and" begins.</summary>
    static int? Before(TaggedProse text, int first, int floor)
    {
        var end = first;
        end -= end > floor && text[end - 1] == Part.Coordinator ? 1 : 0;
        end -= end > floor && text[end - 1] == Part.Comma ? 1 : 0;
        if (end == first)
        {
            return null;
        }

        for (var start = Math.Max(floor, end - Farthest); start < end; start++)
        {
            var opens = start == floor || text[start - 1] is not (Part.Nominal or Part.Determiner or Part.Possessive or Part.Preposition or Part.To);
            if (opens && text[start] is Part.Nominal or Part.Determiner or Part.Possessive && NounPhrase.At(text, start, end).End == end && !NounPhrase.IsTime(text, start, end))
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>Where the next item begins; the same place where none does, as before an apposition: "Ida Holm, the conciliator".</summary>
    static int AfterJoint(TaggedProse text, int at, int limit)
    {
        var next = at;
        next += next < limit && text[next] == Part.Comma ? 1 : 0;
        if (next > at && next < limit && text[next] == Part.Determiner && text.Is(at - 1, WordClass.Capital))
        {
            return at;
        }

        next += next < limit && text[next] == Part.Coordinator && (text.Says(next, "and") || text.Says(next, "or")) ? 1 : 0;
        return next < limit && next > at && (text.Is(next, WordClass.Capital) || text[next] is Part.Determiner or Part.Possessive || IsTitled(text, next, limit)) ? next : at;
    }

    /// <summary>"conciliator Paul Reed": words in small letters up to a name.</summary>
    static bool IsTitled(TaggedProse text, int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + LongestTitle) && text[i] == Part.Nominal; i++)
        {
            if (text.Is(i, WordClass.Capital))
            {
                return true;
            }
        }

        return false;
    }

    const int LongestTitle = 5;

    /// <summary>"A and B" are two, "Northern and Southern envoys" are one.</summary>
    static void Split(TaggedProse text, NounPhrase phrase, ImmutableArray<string>.Builder names)
    {
        var first = phrase.First;
        for (var i = phrase.First + 1; i + 1 < phrase.End; i++)
        {
            var isTwo = text[i] == Part.Coordinator && (i - first > 1 || phrase.End - i == 2 || text[i + 1] is Part.Determiner);
            if (isTwo)
            {
                names.Add(text.Stretch(first, i).Of(text.Text));
                first = i + 1;
            }
        }

        names.Add(text.Stretch(first, EndOfName(text, first, phrase.End)).Of(text.Text));
    }

    /// <summary>A place after a name is not part of it: "Ruth Tannen in Orm".</summary>
    public static int EndOfName(TaggedProse text, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (text.Is(i + 1 < end ? i + 1 : i, WordClass.Capital | WordClass.Time) && (text.Says(i, "in") || text.Says(i, "at") || text.Says(i, "on") || text.Says(i, "to")))
            {
                return i;
            }
        }

        return end;
    }
}
