using System.Diagnostics;
using System.Globalization;
using System.Net;
using Parley.Desk;

namespace Parley.Bench;

/// <summary>What a person at the desk waits for, asked over HTTP as a browser asks.</summary>
static class DeskBench
{
    const int Runs = 9;

    /// <summary>The least anybody needs to write a note.</summary>
    static readonly TimeSpan Typing = TimeSpan.FromSeconds(1);

    static readonly List<string> memory = [];

    public static async Task<int> Run()
    {
        var root = Directory.GetCurrentDirectory();
        Console.WriteLine("| what | median ms | worst ms |\n| --- | --- | --- |");
        await FirstPage(root);
        await WhatIfs(root);
        foreach (var entries in (int[])[1250, 5000, 10_000])
        {
            await Large(entries);
        }

        Console.WriteLine($"\nMemory of this process, with the case of {string.Join(", then ", memory)}.");
        return 0;
    }

    static async Task FirstPage(string root)
    {
        var example = Path.Combine(root, "examples", "ceasefire");
        var times = new List<double>();
        for (var run = 0; run < 5; run++)
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(root, "parley"), ["desk", example, "--no-open"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The desk did not open.");
            using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() });
            using var page = await client.GetAsync(line[line.IndexOf("http", StringComparison.Ordinal)..]);
            page.EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        Row("from `./parley desk examples/ceasefire` (built) to the first page", times);
    }

    static async Task Large(int entries)
    {
        var root = Directory.CreateTempSubdirectory("parley-bench-").FullName;
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "large")).FullName, "case.yaml");
        await File.WriteAllTextAsync(file, LargeCase.Text(entries, seed: 1));
        await using var desk = await DeskServer.StartAsync(new DeskOptions { Folder = root, Case = file }, CancellationToken.None);
        using var client = await Enter(desk);
        await Timed(() => client.GetStringAsync("c/large/standing"));
        var fresh = new List<double>();
        var kept = new List<double>();
        var hurried = new List<double>();
        var edits = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("title: A large case", $"title: A large case {run}", StringComparison.Ordinal));
            while (!(await client.GetStringAsync("c/large/keys")).Contains($"case {run}", StringComparison.Ordinal))
            {
                await Task.Delay(20);
            }

            fresh.Add(await Timed(() => client.GetStringAsync("c/large/standing")));
            kept.Add(await Timed(() => client.GetStringAsync("c/large/standing")));
            hurried.Add(await Timed(() => Edit(client)));
            await Task.Delay(Typing);
            edits.Add(await Timed(() => Edit(client)));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{entries:N0} entries");
        Row($"{name}: where talks stand, first time after a change", fresh);
        Row($"{name}: the same page again", kept);
        Row($"{name}: a confidence noted, until its page shows it", edits);
        Row($"{name}: the same, sent the moment two large pages were shown", hurried);
        memory.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {Environment.WorkingSet / 1e6:0} MB ({GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB live)"));
        Directory.Delete(root, recursive: true);
    }

    static async Task<string> Edit(HttpClient client)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["do"] = "note",
            ["says"] = "A sentence said in the room",
            ["from"] = "p1",
            ["how"] = "call",
            ["date"] = "2031-12-30",
            ["recorded"] = "2031-12-30",
            ["as"] = "shape",
        });
        using var answer = await client.PostAsync("c/large/rooms/p1", form);
        if (answer.StatusCode != HttpStatusCode.SeeOther)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        return await client.GetStringAsync(answer.Headers.Location);
    }

    /// <summary>A red line switched off, or a reservation value moved: the page, asked for with another value each time.</summary>
    static async Task WhatIfs(string root)
    {
        var copy = Directory.CreateTempSubdirectory("parley-bench-").FullName;
        foreach (var (name, whatIf) in ((string, string)[])[("ceasefire", "off=hamas-complete-withdrawal&reservation.hamas="), ("strike", "reservation.crews="), ("river", "reservation.upper=")])
        {
            var folder = Directory.CreateDirectory(Path.Combine(copy, name)).FullName;
            File.Copy(Path.Combine(root, "examples", name, "case.yaml"), Path.Combine(folder, "case.yaml"));
            await using var desk = await DeskServer.StartAsync(new DeskOptions { Folder = copy, Case = folder }, CancellationToken.None);
            using var client = await Enter(desk);
            var times = new List<double>();
            for (var run = 0; run < Runs + 2; run++)
            {
                var value = (0.3 + run / 100.0).ToString(CultureInfo.InvariantCulture);
                times.Add(await Timed(() => Answered(client, $"c/{name}/bridges?{whatIf}{value}")));
            }

            Row($"examples/{name}: a what-if on the bridges page", times[2..]);
        }

        Directory.Delete(copy, recursive: true);
    }

    /// <summary>Asks again, as browsers do, while the page says how far its work is.</summary>
    static async Task<string> Answered(HttpClient client, string page)
    {
        string text;
        do
        {
            text = await client.GetStringAsync(page);
        }
        while (text.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));

        return text;
    }

    static async Task<HttpClient> Enter(DeskServer desk)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = desk.Address };
        client.DefaultRequestHeaders.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        using var entered = await client.GetAsync(desk.Entrance);
        return client;
    }

    static async Task<double> Timed(Func<Task<string>> ask)
    {
        var watch = Stopwatch.StartNew();
        await ask();
        return watch.Elapsed.TotalMilliseconds;
    }

    static void Row(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0} | {times[^1]:0} |"));
    }
}
