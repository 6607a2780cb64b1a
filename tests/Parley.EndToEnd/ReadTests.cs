using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Xunit;

namespace Parley.EndToEnd;

/// <summary>Reports through the real executable: streams, packed files, signals, any number of processors.</summary>
public sealed class ReadTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-read-");

    public void Dispose() => folder.Delete(recursive: true);

    string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        var start = new ProcessStartInfo(Path.Combine(Launched.Root, "parley"), ["read", "-", "--json"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("“The quay is closed,” the harbour master said.\n");
        process.StandardInput.Close();
        var answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("\"id\": \"stdin\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_packed_and_broken_files_is_read_and_what_is_broken_told()
    {
        Write("in/a.txt", "The harbour master said the quay is closed.\n");
        using (var gzip = new GZipStream(File.Create(Path.Combine(folder.FullName, "in", "b.txt.gz")), CompressionLevel.Fastest))
        {
            gzip.Write("The pilot said the quay is open.\n"u8);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "in", "c.gz"), [0x1f, 0x8b, 8, 0, 9, 9], TestContext.Current.CancellationToken);
        var ran = await Launched.Async(folder.FullName, "read", "in", "-o", "out");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("1 file could not be read", ran.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "out", "pages", "b.html")));
        Assert.Equal(2, (await Launched.Async(folder.FullName, "read", "in/c.gz")).Exit);
    }

    [Fact]
    public async Task One_processor_and_many_give_the_same_bytes()
    {
        for (var i = 0; i < 30; i++)
        {
            Write($"in/{i:00}.txt", $"The harbour master said on Monday that quay {i} is \"closed\".\nThe pilot denied it.\n");
        }

        foreach (var processors in (string[])["1", "6"])
        {
            var start = new ProcessStartInfo(Path.Combine(Launched.Root, "parley"), ["read", "in", "-o", "out" + processors]) { UseShellExecute = false, WorkingDirectory = folder.FullName, RedirectStandardOutput = true };
            start.Environment["DOTNET_PROCESSOR_COUNT"] = processors;
            using var process = Process.Start(start)!;
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }

        Assert.Equal(Files("out1"), Files("out6"));
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_with_130_leaves_whole_lines_and_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        for (var i = 0; i < 4000; i++)
        {
            Write($"in/{i:0000}.txt", string.Concat(Enumerable.Repeat($"The harbour master said on Monday that quay {i} is \"closed\". The pilot denied it.\n", 40)));
        }

        using (var process = Launched.Start(folder.FullName, "read", "in", "-o", "out"))
        {
            var reports = Path.Combine(folder.FullName, "out", ".reading-1", "reports.jsonl");
            for (var waited = 0; waited < 200 && (!File.Exists(reports) || new FileInfo(reports).Length == 0); waited++)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }

            using var kill = Process.Start("kill", ["-s", "INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(130, process.ExitCode);
        }

        var left = Path.Combine(folder.FullName, "out", ".reading-1");
        Assert.All(Directory.GetFiles(left).Where(f => new FileInfo(f).Length > 0), f => Assert.Equal((byte)'\n', File.ReadAllBytes(f)[^1]));
        var ran = await Launched.Async(folder.FullName, "read", "in", "-o", "out");
        Assert.Equal(0, ran.Exit);
        Assert.Equal(4000, File.ReadLines(Path.Combine(folder.FullName, "out", "reports.jsonl")).Count());
        Assert.False(Directory.Exists(left));
    }

    Dictionary<string, string> Files(string name) => Directory.EnumerateFiles(Path.Combine(folder.FullName, name), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Path.Combine(folder.FullName, name), f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
}
