using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The view of a case file at this desk.</summary>
sealed class CaseView : ICaseView
{
    readonly CaseSnapshot snapshot;
    readonly Lazy<Standing> standing;

    public CaseView(DeskCase opened, CaseSnapshot snapshot, Reader reader, DateOnly? asOf, Mediator? writing)
    {
        this.snapshot = snapshot;
        Key = opened.Key;
        Folder = opened.Folder;
        Reader = reader;
        Writing = writing;
        AsOf = asOf ?? snapshot.Case.AsOf;
        standing = new(() => Once("standing", () => Standing.Of(snapshot.Case, AsOf, Reader)));
    }

    public string Key { get; }

    public string Folder { get; }

    public Reader Reader { get; }

    public Mediator? Writing { get; }

    public DateOnly AsOf { get; }

    public bool IsTurned => AsOf != snapshot.Case.AsOf;

    public Standing Standing => standing.Value;

    public Case? Whole => Reader is Reader.Team ? snapshot.Case : null;

    public CaseFile? File => Reader is Reader.Team ? snapshot.File : null;

    public bool Hides(EntryId report) => snapshot.Case.Reports.Any(r => r.Id == report) && Standing.Case.Reports.All(r => r.Id != report);

    public string Version => snapshot.Version;

    public T Once<T>(object key, Func<T> compute) where T : notnull => snapshot.Once((Reader, AsOf, key), compute);
}
