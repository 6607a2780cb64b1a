using Microsoft.AspNetCore.Http;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Reads from a request who is looking at a case, on which day and in which language.</summary>
static class Looking
{
    public const string KnownToKey = "known-to";
    public const string AsOfKey = "as-of";
    public const string Everybody = "public";

    /// <summary>The visit, or a sentence that says which part of the address is wrong.</summary>
    public static (Visit? Visit, string? Wrong) Of(HttpContext http, DeskCase opened)
    {
        var snapshot = opened.Now;
        var choices = Choices.Of(http.Request);
        var texts = Texts.For(choices.Culture);
        var query = http.Request.Query;
        if (ReaderOf(query[KnownToKey].ToString(), snapshot.Case) is not { } reader)
        {
            return (null, texts["The case has no such actor."]);
        }

        if (!TryDay(query[AsOfKey].ToString(), out var day))
        {
            return (null, texts["The day is written like 2031-03-10."]);
        }

        var view = new CaseView(opened, snapshot, reader, day, WritingOf(choices, snapshot.Case));
        return (new Visit
        {
            View = view,
            Texts = texts,
            Say = new Wording(view.Standing.Case, texts.Culture, english => texts[english]),
            Theme = choices.Theme,
            SingleKeys = choices.SingleKeys,
            Here = http.Request.Path + QueryString.Create(http.Request.Query.Where(q => q.Key != Notices.Key)),
            Notice = Notices.Take(http),
            Faults = view.Whole is null ? [] : snapshot.Faults,
            Undoable = opened.History.Undoable,
            Redoable = opened.History.Redoable,
        }, null);
    }

    static Reader? ReaderOf(string text, Case whole) => text switch
    {
        "" => new Reader.Team(),
        Everybody => new Reader.Public(),
        _ => whole.FindActor(new ActorId(text)) is { } actor ? new Reader.Knowing(actor.Id) : null,
    };

    static Mediator? WritingOf(Choices choices, Case whole) =>
        whole.Mediators.FirstOrDefault(m => m.Id.Value == choices.Writing) ?? whole.Mediators.FirstOrDefault();

    static bool TryDay(string text, out DateOnly? day)
    {
        day = Days.Read(text);
        return text.Length == 0 || day is not null;
    }
}
