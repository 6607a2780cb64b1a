using System.Diagnostics;
using System.Text;
using Xunit;

namespace Parley.EndToEnd;

/// <summary>One run of a command on a terminal of its own (by util-linux's script), with somebody who waits for each question before answering it.</summary>
sealed record Typed(int Exit, string Shown)
{
    public static async Task<Typed> Async(string folder, string command, params (string Question, string Keys)[] answers)
    {
        using var process = Process.Start(new ProcessStartInfo("script", ["-qec", command, "/dev/null"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // Ctrl-C reaches every program on the terminal: dash would end with the command it waits for, bash goes on.
            Environment = { ["SHELL"] = "/bin/bash" },
        })!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        var shown = new StringBuilder();
        foreach (var (question, keys) in answers)
        {
            await UntilAsync(process.StandardOutput, question, shown, patience.Token);
            await process.StandardInput.WriteAsync(keys.AsMemory(), patience.Token);
            await process.StandardInput.FlushAsync(patience.Token);
        }

        shown.Append(await process.StandardOutput.ReadToEndAsync(patience.Token));
        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);
        return new Typed(process.ExitCode, shown.ToString());
    }

    /// <summary>Skips the test where a program it needs is not installed.</summary>
    public static void Need(params string[] programs)
    {
        foreach (var program in programs)
        {
            Assert.SkipUnless(
                OperatingSystem.IsLinux() && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))),
                $"{program} is not installed.");
        }
    }

    static async Task UntilAsync(StreamReader from, string question, StringBuilder shown, CancellationToken cancel)
    {
        var (start, letter) = (shown.Length, new char[1]);
        while (!shown.ToString(start, shown.Length - start).Contains(question, StringComparison.Ordinal))
        {
            Assert.True(await from.ReadAsync(letter.AsMemory(), cancel) == 1, $"It ended before it asked “{question}”: {shown}");
            shown.Append(letter[0]);
        }
    }
}
