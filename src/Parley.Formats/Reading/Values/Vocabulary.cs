using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>The words of the format that stand for one of a few things.</summary>
static class Vocabulary
{
    public static readonly ImmutableArray<KeyValuePair<string, MediatorRole>> Roles =
        Of(("drafts", MediatorRole.Drafts), ("hosts", MediatorRole.Hosts), ("guarantees", MediatorRole.Guarantees), ("supervises", MediatorRole.Supervises), ("funds", MediatorRole.Funds));

    public static readonly ImmutableArray<KeyValuePair<string, ChannelState>> ChannelStates =
        Of(("open", ChannelState.Open), ("strained", ChannelState.Strained), ("closed", ChannelState.Closed));

    public static readonly ImmutableArray<KeyValuePair<string, Basis>> Bases =
        Of(("assumed", Basis.Assumed), ("stated", Basis.Stated), ("elicited", Basis.Elicited));

    public static readonly ImmutableArray<KeyValuePair<string, RuleKind>> RuleKinds =
        Of(("red-line", RuleKind.RedLine), ("bottom-line", RuleKind.BottomLine), ("condition", RuleKind.Condition));

    public static readonly ImmutableArray<KeyValuePair<string, Said>> Said =
        Of(("public", Model.Said.Public), ("private", Model.Said.Private));

    public static readonly ImmutableArray<KeyValuePair<string, ConfidenceMeans>> Means =
        Of(("call", ConfidenceMeans.Call), ("meeting", ConfidenceMeans.Meeting), ("paper", ConfidenceMeans.Paper), ("intermediary", ConfidenceMeans.Intermediary));

    public static readonly ImmutableArray<KeyValuePair<string, ConfidenceUse>> Uses =
        Of(("said", ConfidenceUse.Said), ("idea", ConfidenceUse.Idea), ("shape", ConfidenceUse.Shape));

    public static readonly ImmutableArray<KeyValuePair<string, Answer>> Answers =
        Of(("accept", Answer.Accept), ("reject", Answer.Reject), ("conditional", Answer.Conditional), ("clarify", Answer.Clarify), ("ambiguous", Answer.Ambiguous), ("silent", Answer.Silent));

    public static readonly ImmutableArray<KeyValuePair<string, TextStatus>> TextStatuses =
        Of(("authentic", TextStatus.Authentic), ("translation", TextStatus.Translation));

    public static readonly ImmutableArray<KeyValuePair<string, ObligationState>> ProgressStates =
        Of(("reported", ObligationState.Reported), ("verified", ObligationState.Verified), ("disputed", ObligationState.Disputed), ("done", ObligationState.Done));

    public static readonly ImmutableArray<KeyValuePair<string, EventKind>> EventKinds =
        Of(("deadline", EventKind.Deadline), ("threat", EventKind.Threat), ("shock", EventKind.Shock), ("violation", EventKind.Violation), ("statement", EventKind.Statement));

    public static readonly ImmutableArray<KeyValuePair<string, MeetingLevel>> Levels =
        Of(("technical", MeetingLevel.Technical), ("heads", MeetingLevel.Heads), ("principals", MeetingLevel.Principals));

    public static readonly ImmutableArray<KeyValuePair<string, MeetingStatus>> Statuses =
        Of(("held", MeetingStatus.Held), ("planned", MeetingStatus.Planned), ("cancelled", MeetingStatus.Cancelled));

    static ImmutableArray<KeyValuePair<string, T>> Of<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var all = ImmutableArray.CreateBuilder<KeyValuePair<string, T>>();
        foreach (var (word, value) in words)
        {
            all.Add(KeyValuePair.Create(word, value));
        }

        return all.ToImmutable();
    }
}
