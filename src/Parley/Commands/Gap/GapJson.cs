using Parley.Analysis;

namespace Parley;

/// <summary>The answer of <c>gap</c> as JSON. Overlap and open options are those of the public positions, as is <c>status</c>.</summary>
static class GapJson
{
    public static void Write(JsonPage json, GapAnswer answer)
    {
        json.List("issues", answer.Issues, issue => json.Object(null, () =>
        {
            json.Text("id", issue.Issue);
            json.Text("status", Id(issue.Public.Status));
            json.Text("statusKnown", Id(issue.Known.Status));
            json.Object("parties", () =>
            {
                foreach (var party in issue.Parties)
                {
                    json.Object(party.Party.Value, () =>
                    {
                        Write(json, "public", party.Public);
                        Write(json, "private", party.Private);
                    });
                }
            });
            json.Texts("overlap", issue.Public.Overlap);
            json.Texts("openOptions", issue.Public.OpenOptions);
            json.Texts("unmentioned", issue.Unmentioned);
        }));
        json.Object("counts", () =>
        {
            foreach (var status in (GapStatus[])[GapStatus.Agreed, GapStatus.Overlap, GapStatus.Open, GapStatus.Gap, GapStatus.Unknown])
            {
                json.Whole(Id(status), answer.Count(status));
            }
        });
    }

    /// <summary>What a party wants, accepts, refuses and leaves unsaid.</summary>
    public static void Members(JsonPage json, Stance stance)
    {
        json.Text("wants", stance.Wants);
        json.Texts("accepts", stance.Accepts);
        json.Texts("refuses", stance.Refuses);
        json.Texts("unsaid", stance.Unsaid);
    }

    static void Write(JsonPage json, string name, Stance? stance)
    {
        if (stance is null)
        {
            json.Null(name);
            return;
        }

        json.Object(name, () =>
        {
            Members(json, stance);
            json.Text("date", stance.Date);
            json.Source(stance.Sources);
        });
    }

    static string Id(GapStatus status) => status switch
    {
        GapStatus.Agreed => "agreed",
        GapStatus.Unknown => "unknown",
        GapStatus.Overlap => "overlap",
        GapStatus.Open => "open",
        GapStatus.Gap => "gap",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };
}
