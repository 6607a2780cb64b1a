namespace Parley.Reports;

/// <summary>Whether two statements say the opposite of each other. Says so only where the words of both are mostly the same, or the second points back to the first: two sides that merely disagree on a matter are no contradiction.</summary>
static class Opposition
{
    /// <summary>What is shared, in nats, and its part of the statement that says less.</summary>
    const double Shared = 9;
    const double Cover = 0.45;

    /// <summary>The same where both are about one issue of the case.</summary>
    const double SharedOnIssue = 7;
    const double CoverOnIssue = 0.4;

    /// <summary>The part of the one that says more that must be shared too where only a negation or a number tells them apart.</summary>
    const double CoverOfSame = 0.5;

    /// <summary>In a few words what makes them opposite; null where nothing does.</summary>
    public static string? Why(ComparedStatement a, ComparedStatement b)
    {
        var shared = SharedWeight(a, b);
        var cover = shared / Math.Max(1e-9, Math.Min(a.Total, b.Total));
        var (isOneSpeaker, onIssue) = (a.Speaker == b.Speaker, a.About.Any(b.About.Contains));
        var isOneMatter = shared >= Shared && cover >= Cover || onIssue && shared >= SharedOnIssue && cover >= CoverOnIssue;
        if (!isOneMatter || isOneSpeaker && a.Report == b.Report)
        {
            return null;
        }

        return Are(a, b, SaysYes, Stances.Reject) && a.IsNegated == b.IsNegated ? "one accepts what the other rejects"
            : OptionsClash(a, b) ? "one wants what the other refuses"
            : !isOneSpeaker && Are(a, b, Asserts, Stances.Deny) && a.IsNegated == b.IsNegated ? "one denies what the other says"
            : shared < CoverOfSame * Math.Max(a.Total, b.Total) ? null
            : Asserts(a.Stance) && Asserts(b.Stance) && a.IsNegated != b.IsNegated && NegatesShared(a, b) && SameNumbers(a, b) ? "one says what the other says is not so"
            : !isOneSpeaker && NumbersDiffer(a, b) ? "they give different figures"
            : null;
    }

    /// <summary>The same for two statements one after the other, the second of which only points back.</summary>
    public static string? WhyOfAnswer(ComparedStatement first, ComparedStatement answer)
    {
        if (!answer.PointsBack || first.Speaker == answer.Speaker)
        {
            return null;
        }

        return answer.Stance == Stances.Deny && first.Stance is Stances.Accuse or Stances.Inform or Stances.Assess && answer.Numbers.Length == 0 ? "the second denies the first"
            : answer.Numbers is [var other] && first.Numbers is [var one] && one.Number != other.Number && answer.Stance is Stances.Inform or Stances.Assess ? "they give different figures"
            : null;
    }

    static bool Are(ComparedStatement a, ComparedStatement b, Func<string, bool> one, string other) => one(a.Stance) && b.Stance == other || one(b.Stance) && a.Stance == other;

    /// <summary>The one that negates negates a word that the other has too.</summary>
    static bool NegatesShared(ComparedStatement a, ComparedStatement b) =>
        a.Negated.Any(w => Array.BinarySearch(b.Words, w) >= 0) || b.Negated.Any(w => Array.BinarySearch(a.Words, w) >= 0);

    static bool SaysYes(string stance) => stance is Stances.Accept or Stances.Commit;

    static bool Asserts(string stance) => stance is Stances.Inform or Stances.Accuse or Stances.Assess or Stances.Commit;

    static bool OptionsClash(ComparedStatement a, ComparedStatement b) =>
        a.Party != b.Party && (Wants(a, b) || Wants(b, a));

    static bool Wants(ComparedStatement one, ComparedStatement other) =>
        one.Stance is Stances.Demand or Stances.Condition or Stances.Offer or Stances.Accept or Stances.Commit
        && other.Stance is Stances.Reject or Stances.Condition or Stances.Demand
        && one.Options.Any(x => !x.Refused && other.Options.Any(y => y.Refused && x.Issue == y.Issue && x.Option == y.Option));

    static bool SameNumbers(ComparedStatement a, ComparedStatement b) => a.Numbers.Select(n => n.Number).ToHashSet().SetEquals(b.Numbers.Select(n => n.Number));

    /// <summary>One number each, of the same thing.</summary>
    static bool NumbersDiffer(ComparedStatement a, ComparedStatement b) =>
        a.IsNegated == b.IsNegated && a.Numbers is [var one] && b.Numbers is [var other] && one.Of != 0 && one.Of == other.Of && one.Number != other.Number;

    static double SharedWeight(ComparedStatement a, ComparedStatement b)
    {
        var sum = 0.0;
        for (int x = 0, y = 0; x < a.Words.Length && y < b.Words.Length;)
        {
            if (a.Words[x] == b.Words[y])
            {
                sum += Math.Min(a.Weights[x++], b.Weights[y++]);
            }
            else if (a.Words[x] < b.Words[y])
            {
                x++;
            }
            else
            {
                y++;
            }
        }

        return sum;
    }
}
