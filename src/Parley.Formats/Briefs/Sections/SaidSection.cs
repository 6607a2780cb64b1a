using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What was said, and by whom: the public claims of the case's record by issue and side, beside the private positions that the reader may know. Claims, never facts.</summary>
static class SaidSection
{
    /// <summary>Claims of one side on one issue that a brief shows.</summary>
    const int Most = 3;

    /// <summary>How many claims of a side on an issue a view for a brief must hold: more than are shown, as later ones may be left out.</summary>
    public const int Kept = 40;

    public static BriefSection? Of(BriefContext context)
    {
        if (context.Input.Said is not { } view)
        {
            return null;
        }

        var groups = view.Groups.Where(g => g.Issue is not null && context.Case.IndexOf(new IssueId(g.Issue)) >= 0)
            .Select(g => (Group: g, Claims: g.Claims.Where(c => !(c.Published > context.AsOf)).ToImmutableArray())).Where(g => !g.Claims.IsEmpty).ToList();
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(new BriefBlock.Paragraph(Phrase.Own(groups.Count == 0
            ? "The record of public reports holds nothing on the issues of the case."
            : "By public reports: what somebody is said to have said, not what is so. Texts of one origin count once; what the team has confirmed or corrected is marked, what it rejected is left out.")));
        if (groups.Count > 0)
        {
            blocks.Add(Table(context, view.Naming, groups));
        }

        return new("said", "What was said, and by whom", blocks.ToImmutable());
    }

    static BriefBlock.Table Table(BriefContext context, RecordNaming naming, List<(ClaimGroup Group, ImmutableArray<Claim> Claims)> groups)
    {
        var secret = context.Case.Positions.Any(p => p.Said == Said.Private);
        var rows = groups.GroupBy(g => g.Group.Issue!).OrderBy(i => naming.PlaceOfIssue(i.Key)).SelectMany(issue => issue.Select((g, n) => new TableRow(
            [
                n == 0 ? context.Words.Issue(new IssueId(issue.Key)) : Phrase.Empty,
                Phrase.Of(naming.Party(g.Group.Party)),
                new TableCell([.. g.Claims.Take(Most).Select(c => Claim(naming, c)), .. More(g.Claims)]),
                .. secret ? [new TableCell([.. Private(context, issue.Key, g.Group.Party)])] : ImmutableArray<TableCell>.Empty,
            ],
            StartsGroup: n == 0)));
        ImmutableArray<TableColumn> columns =
        [
            new(Phrase.Own("Issue"), Share: 1.5), new(Phrase.Own("Who"), Share: 1.3), new(Phrase.Own("Said in public, as reported"), Share: 5),
            .. secret ? [new TableColumn(Phrase.Own("Said in private"), Share: 2)] : ImmutableArray<TableColumn>.Empty,
        ];
        return new(Phrase.Own("The latest of each side first, with the report and the place in it."), columns, [.. rows]);
    }

    static Phrase Claim(RecordNaming naming, Claim claim)
    {
        var said = claim.Said;
        var mark = claim.Review is { } review ? Phrase.Own($" [{RecordWords.Of(review.Verdict)}]") : Phrase.Empty;
        var also = claim.AlsoIn.IsEmpty ? Phrase.Empty : Phrase.Own(", the same origin in ") + Phrase.List(claim.AlsoIn.Select(s => s.Report).Distinct(StringComparer.Ordinal));
        return Phrase.Own(said.Stance + ": ", strong: true) + Phrase.Of(RecordNaming.Attributed(said)) + Phrase.Own(": ") + Phrase.Of(said.Text)
            + Phrase.Own($" ({naming.Day(claim.Published)}, ") + Phrase.Of(claim.Statement.Id) + also + Phrase.Own(")") + mark;
    }

    static IEnumerable<Phrase> More(ImmutableArray<Claim> claims) => claims.Length > Most ? [Phrase.Own($"and {claims.Length - Most} more in the record")] : [];

    static IEnumerable<Phrase> Private(BriefContext context, string issue, string party) => context.Case.Positions
        .Where(p => p.Said == Said.Private && p.Issue.Value == issue && p.Party.Value == party)
        .OrderByDescending(p => p.Date.End).Take(1)
        .Select(p => Phrase.Join(Says(context, p), "; ") + Phrase.Say($" ({p.Date})"));

    static IEnumerable<Phrase> Says(BriefContext context, Position position)
    {
        if (position.Wants is { } wants)
        {
            yield return Phrase.Say($"wants {context.Words.BareOptions(position.Issue, [wants])}");
        }

        if (position.Accepts.Where(o => o != position.Wants).ToList() is { Count: > 0 } accepts)
        {
            yield return Phrase.Say($"accepts {context.Words.BareOptions(position.Issue, accepts)}");
        }

        if (position.RefusesRest || !position.Refuses.IsEmpty)
        {
            yield return position.RefusesRest ? Phrase.Own("refuses the rest") : Phrase.Say($"refuses {context.Words.BareOptions(position.Issue, position.Refuses)}");
        }
    }
}
