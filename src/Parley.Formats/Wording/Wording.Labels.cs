using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

public sealed partial class Wording
{
    /// <summary>How firmly a rule is held.</summary>
    public static string Label(RuleKind kind) => kind switch
    {
        RuleKind.RedLine => "red line",
        RuleKind.BottomLine => "bottom line",
        RuleKind.Condition => "condition",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of rule."),
    };

    /// <summary>What a judgement is made from.</summary>
    public static string Label(Basis basis) => basis switch
    {
        Basis.Assumed => "assumed",
        Basis.Stated => "stated",
        Basis.Elicited => "elicited",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis."),
    };

    /// <summary>A criterion's name.</summary>
    public static string Label(Criterion criterion) => criterion switch
    {
        Criterion.Nash => "Nash",
        Criterion.Kalai => "Kalai-Smorodinsky",
        Criterion.Egalitarian => "egalitarian",
        Criterion.Utilitarian => "utilitarian",
        Criterion.Movement => "least movement",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };

    /// <summary>What a criterion looks for, in a few plain words.</summary>
    public static string Meaning(Criterion criterion) => criterion switch
    {
        Criterion.Nash => "the greatest product of the parties' gains",
        Criterion.Kalai => "the party that gets the smallest share of its best possible gain gets as much as can be",
        Criterion.Egalitarian => "the party that gains least gains as much as can be",
        Criterion.Utilitarian => "the greatest sum of the parties' worths",
        Criterion.Movement => "the party that is asked to move most from its latest positions is asked as little as can be",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };

    /// <summary>An answer to a proposal or a term.</summary>
    public static string Label(Answer answer) => answer switch
    {
        Answer.Accept => "accepts",
        Answer.Reject => "rejects",
        Answer.Conditional => "yes, if",
        Answer.Clarify => "asks",
        Answer.Ambiguous => "neither yes nor no",
        Answer.Silent => "silent",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };

    /// <summary>How a confidence may be used.</summary>
    public static string Label(ConfidenceUse use) => use switch
    {
        ConfidenceUse.Said => "may be said in its giver's name",
        ConfidenceUse.Idea => "only as the mediator's own idea",
        ConfidenceUse.Shape => "told to nobody; packages may be built on it",
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Not a use."),
    };

    /// <summary>The class of a step.</summary>
    public static string Label(StepClass stepClass) => stepClass switch
    {
        StepClass.Silent => "silent",
        StepClass.Nice => "nice",
        StepClass.Fortunate => "fortunate",
        StepClass.Selfish => "selfish",
        StepClass.Concession => "a concession",
        StepClass.Unfortunate => "unfortunate",
        _ => throw new ArgumentOutOfRangeException(nameof(stepClass), stepClass, "Not a class of step."),
    };

    /// <summary>What a class of step means, in a few plain words.</summary>
    public static string Meaning(StepClass stepClass) => stepClass switch
    {
        StepClass.Silent => "changes nothing for either",
        StepClass.Nice => "better for the other, the same for itself",
        StepClass.Fortunate => "better for both",
        StepClass.Selfish => "better for itself, not for the other",
        StepClass.Concession => "worse for itself, not for the other",
        StepClass.Unfortunate => "worse for the other and not better for itself",
        _ => throw new ArgumentOutOfRangeException(nameof(stepClass), stepClass, "Not a class of step."),
    };
}
