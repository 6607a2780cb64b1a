namespace Parley.Reports;

/// <summary>The level of a meeting by those who attend: technical or working level; heads of agencies, governments, delegations by name; ministers and senior figures.</summary>
static class MeetingLevel
{
    public static string? Of(HappeningText happening, int first, int end)
    {
        var text = happening.Text;
        var (head, principal, named) = (false, false, false);
        for (var i = first; i < end; i++)
        {
            if (happening.Is(i, HappeningClass.Technical))
            {
                return "technical";
            }

            head |= happening.Is(i, HappeningClass.Head) && !text.Says(i, "head") | i + 1 < end && text.Is(i + 1, WordClass.Capital | WordClass.Preposition);
            principal |= happening.Is(i, HappeningClass.Principal);
            named |= i > first && text.Is(i, WordClass.Capital) && text[i] == Part.Nominal && happening.Is(i - 1, HappeningClass.Head | HappeningClass.Principal);
        }

        return head && named ? "heads" : principal || head ? "principals" : null;
    }
}
