using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The mediator's brief, for one reader or for everybody: as a page, and to be taken along.</summary>
static class BriefRoutes
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.ShowLong("brief", static async (visit, http, asking) =>
        {
            var reader = ReaderOf(visit, http);
            var asked = await asking.Of(BriefFor.Question(visit, reader));
            return visit.Page<BriefPage>(
                (nameof(BriefPage.Reader), reader),
                (nameof(BriefPage.Brief), asked.Answer is { } input ? BriefFor.Of(visit, reader, input) : null),
                (nameof(BriefPage.Work), asked.Work));
        });
        desk.Show("brief/file", static (visit, http) =>
        {
            var reader = ReaderOf(visit, http);
            return File(visit, BriefFor.Of(visit, reader, Asking.Now(visit, http, BriefFor.Question(visit, reader))), http.Request.Query["form"].ToString());
        });
    }

    /// <summary>Whom the brief is for: the team may choose; anyone else is the reader.</summary>
    static Reader ReaderOf(Visit visit, HttpContext http) => visit.View.Whole is not { } whole ? visit.View.Reader
        : whole.FindActor(new ActorId(http.Request.Query["for"].ToString())) is { } actor ? new Reader.Knowing(actor.Id) : new Reader.Public();

    static IResult File(Visit visit, BriefFor brief, string form)
    {
        if (brief.Unreadable is { } why)
        {
            return CasePages.Wrong(visit.Texts["The record beside the case cannot be read: {0}", why], StatusCodes.Status422UnprocessableEntity);
        }

        var name = $"brief-{(brief.Reader is Reader.Knowing reader ? reader.Actor.Value.Replace('/', '-') : "public")}";
        return form switch
        {
            "md" => Results.File(Utf8.GetBytes(BriefMarkdown.Render(brief.Document)), "text/markdown; charset=utf-8", name + ".md"),
            "html" => Results.File(Utf8.GetBytes(BriefHtml.Render(brief.Document)), "text/html; charset=utf-8", name + ".html"),
            "docx" => Results.File(BriefWord.Render(brief.Document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name + ".docx"),
            _ => CasePages.Wrong(visit.Texts["A brief is written as md, html or docx."]),
        };
    }
}
