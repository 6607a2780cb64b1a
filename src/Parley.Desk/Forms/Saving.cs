using Microsoft.AspNetCore.Http;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>What the browser gets after a form was to be saved.</summary>
static class Saving
{
    /// <summary>
    /// Saved: on to the page at <paramref name="url"/>, which says so. Not saved: a page that says why, shows both versions where the file
    /// had changed, and holds all that was typed, to be sent once more.
    /// </summary>
    public static IResult Answer(this Visit visit, SaveOutcome outcome, Entered form, string url, string saved) => outcome switch
    {
        SaveOutcome.Saved done => SeeOther(Notices.With(url, new Notice(saved, Detail: done.Written))),
        SaveOutcome.Changed changed => visit.Page<UnsavedPage>(StatusCodes.Status409Conflict, (nameof(UnsavedPage.Form), form), (nameof(UnsavedPage.Difference), changed.Difference)),
        SaveOutcome.Faulty faulty => Unsaved(visit, form, string.Join('\n', faulty.Faults.Select(f => f.ToString()))),
        SaveOutcome.Refused refused => Unsaved(visit, form, $"{refused.Path} ({refused.Line}): {refused.Why}"),
        SaveOutcome.Blocked blocked => Unsaved(visit, form, blocked.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>On to another page, by a request of its own.</summary>
    public static IResult SeeOther(string url) => new Onward(url);

    static IResult Unsaved(Visit visit, Entered form, string why) =>
        visit.Page<UnsavedPage>(StatusCodes.Status422UnprocessableEntity, (nameof(UnsavedPage.Form), form), (nameof(UnsavedPage.Why), why));

    sealed class Onward(string url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = url;
            return Task.CompletedTask;
        }
    }
}
