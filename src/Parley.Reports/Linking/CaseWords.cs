using Parley.Model;

namespace Parley.Reports;

/// <summary>The words by which reports speak of a case's actors, issues and options, made ready for looking up. Built once, used for any number of reports on any thread.</summary>
public sealed class CaseWords
{
    /// <summary>Of a case, or of none.</summary>
    public CaseWords(Case? of) => Case = of;

    /// <summary>The case; null where reports are read without one.</summary>
    public Case? Case { get; }
}
