using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>How sides, issues, options and sources of a record are called: by the case's names where there is a case. Every text is on one line and holds nothing that could turn or command what shows it.</summary>
public sealed class RecordNaming
{
    static readonly ImmutableArray<(string Id, string Name)> OutsideTheCase =
        [("mediators", "Mediators"), ("un", "United Nations"), ("media", "Media"), ("analyst", "Analysts"), ("other", "Others")];

    readonly Case? whole;
    readonly Wording? words;
    readonly ImmutableArray<string> sides;
    readonly ImmutableArray<string> parties;

    /// <param name="whole">The case; null where there is none.</param>
    /// <param name="culture">The culture of dates.</param>
    public RecordNaming(Case? whole, CultureInfo culture)
    {
        this.whole = whole;
        Culture = culture;
        words = whole is null ? null : new Wording(whole, culture);
        sides = [.. (whole?.Actors ?? []).Where(a => !a.Id.IsRatifier).Select(a => a.Id.Value)];
        parties = [.. (whole?.Actors ?? []).Select(a => a.Id.Value), .. OutsideTheCase.Select(o => o.Id)];
    }

    /// <summary>The case; null where there is none.</summary>
    public Case? Case => whole;

    /// <summary>The culture of dates and numbers.</summary>
    public CultureInfo Culture { get; }

    /// <summary>A text of a report on one line, without what could command a terminal or turn the words around it.</summary>
    public static string Plain(string text) => Clean.Text(text);

    /// <summary>A side.</summary>
    public string Party(string id) =>
        whole?.FindActor(new ActorId(id)) is { } actor ? Plain(words!.Actor(actor.Id))
        : OutsideTheCase.FirstOrDefault(o => o.Id == id).Name ?? Plain(id);

    /// <summary>An issue; what is on none.</summary>
    public string Issue(string? id) => id is null ? "On no issue of the case" : words is null ? Plain(id) : Plain(words.Issue(new IssueId(id)));

    /// <summary>An option with its unit.</summary>
    public string Option(string issue, string option) => words is null ? Plain(option) : Plain(words.Option(new IssueId(issue), new OptionId(option)));

    /// <summary>What a position says: <c>wants 12 hours; refuses 8 hours</c>; empty where it names no option.</summary>
    public string Says(SuggestedPosition position) => string.Join("; ", new[]
    {
        position.Wants is { } wants ? $"wants {Option(position.Issue, wants)}" : null,
        position.Accepts.IsEmpty ? null : $"accepts {Wording.Or(position.Accepts.Select(o => Option(position.Issue, o)))}",
        position.Refuses.IsEmpty ? null : $"refuses {Wording.Or(position.Refuses.Select(o => Option(position.Issue, o)))}",
    }.OfType<string>());

    /// <summary>A day; that there is none.</summary>
    public string Day(DateOnly? day) => day?.ToString("d MMM yyyy", Culture) ?? "no date found";

    /// <summary>The title of a report: its own, else the case's, else its file's name.</summary>
    public string Title(RecordedReport report) => Plain(report.Title ?? OfCase(report)?.Title ?? Path.GetFileName(report.File));

    /// <summary>Who published a report: as it says, else as the case says; null where neither does.</summary>
    public string? Publisher(RecordedReport report) => (report.Publisher ?? OfCase(report)?.Publisher) is { } name ? Plain(name) : null;

    /// <summary>Who is said to have said it: a name, or an unnamed source with its description.</summary>
    public static string Speaker(Statement said) => said.Attribution == SourceNaming.Anonymous ? $"An unnamed source ({Plain(said.Speaker)})" : Plain(said.Speaker);

    /// <summary>That it was said, by whom, whose words they are: <c>Ida Holm said, quoted</c>.</summary>
    public static string Attributed(Statement said)
    {
        var carried = said.ReportedBy is { Length: > 0 } by ? $", as carried by {Plain(by)}" : "";
        return $"{Speaker(said)} said{carried}, {Words(said.Form)}";
    }

    /// <summary>Whose words a statement is in.</summary>
    public static string Words(StatementForm form) => form switch
    {
        StatementForm.Direct => "quoted",
        StatementForm.Mixed => "partly quoted",
        _ => "in the reporter's words",
    };

    /// <summary>The place of a side in the order of the case.</summary>
    public int PlaceOfParty(string id) => parties.IndexOf(id) is var at and >= 0 ? at : parties.Length;

    /// <summary>The place of a side among the parties, mediators and outside actors of the case, a ratifier's that of its party; -1 for any other.</summary>
    public int PlaceOfActor(string id) => sides.IndexOf(new ActorId(id).Party.Value);

    /// <summary>The place of an issue in the order of the case; what is on none comes last.</summary>
    public int PlaceOfIssue(string? id) => id is null ? int.MaxValue : whole?.IndexOf(new IssueId(id)) is { } at and >= 0 ? at : int.MaxValue - 1;

    Report? OfCase(RecordedReport report) => whole?.Reports.FirstOrDefault(r => r.Id.Value == report.Id);
}
