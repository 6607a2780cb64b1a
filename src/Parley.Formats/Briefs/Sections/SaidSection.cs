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
        blocks.Add(new BriefBlock.Paragraph(groups.Count == 0
            ? context.Say("The record of public reports holds nothing on the issues of the case.")
            : context.Say("By public reports: what somebody is said to have said, not what is so. Texts of one origin count once; what the team has confirmed or corrected is marked, what it rejected is left out.")));
        if (groups.Count > 0)
        {
            blocks.Add(Table(context, view.Naming, groups));
        }

        return new("said", context.Text("What was said, and by whom"), blocks.ToImmutable());
    }

    static BriefBlock.Table Table(BriefContext context, RecordNaming naming, List<(ClaimGroup Group, ImmutableArray<Claim> Claims)> groups)
    {
        var secret = context.Case.Positions.Any(p => p.Said == Said.Private);
        var rows = groups.GroupBy(g => g.Group.Issue!).OrderBy(i => naming.PlaceOfIssue(i.Key)).SelectMany(issue => issue.Select((g, n) => new TableRow(
            [
                n == 0 ? context.Words.Issue(new IssueId(issue.Key)) : Phrase.Empty,
                Side(context, g.Group.Party),
                new TableCell([.. g.Claims.Take(Most).SelectMany(c => Claim(context, c)), .. More(context, g.Claims)]),
                .. secret ? [new TableCell([.. Private(context, issue.Key, g.Group.Party)])] : ImmutableArray<TableCell>.Empty,
            ],
            StartsGroup: n == 0)));
        ImmutableArray<TableColumn> columns =
        [
            new(context.Say("Issue"), Share: 1.5), new(context.Say("Who"), Share: 1.3), new(context.Say("Said in public, as reported"), Share: 5),
            .. secret ? [new TableColumn(context.Say("Said in private"), Share: 2)] : ImmutableArray<TableColumn>.Empty,
        ];
        return new(context.Say("The latest of each side first, with the report and the place in it."), columns, [.. rows]);
    }

    static Phrase Side(BriefContext context, string id) => context.Case.FindActor(new ActorId(id)) is { } actor
        ? context.Words.Actor(actor.Id)
        : id switch
        {
            "mediators" => context.Say("Mediators"),
            "un" => context.Say("United Nations"),
            "media" => context.Say("Media"),
            "analyst" => context.Say("Analysts"),
            "other" => context.Say("Others"),
            _ => Phrase.Of(id),
        };

    static IEnumerable<Phrase> Claim(BriefContext context, Claim claim)
    {
        var (stance, who, words) = (ClaimWords.Stance(context, claim.Said.Stance), ClaimWords.Attributed(context, claim.Said), Phrase.Of(claim.Said.Text));
        var where = context.Row(Where(context, claim));
        return context.Turns(words)
            ? [Reviewed(context, claim, context.Say("**{0}: **{1} ({2}):", stance, who, where)), words]
            : [Reviewed(context, claim, context.Say("**{0}: **{1}: {2} ({3})", stance, who, words, where))];
    }

    static IEnumerable<Phrase> Where(BriefContext context, Claim claim)
    {
        yield return claim.Published is { } day ? context.Day(day) : context.Say("no date found");
        yield return Phrase.Of(claim.Statement.Id);
        if (!claim.AlsoIn.IsEmpty)
        {
            yield return context.Say("the same origin in {0}", context.List(claim.AlsoIn.Select(s => s.Report).Distinct(StringComparer.Ordinal).Select(r => Phrase.Of(r))));
        }
    }

    static Phrase Reviewed(BriefContext context, Claim claim, Phrase told) => claim.Review switch
    {
        { Verdict: Verdict.Confirmed } => context.Say("{0} [confirmed]", told),
        { Verdict: Verdict.Corrected } => context.Say("{0} [corrected]", told),
        _ => told,
    };

    static IEnumerable<Phrase> More(BriefContext context, ImmutableArray<Claim> claims) =>
        claims.Length > Most ? [context.Count(claims.Length - Most, "and {0} more in the record|and {0} more in the record")] : [];

    static IEnumerable<Phrase> Private(BriefContext context, string issue, string party) => context.Case.Positions
        .Where(p => p.Said == Said.Private && p.Issue.Value == issue && p.Party.Value == party)
        .OrderByDescending(p => p.Date.End).Take(1)
        .Select(p => context.Say("{0} ({1})", context.Parts(Says(context, p)), context.Days(p.Date)));

    static IEnumerable<Phrase> Says(BriefContext context, Position position)
    {
        if (position.Wants is { } wants)
        {
            yield return context.Say("wants {0}", context.Words.BareOptions(position.Issue, [wants]));
        }

        if (position.Accepts.Where(o => o != position.Wants).ToList() is { Count: > 0 } accepts)
        {
            yield return context.Say("accepts {0}", context.Words.BareOptions(position.Issue, accepts));
        }

        if (position.RefusesRest || !position.Refuses.IsEmpty)
        {
            yield return position.RefusesRest ? context.Say("refuses the rest") : context.Say("refuses {0}", context.Words.BareOptions(position.Issue, position.Refuses));
        }
    }
}
