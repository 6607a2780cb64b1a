namespace Parley.Bench;

/// <summary>Reading reports: quality by the evaluation data beside the project, and speed in the same run, so that neither is bought with the other.</summary>
static class ReportsBench
{
    public static int Run(string shared)
    {
        if (!Directory.Exists(Path.Combine(shared, "data")))
        {
            Console.Error.WriteLine($"{shared} holds no evaluation data: nothing was measured.");
            return 0;
        }

        var root = Directory.GetCurrentDirectory();
        var work = Directory.CreateTempSubdirectory("parley-bench-");
        try
        {
            Write(new Scores(root, shared, work.FullName).Rows());
            Write(Triples.Rows(Path.Combine(shared, "data", "attribution", "dev.jsonl")));
            Write(ReadingSpeed.Rows(shared, Path.Combine(root, "examples", "ceasefire")));
        }
        finally
        {
            work.Delete(recursive: true);
        }

        return 0;
    }

    static void Write(IEnumerable<string> rows)
    {
        foreach (var row in rows)
        {
            Console.WriteLine(row);
        }

        Console.WriteLine();
    }
}
