namespace Parley.Reports;

/// <summary>A verb with its auxiliaries, adverbs and negation.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The token of the verb itself.</param>
/// <param name="IsNegated">Whether a negation stands in it.</param>
/// <param name="IsPassive">Whether it is a participle after a form of be, or one by itself.</param>
/// <param name="IsFinite">Whether it can have a subject of its own.</param>
readonly record struct VerbGroup(int First, int End, int Head, bool IsNegated, bool IsPassive, bool IsFinite)
{
    /// <summary>The group whose verb is token <paramref name="head"/>, looking back no further than <paramref name="floor"/>.</summary>
    public static VerbGroup Around(TaggedProse text, int head, int floor)
    {
        var (first, negated, be, auxiliary) = (head, text.Is(head, WordClass.Negation), false, false);
        for (var i = head - 1; i >= floor && Belongs(text, i, head); i--)
        {
            if (text[i] == Part.Auxiliary)
            {
                be |= !auxiliary && text.Is(i, WordClass.Be);
                auxiliary = true;
            }

            negated |= text.Is(i, WordClass.Negation);
            first = i;
            if (text[i] == Part.Auxiliary && text.Is(i, WordClass.Subject))
            {
                break;
            }
        }

        while (first < head && text[first] == Part.Adverb && (first == floor || text[first - 1] is Part.Comma or Part.Quote))
        {
            first++;
        }

        var passive = (text[head] == Part.Participle && (be || !auxiliary)) || (be && text[head] == Part.Finite);
        return new VerbGroup(first, head + 1, head, negated, passive, text[head] == Part.Finite || auxiliary);
    }

    static bool Belongs(TaggedProse text, int i, int head) => text[i] switch
    {
        Part.Auxiliary or Part.Negation or Part.Adverb => true,
        Part.To => i == head - 1 && text[head] == Part.Base,
        _ => false,
    };
}
