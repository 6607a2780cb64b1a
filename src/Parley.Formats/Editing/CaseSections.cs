namespace Parley.Formats;

/// <summary>The sections of a case file in the order in which the format shows them.</summary>
internal static class CaseSections
{
    static readonly string[] Order =
    [
        "parley", "title", "as_of", "summary", "parties", "mediators", "outside", "channels", "issues", "valuations", "rules", "positions",
        "confidences", "conveyed", "promises", "proposals", "obligations", "guarantees", "lists", "events", "meetings", "figures", "reports",
    ];

    /// <summary>The pair after which a new section goes: the nearest one before it in canonical order; the last where there is none.</summary>
    public static int Before(SourceMap root, string section)
    {
        for (var i = Array.IndexOf(Order, section) - 1; i >= 0; i--)
        {
            if (root.IndexOf(Order[i]) is var at and >= 0)
            {
                return at;
            }
        }

        return root.Pairs.Length - 1;
    }
}
