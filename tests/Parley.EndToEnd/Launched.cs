using System.Diagnostics;

namespace Parley.EndToEnd;

/// <summary>One run of ./parley as its own process.</summary>
sealed record Launched(int Exit, string Out, string Error)
{
    /// <summary>The root of the working copy.</summary>
    public static string Root { get; } = Find();

    public static async Task<Launched> Async(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Launched(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, params string[] args) => Start(folder, [], args);

    /// <summary>The same, with further environment.</summary>
    public static Process Start(string folder, IEnumerable<KeyValuePair<string, string>> environment, string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(Root, "parley"))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("./parley did not start.");
        process.StandardInput.Close();
        return process;
    }

    static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Parley.slnx")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("Parley.slnx is in no folder above the test output.");
    }
}
