using System.Collections.Immutable;
using Parley.Analysis;

namespace Parley.Formats;

/// <summary>
/// The mediator's brief: from what the talks cost while they last to what everything in it rests on. It shows options and
/// recommends none. It reads a standing case and the answers to it, so it holds nothing its reader may not know.
/// </summary>
public static class Brief
{
    /// <summary>Composes the document, to be rendered as Markdown, HTML, Word or text.</summary>
    public static BriefDocument Compose(BriefInput input)
    {
        var context = new BriefContext(input);
        ImmutableArray<BriefSection> sections =
        [
            CostSection.Of(context),
            ChangeSection.Of(context),
            GapSection.Of(context),
            .. SaidSection.Of(context) is { } said ? [said] : ImmutableArray<BriefSection>.Empty,
            ProposalSection.Of(context),
            input.Why is { Feasible: not true } why ? ConflictSection.Of(context, why) : BridgeSection.Of(context),
            SequenceSection.Of(context),
            AheadSection.Of(context),
            ConsentSection.Of(context),
        ];
        return new BriefDocument
        {
            Language = input.Language,
            Title = Phrase.Of(context.Case.Title),
            RunningHead = HeadLines.Running(context),
            Head = HeadLines.Of(context),
            Sections = [.. sections, SourceSection.Of(context)],
        };
    }

    /// <summary>What a brief needs of the record in a case's folder; null where the folder holds none.</summary>
    /// <param name="folder">The folder of the case.</param>
    /// <param name="standing">What the reader of the brief may know: names are taken from it alone.</param>
    /// <param name="hides">True of a report that the case cites and that reader may not know of.</param>
    /// <exception cref="FormatException">A line is not one of a record.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RecordView? SaidIn(string folder, Standing standing, Func<Model.EntryId, bool> hides)
    {
        var record = Path.Combine(folder, RecordReader.InCase);
        return RecordReader.Open(record) is { } read
            ? RecordView.Of(read.Without(r => hides(new(PositionsYaml.CaseId(r)))), new RecordNaming(standing.Case, System.Globalization.CultureInfo.InvariantCulture), Reviews.Read(record), SaidSection.Kept)
            : null;
    }

    /// <inheritdoc cref="SaidIn(string, Standing, Func{Model.EntryId, bool})"/>
    /// <param name="folder">The folder of the case.</param>
    /// <param name="whole">The case, of which the reader knows a part.</param>
    /// <param name="standing">That part.</param>
    public static RecordView? SaidIn(string folder, Model.Case whole, Standing standing)
    {
        var hidden = whole.Reports.Select(r => r.Id).Except(standing.Case.Reports.Select(r => r.Id)).ToHashSet();
        return SaidIn(folder, standing, hidden.Contains);
    }

    /// <summary>For whom a brief is readable: an actor's id, or <c>all</c> where it holds only what is public.</summary>
    /// <exception cref="ArgumentException">The standing is the team's own: a brief is made for one reader or for all.</exception>
    public static string ReadableBy(Standing standing) => standing.Reader switch
    {
        Reader.Knowing reader => reader.Actor.Value,
        Reader.Public => "all",
        _ => throw new ArgumentException("A brief is made for one reader or for all.", nameof(standing)),
    };
}

/// <summary>What the sections of one brief share while it is composed.</summary>
sealed class BriefContext(BriefInput input) : Speech(input.Language)
{
    public BriefInput Input => input;

    public Standing Standing => input.Standing;

    public Model.Case Case => input.Standing.Case;

    public DateOnly AsOf => input.Standing.AsOf;

    public CaseWords Words { get; } = new(input.Standing, input.Language);

    public Citations Cite { get; } = new(input.Standing.Case, input.Language);
}
