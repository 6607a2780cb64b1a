using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>What an analyst found of a statement or of a suggested position.</summary>
/// <param name="Id">The id of what was looked at.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="By">Who found it; null where that was not said.</param>
/// <param name="At">When.</param>
/// <param name="Note">A remark; null where there is none.</param>
/// <param name="Corrected">What is right instead, by the name of the statement's member (speaker, speakerId, party, stance, about); empty unless corrected.</param>
public sealed record Review(string Id, Verdict Verdict, string? By, DateTimeOffset At, string? Note, ImmutableDictionary<string, ImmutableArray<string>> Corrected)
{
    /// <summary>A statement as it is after the correction.</summary>
    public Statement Correct(Statement said) => said with
    {
        Speaker = One("speaker") ?? said.Speaker,
        SpeakerId = Corrected.ContainsKey("speakerId") ? One("speakerId") : said.SpeakerId,
        Party = One("party") ?? said.Party,
        Stance = One("stance") ?? said.Stance,
        About = Corrected.TryGetValue("about", out var about) ? about : said.About,
    };

    string? One(string member) => Corrected.TryGetValue(member, out var values) && values is [var only] ? only : null;
}

/// <summary>What an analyst found.</summary>
public enum Verdict
{
    /// <summary>It is as the record has it.</summary>
    Confirmed,
    /// <summary>It is so when some of it is changed.</summary>
    Corrected,
    /// <summary>It is not in the text, or not so.</summary>
    Rejected,
}
