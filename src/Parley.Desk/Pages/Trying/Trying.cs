using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Parley.Analysis;

namespace Parley.Desk;

/// <summary>A page on which things are tried: what stands, what stands with what is tried, and the address of either. Nothing of it is recorded.</summary>
public sealed record Trying
{
    /// <summary>The draws for acceptance shares of what stands, and of what is tried: fewer, so that the page follows the hand.</summary>
    public const int Samples = 10_000, SamplesTried = 2_000;

    Trying(Visit visit, WhatIfAnswer answer, ImmutableArray<string> unread) => (Visit, Answer, Unread) = (visit, answer, unread);

    /// <summary>Who looks at what.</summary>
    public Visit Visit { get; }

    /// <summary>What is tried, and what then stands.</summary>
    public WhatIfAnswer Answer { get; }

    /// <summary>The parts of the address that say nothing here, as they stand in it.</summary>
    public ImmutableArray<string> Unread { get; }

    /// <summary>True if anything is tried.</summary>
    public bool IsTried => !Answer.Made.IsEmpty;

    /// <summary>What stands.</summary>
    public Standing Recorded => Visit.View.Standing;

    /// <summary>What stands with what is tried.</summary>
    public Standing Tried => Answer.Standing;

    /// <summary>Reads the what-if of an address.</summary>
    public static Trying Of(Visit visit, HttpContext http)
    {
        var (trials, unread) = TrialAddress.Read(http.Request.Query, visit.View.Standing);
        var answer = WhatIf.Apply(visit.View.Standing, trials);
        var trying = new Trying(visit, answer, [.. unread, .. answer.Impossible.Select(t => TrialAddress.Pair(t) is var (key, value) ? $"{key}={value}" : "")]);
        return trying;
    }

    /// <summary>The address of a page with what is tried here.</summary>
    public string Url(string page, params IEnumerable<(string Key, string? Value)> more) => Url(page, Answer.Made, more);

    /// <summary>The same without one trial.</summary>
    public string UrlWithout(string page, Trial trial, params IEnumerable<(string Key, string? Value)> more) => Url(page, Answer.Made.Where(t => t != trial), more);

    /// <summary>The same with others besides; what says the same thing otherwise gives way.</summary>
    public string UrlWith(string page, IEnumerable<Trial> trials, params IEnumerable<(string Key, string? Value)> more)
    {
        var added = trials.ToList();
        return Url(page, [.. Answer.Made.Where(m => !added.Exists(a => GivesWay(m, a))), .. added], more);
    }

    // Of rules left out and options there may be many; of the rest one about each thing.
    static bool GivesWay(Trial made, Trial added) =>
        made == added || added is not (Trial.Without or Trial.Accepts or Trial.Refuses) && TrialAddress.Pair(made).Key == TrialAddress.Pair(added).Key;

    /// <summary>Lets the address follow where a control was moved and only a part of the page asked for.</summary>
    public void TellAddress(HttpContext http, string page, params IEnumerable<(string Key, string? Value)> more)
    {
        if (http.Request.Headers.ContainsKey("HX-Request") && !http.Request.Headers.ContainsKey("HX-Boosted"))
        {
            http.Response.Headers["HX-Replace-Url"] = Url(page, more);
        }
    }

    string Url(string page, IEnumerable<Trial> trials, IEnumerable<(string Key, string? Value)> more) =>
        Visit.Url(page, [.. trials.Select(TrialAddress.Pair), .. more]);
}
