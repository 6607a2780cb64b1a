using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>Who reads, by "As known to R" of case-format.md: one actor, or everybody (no actor).</summary>
public sealed record Eyes(ActorId? Actor)
{
    public static Eyes Everybody { get; } = new((ActorId?)null);

    public bool Know(Case whole, DateOnly asOf, Confidence confidence) => Actor is { } reader && (
        confidence.From == reader
        || confidence.To.Contains(reader)
        || whole.Conveyed.Any(c => c.Confidence == confidence.Id && c.To == reader && !(c.Date?.Start > asOf))
        || (confidence.As != ConfidenceUse.Shape && !(confidence.Until < asOf) && (confidence.MayTell.Everybody || confidence.MayTell.Actors.Contains(reader))));

    /// <summary>What is known to its actor and its author alone, or known whatever it rests on; confidences apart.</summary>
    public bool MaySee(Entry entry) => entry switch
    {
        Position { Said: Said.Private, RestsOn: null or [] } position => position.Party == Actor,
        Position { Said: Said.Private } => Actor is not null,
        Valuation { Basis: not Basis.Assumed } valuation => Actor is { } reader && (valuation.Of == reader || valuation.Author == reader.Value),
        Proposal proposal => proposal.Sources.Length > 0 || (Actor is { } reader && (proposal.From.Contains(reader) || proposal.To.Contains(reader))),
        _ => true,
    };
}
