using System.Numerics;
using Parley.Analysis;

namespace Parley.Desk;

/// <summary>The zone of agreement in a few words.</summary>
static class ZoneWords
{
    /// <summary>Open, with the packages in it as far as they were counted; closed; or not known.</summary>
    public static string State(Visit visit, FrontierAnswer zone) => zone switch
    {
        { Point: null } => visit.Texts["not known, the search stopped at its limit"],
        { Point: false } => visit.Texts["closed"],
        { Feasible: { } count } => visit.Texts.Count(ForPlural(count), "open, {1} package|open, {1} packages", visit.Say.Count(count)),
        _ => visit.Texts["open, packages not counted"],
    };

    /// <summary>A whole number of the same plural form as a count too great for one.</summary>
    public static int ForPlural(BigInteger count) => count <= int.MaxValue ? (int)count : 1_000 + (int)(count % 100);
}
