using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The closed list of what a statement does.</summary>
public static class Stances
{
    /// <summary>Asks for something as its due.</summary>
    public const string Demand = "demand";
    /// <summary>Puts something forward.</summary>
    public const string Offer = "offer";
    /// <summary>Says yes.</summary>
    public const string Accept = "accept";
    /// <summary>Says no.</summary>
    public const string Reject = "reject";
    /// <summary>Says yes, or would, if something else holds.</summary>
    public const string Condition = "condition";
    /// <summary>Says that something is not so.</summary>
    public const string Deny = "deny";
    /// <summary>Blames somebody.</summary>
    public const string Accuse = "accuse";
    /// <summary>Says what harm will follow.</summary>
    public const string Threaten = "threaten";
    /// <summary>Binds itself to do something.</summary>
    public const string Commit = "commit";
    /// <summary>Calls on somebody to do something.</summary>
    public const string Urge = "urge";
    /// <summary>Judges how things are or will be.</summary>
    public const string Assess = "assess";
    /// <summary>Tells what is so.</summary>
    public const string Inform = "inform";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Demand, Offer, Accept, Reject, Condition, Deny, Accuse, Threaten, Commit, Urge, Assess, Inform];
}
