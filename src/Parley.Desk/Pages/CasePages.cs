using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>How the pages of a case are asked for, answered and written to.</summary>
static class CasePages
{
    /// <summary>Answers a page of a case: <c>/c/CASE/page</c>.</summary>
    public static void Show(this IEndpointRouteBuilder desk, string page, Func<Visit, HttpContext, IResult> answer) =>
        desk.Show(page, (visit, _, http) => Task.FromResult(answer(visit, http)));

    /// <summary>The same, for answers that wait.</summary>
    public static void Show(this IEndpointRouteBuilder desk, string page, Func<Visit, DeskCase, HttpContext, Task<IResult>> answer) =>
        desk.MapGet($"/c/{{case}}/{page}", (HttpContext http, Shelf shelf) => EnterAsync(http, shelf, (visit, opened) => answer(visit, opened, http)));

    /// <summary>Takes a form sent to a page of a case. Only the team writes.</summary>
    public static void Take(this IEndpointRouteBuilder desk, string page, Func<Visit, DeskCase, Entered, IResult> act) =>
        desk.Take(page, (visit, opened, form, _) => act(visit, opened, form));

    /// <summary>The same, for addresses that name what the form is about.</summary>
    public static void Take(this IEndpointRouteBuilder desk, string page, Func<Visit, DeskCase, Entered, HttpContext, IResult> act) =>
        desk.MapPost($"/c/{{case}}/{page}", async (HttpContext http, Shelf shelf) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return await EnterAsync(http, shelf, (visit, opened) => Task.FromResult(visit.View.Whole is null
                ? Wrong(visit.Texts["Nothing is written while looking as somebody else."], StatusCodes.Status403Forbidden)
                : act(visit, opened, new Entered(form), http)));
        });

    /// <summary>A page, with what it is given by name; every page is given the <see cref="Visit"/>.</summary>
    public static IResult Page<TPage>(this Visit visit, params IEnumerable<(string Name, object? Value)> given) where TPage : DeskPage =>
        Page<TPage>(visit, StatusCodes.Status200OK, given);

    /// <summary>The same with another status: 409 for a conflict, 422 for a form that cannot be taken as it is.</summary>
    public static IResult Page<TPage>(this Visit visit, int status, params IEnumerable<(string Name, object? Value)> given) where TPage : DeskPage =>
        new RazorComponentResult<TPage>(given.Append((nameof(DeskPage.Visit), visit)).ToDictionary(g => g.Item1, g => g.Item2, StringComparer.Ordinal)) { StatusCode = status };

    /// <summary>One sentence instead of a page.</summary>
    public static IResult Wrong(string sentence, int status = StatusCodes.Status400BadRequest) => new Sentence(sentence, status);

    static async Task<IResult> EnterAsync(HttpContext http, Shelf shelf, Func<Visit, DeskCase, Task<IResult>> answer)
    {
        var key = (string)http.Request.RouteValues["case"]!;
        var (opened, faults) = shelf.Open(key);
        if (opened is null)
        {
            return faults.IsEmpty
                ? new Sentence("There is no such case here.", StatusCodes.Status404NotFound)
                : new RazorComponentResult<FaultyCasePage>(new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(FaultyCasePage.Faults)] = faults,
                    [nameof(FaultyCasePage.Choices)] = Choices.Of(http.Request),
                })
                { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        if (!HttpMethods.IsGet(http.Request.Method))
        {
            // What is written is written against the file as it is, and a conflict shows that one.
            opened.Refresh();
        }

        var (visit, wrong) = Looking.Of(http, opened);
        if (visit is null)
        {
            return Wrong(wrong!);
        }

        var answered = await answer(visit, opened);
        return answered is Sentence { Status: StatusCodes.Status404NotFound } && visit.Notice is { } notice
            ? Saving.SeeOther(Notices.With(Above(visit, http), notice))
            : answered;
    }

    /// <summary>The page to which one belonged that is no longer there, as after the undo of what it showed.</summary>
    static string Above(Visit visit, HttpContext http) =>
        http.Request.Path.Value!.Split('/') is [_, _, _, var section, _, ..] ? visit.Url(section) : visit.Url("today");

    sealed class Sentence(string text, int status) : IResult
    {
        public int Status => status;

        public Task ExecuteAsync(HttpContext httpContext) => Refusal.Write(httpContext, status, text);
    }
}
