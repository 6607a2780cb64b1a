using Parley.Analysis;

namespace Parley;

/// <summary>The signs and words of the gap matrix.</summary>
static class GapMarks
{
    public const char Wants = '●';
    public const char Accepts = '✓';
    public const char Refuses = '✗';
    public const char Unsaid = '·';

    public static string Word(GapStatus status) => status switch
    {
        GapStatus.Agreed => "agreed",
        GapStatus.Overlap => "overlap",
        GapStatus.Open => "open",
        GapStatus.Gap => "gap",
        GapStatus.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public static Cell Status(GapStatus status) => status switch
    {
        GapStatus.Agreed => new("■ agreed", Tone.Good),
        GapStatus.Overlap => new("▣ overlap", Tone.Good),
        GapStatus.Open => new("□ open", Tone.Caution),
        GapStatus.Gap => new("✗ gap", Tone.Bad),
        _ => new("? unknown", Tone.Faint),
    };
}
