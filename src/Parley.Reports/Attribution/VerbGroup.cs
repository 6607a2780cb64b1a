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
        var first = head;
        var (negated, be, finite) = (false, false, text[head] == Part.Finite);
        var auxiliary = false;
        for (var i = head - 1; i >= floor; i--)
        {
            var part = text[i];
            if (part == Part.Auxiliary)
            {
                be |= !auxiliary && text.Is(i, WordClass.Be);
                auxiliary = true;
                finite = true;
                first = i;
                negated |= text.Is(i, WordClass.Negation);
                if (text.Is(i, WordClass.Subject))
                {
                    break;
                }
            }
            else if (part == Part.Negation)
            {
                negated = true;
                first = i;
            }
            else if (part == Part.To && i == head - 1 && text[head] == Part.Base)
            {
                first = i;
            }
            else if (part == Part.Adverb)
            {
                first = i;
            }
            else
            {
                break;
            }
        }

        while (first < head && text[first] == Part.Adverb && (first == floor || text[first - 1] is Part.Comma or Part.Coordinator))
        {
            first++;
        }

        var passive = text[head] == Part.Participle && (be || !auxiliary) || be && text[head] == Part.Finite;
        return new VerbGroup(first, head + 1, head, negated, passive, finite);
    }
}
