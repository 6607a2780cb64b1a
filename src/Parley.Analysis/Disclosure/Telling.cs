using Parley.Model;

namespace Parley.Analysis;

/// <summary>Whether a mediator may tell a confidence in somebody's room, by the room sheet of that day.</summary>
public static class Telling
{
    /// <summary>Why it may not be told so; null if it may.</summary>
    /// <param name="whole">The whole case.</param>
    /// <param name="day">The day it is told.</param>
    /// <param name="to">In whose room.</param>
    /// <param name="by">The mediator who tells it.</param>
    /// <param name="confidence">What is told.</param>
    /// <param name="words">In which words; the reader of that room will know them.</param>
    public static TellingRefusal? Refusal(Case whole, DateOnly day, ActorId to, ActorId by, Confidence confidence, string words)
    {
        if (!Knowledge.Knows(whole, day, by, confidence))
        {
            return TellingRefusal.NotKnown;
        }

        if (!Knowledge.MayBeTold(day, to, confidence))
        {
            return TellingRefusal.NotPermitted;
        }

        var sheet = RoomSheet.Of(whole, day, to, by);
        return sheet.MaySay.Any(i => i.Id == confidence.Id) ? null
            : sheet.MayFloat.All(i => i.Id != confidence.Id) ? TellingRefusal.NotOnSheet
            : whole.FindActor(confidence.From) is { } giver && Naming.NamesOutsideBrackets(words, giver) ? TellingRefusal.NamesGiver
            : null;
    }
}

/// <summary>Why a confidence may not be told in a room.</summary>
public enum TellingRefusal
{
    /// <summary>The mediator does not know it on that day.</summary>
    NotKnown,
    /// <summary>It may not be told to that reader on that day.</summary>
    NotPermitted,
    /// <summary>The reader gave it, or it rests on what the reader may not know.</summary>
    NotOnSheet,
    /// <summary>It may only be floated as the mediator's own idea, and the words name who gave it.</summary>
    NamesGiver,
}
