using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>A brief for one reader, or for everybody.</summary>
/// <param name="Reader">For whom.</param>
/// <param name="Document">The brief.</param>
/// <param name="IsComplete">False if a limit was hit: the brief says where.</param>
/// <param name="Unreadable">What keeps the record from being read; then the brief leaves out what reports say.</param>
public sealed record BriefFor(Reader Reader, BriefDocument Document, bool IsComplete, string? Unreadable)
{
    /// <summary>Units of work for each analysis, draws and seed: those of <c>parley brief</c>.</summary>
    const long Limit = 10_000_000;
    const int Samples = 10_000;
    const ulong Seed = 1;

    static readonly ImmutableArray<string> Steps = ["the best package by each criterion", "the zone and its frontier", "why there is none, and the order of the obligations"];

    /// <summary>What it is composed of.</summary>
    internal static Question<BriefInput> Question(Visit visit, Reader reader)
    {
        var view = visit.View;
        var standing = view.Whole is { } whole ? Standing.Of(whole, view.AsOf, reader) : view.Standing;
        return new(reader, Steps, effort => BriefAnswers.Of(standing, () => effort.Next(Limit), Samples, Seed));
    }

    internal static BriefFor Of(Visit visit, Reader reader, BriefInput input)
    {
        var (said, unreadable) = Said(visit.View, input.Standing);
        return new(reader, Brief.Compose(input with { Said = said, Language = visit.Texts.Language }), input.IsComplete, unreadable);
    }

    static (RecordView? Said, string? Unreadable) Said(ICaseView view, Standing standing)
    {
        try
        {
            return (view.Whole is { } whole ? Brief.SaidIn(view.Folder, whole, standing) : Brief.SaidIn(view.Folder, standing, view.Hides), null);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            return (null, e.Message);
        }
    }
}
