using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What is kept of a statement to find others that say the opposite.</summary>
/// <param name="Report">The number of its report in the order of adding.</param>
/// <param name="Id">The statement's id.</param>
/// <param name="Place">Where it starts in its report.</param>
/// <param name="Speaker">The actor, else the speaker as the report calls it, in lower case.</param>
/// <param name="Party">On whose side the speaker stands.</param>
/// <param name="Stance">One of <see cref="Stances"/>.</param>
/// <param name="About">The issues.</param>
/// <param name="Options">The options named.</param>
/// <param name="Words">Hashes of the meanings of its content that are not in every report, ascending.</param>
/// <param name="Weights">How much each says, in nats.</param>
/// <param name="Negated">Those of its words that stand close behind a word that negates.</param>
/// <param name="IsNegated">Whether an odd number of its words negate.</param>
/// <param name="PointsBack">Whether its content is only a word for what was said before it: "the statements", "the figure".</param>
/// <param name="Numbers">The numbers it gives, with the word each counts.</param>
/// <param name="Wording">Hash of its folded words: equal where a copy repeats it.</param>
sealed record ComparedStatement(
    int Report,
    string Id,
    int Place,
    string Speaker,
    string Party,
    string Stance,
    ImmutableArray<string> About,
    ImmutableArray<LinkedOption> Options,
    uint[] Words,
    float[] Weights,
    uint[] Negated,
    bool IsNegated,
    bool PointsBack,
    (ulong Number, ulong Of)[] Numbers,
    ulong Wording)
{
    /// <summary>The weight of all its words.</summary>
    public double Total { get; } = Weights.Sum();
}
