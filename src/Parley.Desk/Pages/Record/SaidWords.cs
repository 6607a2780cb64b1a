using Parley.Formats;
using Parley.Model;
using Parley.Reports;

namespace Parley.Desk;

/// <summary>How the desk says what a report says that somebody said. Names and words of reports are isolated, as they may run the other way.</summary>
public sealed class SaidWords(Visit visit)
{
    Texts T => visit.Texts;

    /// <summary>What a statement does: demands, offers …</summary>
    public string Stance(string stance) => T[stance switch
    {
        Stances.Demand => "demands",
        Stances.Offer => "offers",
        Stances.Accept => "says yes",
        Stances.Reject => "says no",
        Stances.Condition => "sets conditions",
        Stances.Deny => "denies",
        Stances.Accuse => "accuses",
        Stances.Threaten => "threatens",
        Stances.Commit => "commits itself",
        Stances.Urge => "urges",
        Stances.Assess => "judges",
        Stances.Inform => "tells",
        _ => stance,
    }];

    /// <summary>That it was said, by whom, in whose words.</summary>
    public string Attributed(Statement said)
    {
        var speaker = Speaker(said);
        return said.ReportedBy is { Length: > 0 } by ? T[CarriedForm(said.Form), speaker, Isolated(by)] : T[Form(said.Form), speaker];
    }

    /// <summary>A name, or an unnamed source with its description.</summary>
    public string Speaker(Statement said) => said.Attribution == SourceNaming.Anonymous ? T["An unnamed source ({0})", Isolated(said.Speaker)] : Isolated(said.Speaker);

    /// <summary>A side: an actor the looker knows, or one of those outside the case.</summary>
    public string Side(string id) => visit.View.Standing.Case.FindActor(new ActorId(id)) is { } actor
        ? visit.Say.Actor(actor.Id)
        : T[id switch { "mediators" => "Mediators", "un" => "United Nations", "media" => "Media", "analyst" => "Analysts", _ => "Others" }];

    /// <summary>An issue; that it is on none.</summary>
    public string Issue(string? id) => id is null ? T["On no issue of the case"] : visit.Say.Issue(new IssueId(id));

    /// <summary>How sure the reading is.</summary>
    public string Certainty(Certainty certainty) => T[certainty switch
    {
        Reports.Certainty.High => "plain to read",
        Reports.Certainty.Medium => "partly resolved",
        _ => "partly guessed",
    }];

    /// <summary>What the team found.</summary>
    public string Found(Review review) => review switch
    {
        { Verdict: Verdict.Confirmed, By: null } => T["confirmed"],
        { Verdict: Verdict.Confirmed } => T["confirmed by {0}", By(review)],
        { Verdict: Verdict.Corrected, By: null } => T["corrected"],
        { Verdict: Verdict.Corrected } => T["corrected by {0}", By(review)],
        { By: null } => T["rejected"],
        _ => T["rejected by {0}", By(review)],
    };

    /// <summary>In a few words what makes two statements opposite.</summary>
    public string Why(Contradiction contradiction) => T[RecordNaming.Plain(contradiction.Why)];

    /// <summary>The title of a report: its own, else the case's, else its file's name.</summary>
    public static string Title(SeenRecord seen, RecordedReport report) => seen.Naming.Title(report);

    /// <summary>A day, or that none was found.</summary>
    public string Day(DateOnly? day) => day is { } known ? T.Day(known) : T["no date found"];

    /// <summary>What a suggested position says of an issue's options; null if it names none.</summary>
    public string? Says(SuggestedPosition position)
    {
        var issue = new IssueId(position.Issue);
        string Options(IEnumerable<string> options) => visit.Say.Options(issue, [.. options.Select(o => new OptionId(o))]);
        var parts = new[]
        {
            position.Wants is { } wants ? T["wants {0}", Isolated(visit.Say.Option(issue, new OptionId(wants)))] : null,
            position.Accepts.IsEmpty ? null : T["accepts {0}", Isolated(Options(position.Accepts))],
            position.Refuses.IsEmpty ? null : T["refuses {0}", Isolated(Options(position.Refuses))],
        }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(" · ", parts);
    }

    /// <summary>A class for the border of a stance: it says no, asks, says yes or tells.</summary>
    public static string Family(string stance) => SideColours.Family(stance);

    string By(Review review) => Isolated(visit.View.Standing.Case.Mediators.FirstOrDefault(m => m.Id.Value == review.By)?.Name ?? review.By!);

    static string Form(StatementForm form) => form switch
    {
        StatementForm.Direct => "{0} said, quoted",
        StatementForm.Mixed => "{0} said, partly quoted",
        _ => "{0} said, in the reporter's words",
    };

    static string CarriedForm(StatementForm form) => form switch
    {
        StatementForm.Direct => "{0} said, as carried by {1}, quoted",
        StatementForm.Mixed => "{0} said, as carried by {1}, partly quoted",
        _ => "{0} said, as carried by {1}, in the reporter's words",
    };

    static string Isolated(string words) => $"\u2068{RecordNaming.Plain(words)}\u2069";
}
