using System.Collections.Immutable;
using Parley.Analysis;

namespace Parley.Desk;

/// <summary>What there is to say of the packages of one standing: the zone, the best of each criterion, and why there is none.</summary>
/// <param name="Problem">What was asked of.</param>
/// <param name="Frontier">The zone and its frontier.</param>
/// <param name="Bridge">The best package by each criterion.</param>
/// <param name="Why">Conflicts and corrections; null where there is a zone, or where that is not known.</param>
public sealed record ZoneAnswers(Problem Problem, FrontierAnswer Frontier, BridgeAnswer Bridge, WhyAnswer? Why)
{
    /// <summary>Units of work an answer may cost: what stands is asked once a version of the file, what is tried at every move of a hand.</summary>
    const long Limit = 20_000_000, LimitTried = 2_000_000;

    const int MostReasons = 12;

    /// <summary>What it is said of.</summary>
    public Standing Standing => Problem.Standing;

    /// <summary>The best package of each criterion, each once, with its letter and the criteria that rank it first.</summary>
    public ImmutableArray<LetteredPackage> Packages { get; } =
    [
        .. Bridge.Criteria.Where(c => !c.Ranked.IsEmpty).GroupBy(c => c.Ranked[0])
            .Select((same, i) => new LetteredPackage(((char)('A' + i)).ToString(), Bridge.Packages[same.Key], [.. same.Select(c => c.Criterion)])),
    ];

    static readonly ImmutableArray<string> Steps = ["the best package by each criterion", "the zone and its frontier", "why there is no zone"];

    /// <summary>Of what stands; asked once a version of the file.</summary>
    internal static Question<ZoneAnswers> Recorded(Trying trying) => Of(trying.Recorded, "", Limit, Trying.Samples);

    /// <summary>Of what is tried.</summary>
    internal static Question<ZoneAnswers> Tried(Trying trying) => Of(trying.Tried, trying.Url("bridges"), LimitTried, Trying.SamplesTried);

    static Question<ZoneAnswers> Of(Standing standing, string key, long limit, int samples) => new(key, Steps, effort =>
    {
        var problem = Problem.Compile(standing);
        var bridge = Parley.Analysis.Bridge.Of(problem, new BridgeQuery { Top = 1, Samples = samples }, effort.Next(limit));
        var frontier = Parley.Analysis.Frontier.Of(problem, effort.Next(limit));
        return new(problem, frontier, bridge, bridge.Feasible is false ? Parley.Analysis.Why.Of(problem, MostReasons, effort.Next(limit)) : null);
    });
}

/// <summary>A package shown side by side with others.</summary>
/// <param name="Letter">Its letter on the page.</param>
/// <param name="Package">What there is to say of it.</param>
/// <param name="By">The criteria that rank it first.</param>
public sealed record LetteredPackage(string Letter, BridgePackage Package, ImmutableArray<Criterion> By);
