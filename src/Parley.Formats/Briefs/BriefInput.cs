using Parley.Analysis;

namespace Parley.Formats;

/// <summary>What a brief is composed from: what stands for its reader, and the answers computed from that alone.</summary>
public sealed record BriefInput
{
    /// <summary>What is in force and known to the reader of the brief.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The language of the brief.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Where the parties stand.</summary>
    public required GapAnswer Gap { get; init; }

    /// <summary>Who moved.</summary>
    public required MovementAnswer Movement { get; init; }

    /// <summary>The zone and its frontier; null where no party is valued.</summary>
    public FrontierAnswer? Frontier { get; init; }

    /// <summary>The packages every side can accept.</summary>
    public required BridgeAnswer Bridge { get; init; }

    /// <summary>Why there is no zone; null where there is one.</summary>
    public WhyAnswer? Why { get; init; }

    /// <summary>What public reports say that others said; null where the case has no record.</summary>
    public RecordView? Said { get; init; }

    /// <summary>The order of the obligations; null where the case has none.</summary>
    public SequenceAnswer? Sequence { get; init; }

    /// <summary>False if a limit was hit in any answer: the brief says where.</summary>
    public bool IsComplete => Bridge.Complete && Frontier is not { Complete: false } && Why is not { Complete: false } && Sequence is not { Proven: false };
}
