using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Bench;

/// <summary>What `score.py`, beside the evaluation data, says of the answers of the real `./parley read`.</summary>
sealed class Scores(string root, string shared, string work)
{
    string Data(params ReadOnlySpan<string> path) => Path.Combine([shared, "data", .. path]);

    /// <summary>Rows of a table: what was measured, and the figures.</summary>
    public IEnumerable<string> Rows()
    {
        yield return "| what | figures |";
        yield return "| --- | --- |";
        var four = Json("four", ["--case", Path.Combine(root, "examples", "ceasefire"), .. Directory.GetFiles(Path.Combine(shared, "reports"), "*.txt").Order(StringComparer.Ordinal)]);
        foreach (var report in (string[])["000", "001"])
        {
            yield return Row($"statements, report {report}", Score("statements", Data("gold", report + ".json"), four));
        }

        yield return Row("same origin, the four reports", Score("origin", Data("gold", "same-origin.json"), four));
        yield return Row("attribution, dev, F1 over tokens", Score("attribution", Data("attribution", "dev.jsonl"), Json("dev", [DevTexts()])));
        yield return Row("articles, pages of HTML", Score("articles", Data("articles", "gold.json"), Text("html", Data("articles", "html"))));
        yield return Row("articles, flattened pages", Score("articles", Data("articles", "gold.json"), Text("flat", PageTexts())));
    }

    string Json(string name, string[] reports)
    {
        var file = Path.Combine(work, name + ".json");
        using var output = File.Create(file);
        using var parley = Start(Path.Combine(root, "parley"), ["read", "--json", .. reports]);
        parley.StandardOutput.BaseStream.CopyTo(output);
        Finish(parley);
        return file;
    }

    string Text(string name, string folder)
    {
        var kept = Path.Combine(work, name);
        using var parley = Start(Path.Combine(root, "parley"), ["read", folder, "--text", kept]);
        parley.StandardOutput.BaseStream.CopyTo(Stream.Null);
        Finish(parley);
        return kept;
    }

    JsonObject Score(string kind, string gold, string answer)
    {
        using var python = Start("python3", [Data("score.py"), kind, gold, answer]);
        var said = python.StandardOutput.ReadToEnd();
        Finish(python);
        return JsonNode.Parse(said)!.AsObject();
    }

    string DevTexts() => Texts("dev-texts", File.ReadLines(Data("attribution", "dev.jsonl")).Select(l =>
    {
        using var row = JsonDocument.Parse(l);
        return (row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("text").GetString()!);
    }));

    string PageTexts()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Data("articles", "gold.json")));
        return Texts("page-texts", gold.RootElement.EnumerateObject().Select(p => (p.Name, p.Value.GetProperty("pageText").GetString()!)));
    }

    string Texts(string name, IEnumerable<(string Id, string Text)> texts)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, name)).FullName;
        foreach (var (id, text) in texts)
        {
            File.WriteAllText(Path.Combine(folder, id + ".txt"), text);
        }

        return folder;
    }

    static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })
        ?? throw new InvalidOperationException($"{program} did not start.");

    static void Finish(Process process)
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}.");
        }
    }

    static string Row(string what, JsonObject figures) => $"| {what} | {string.Join("; ", figures.Where(f => f.Key is not ("report" or "reports" or "missed" or "pages")).Select(f => $"{f.Key} {Shown(f.Value)}"))} |";

    static string Shown(JsonNode? value) => value switch
    {
        JsonObject o when o.ContainsKey("f1") => $"{Number(o["f1"])} (p {Number(o["p"])}, r {Number(o["r"])})",
        JsonObject o => string.Join(", ", o.Select(p => $"{p.Key} {Shown(p.Value)}")),
        JsonArray a => string.Join(", ", a.Select(Shown)) is { Length: > 0 } list ? list : "none",
        JsonValue v when v.TryGetValue<double>(out var number) => Number(v),
        null => "none",
        _ => value.ToString(),
    };

    static string Number(JsonNode? value) => value!.GetValue<double>() is var n && n == Math.Floor(n) && n > 1
        ? n.ToString(CultureInfo.InvariantCulture)
        : n.ToString(".000", CultureInfo.InvariantCulture);
}
