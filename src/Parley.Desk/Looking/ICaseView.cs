using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>
/// A case as somebody looks at it. Every page takes what it shows from here and from nowhere else: at this desk the looker is
/// the mediator who writes, or that mediator looking as another would; on a shared server it will be whoever has signed in.
/// </summary>
public interface ICaseView
{
    /// <summary>The case's name in addresses.</summary>
    string Key { get; }

    /// <summary>For whose eyes the pages are.</summary>
    Reader Reader { get; }

    /// <summary>The mediator who writes; null where the case names none.</summary>
    Mediator? Writing { get; }

    /// <summary>The day looked at: that of the case, or one turned back to.</summary>
    DateOnly AsOf { get; }

    /// <summary>True if the day was turned away from the case's own.</summary>
    bool IsTurned { get; }

    /// <summary>What of the case is in force on the day and known to the looker.</summary>
    Standing Standing { get; }

    /// <summary>Everything in the case, for the team alone; null for every other looker.</summary>
    Case? Whole { get; }

    /// <summary>Where entries stand in the file, for the team alone; null for every other looker.</summary>
    CaseFile? File { get; }

    /// <summary>True of a report that the case cites and the looker may not know of.</summary>
    bool Hides(EntryId report);

    /// <summary>The folder of the case, with its record and the reports it cites.</summary>
    string Folder { get; }

    /// <summary>Names what the looker has seen; it travels with every form that changes what is there.</summary>
    string Version { get; }

    /// <summary>An answer computed from this view alone, kept until the case changes. The key names it, with all it depends on beyond the view.</summary>
    T Once<T>(object key, Func<T> compute) where T : notnull;
}
