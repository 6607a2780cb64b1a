using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Parley.Analysis;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>One request for a page of a case: who looks at what, in which language, at which address.</summary>
public sealed record Visit
{
    /// <summary>What is looked at, and by whom.</summary>
    public required ICaseView View { get; init; }

    /// <summary>The words of the pages.</summary>
    public required Texts Texts { get; init; }

    /// <summary>How the things of the case are said.</summary>
    public required Wording Say { get; init; }

    /// <summary>Light, dark or as the machine has it.</summary>
    public required Theme Theme { get; init; }

    /// <summary>True if letters without Ctrl are shortcuts.</summary>
    public bool SingleKeys { get; init; } = true;

    /// <summary>The address asked for, with its query: what a page that was changed elsewhere asks for again.</summary>
    public required string Here { get; init; }

    /// <summary>What the last step did, to be said once; null mostly.</summary>
    public Notice? Notice { get; init; }

    /// <summary>What is wrong with the newest version of the file.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The change that can be taken back; null if none.</summary>
    public MadeChange? Undoable { get; init; }

    /// <summary>The change that can be made again; null if none.</summary>
    public MadeChange? Redoable { get; init; }

    /// <summary>The culture of dates and numbers on the page.</summary>
    public CultureInfo Culture => Texts.Culture;

    /// <summary>How the things of a case are said in sentences, each name apart in its own direction; of the one looked at, or of one with something tried.</summary>
    public Wording Sentences(Model.Case of) => new(CaseNames.Apart(of), Culture, english => Texts[english]);

    /// <summary>The address of a page of this case, seen by the same looker on the same day: <c>Url("rooms/north")</c>, with further pairs for its query.</summary>
    public string Url(string page, params ReadOnlySpan<(string Key, string? Value)> query)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        if (View.Reader is Reader.Knowing or Reader.Public)
        {
            pairs.Add(new(Looking.KnownToKey, View.Reader is Reader.Knowing r ? r.Actor.Value : Looking.Everybody));
        }

        if (View.IsTurned)
        {
            pairs.Add(new(Looking.AsOfKey, View.AsOf.Iso()));
        }

        foreach (var (key, value) in query)
        {
            if (value is not null)
            {
                pairs.Add(new(key, value));
            }
        }

        return $"/c/{View.Key}/{page}{QueryString.Create(pairs)}";
    }
}

/// <summary>Light, dark or as the machine has it.</summary>
public enum Theme
{
    /// <summary>As the machine has it.</summary>
    Auto,
    /// <summary>Dark on light.</summary>
    Light,
    /// <summary>Light on dark.</summary>
    Dark,
}

/// <summary>What a step did, said on the page that follows.</summary>
/// <param name="Text">One sentence in the reader's language.</param>
/// <param name="IsFault">True if the step was not made.</param>
/// <param name="Detail">Lines to be shown as they are: both versions of a conflict, or the lines written.</param>
public sealed record Notice(string Text, bool IsFault = false, string? Detail = null);
