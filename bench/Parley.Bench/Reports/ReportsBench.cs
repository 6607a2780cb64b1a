namespace Parley.Bench;

/// <summary>Reading reports: quality by the evaluation data beside the project, and speed in the same run.</summary>
static class ReportsBench
{
    public static int Run(string shared)
    {
        if (!Directory.Exists(Path.Combine(shared, "data")))
        {
            Console.Error.WriteLine($"{shared} holds no evaluation data: nothing was measured.");
            return 0;
        }

        foreach (var row in Triples.Rows(Path.Combine(shared, "data", "attribution", "dev.jsonl")))
        {
            Console.WriteLine(row);
        }

        return 0;
    }
}
