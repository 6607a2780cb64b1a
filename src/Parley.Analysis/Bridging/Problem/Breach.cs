using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What breaks a rule, in dense form: any of some boxes, or a sum above a limit.</summary>
sealed class Breach
{
    /// <summary>A package that matches one of these breaks the rule.</summary>
    public OptionBox[] Boxes { get; private init; } = [];

    /// <summary>What each option counts toward the limit, by issue; null where the rule has no limit.</summary>
    public double[][]? Counts { get; private init; }

    /// <summary>The limit.</summary>
    public double Limit { get; private init; }

    /// <summary>The dense form of a rule.</summary>
    public static Breach Of(RuleForm form, ImmutableArray<Issue> issues) => form switch
    {
        RuleForm.Forbid f => new Breach { Boxes = [OptionBox.Of(f.Box, issues)] },
        RuleForm.IfThen r => new Breach { Boxes = [.. OptionBox.Breaking(r.If, r.Then, issues)] },
        RuleForm.AtMost a => new Breach { Counts = [.. issues.Select(i => CountsOf(a, i))], Limit = a.Limit },
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>True if a package with these options breaks the rule.</summary>
    public bool IsBrokenBy(ReadOnlySpan<int> options)
    {
        if (Counts is null)
        {
            foreach (var box in Boxes)
            {
                if (box.Matches(options))
                {
                    return true;
                }
            }

            return false;
        }

        var sum = 0.0;
        for (var m = 0; m < options.Length; m++)
        {
            sum += Counts[m][options[m]];
        }

        return sum > Limit + Tolerance.Same;
    }

    static double[] CountsOf(RuleForm.AtMost rule, Issue issue)
    {
        var of = rule.Of.FirstOrDefault(p => p.Key == issue.Id).Value;
        return [.. issue.Options.Select(o => of is not null && of.TryGetValue(o.Id, out var count) ? count : 0)];
    }
}
