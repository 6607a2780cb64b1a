using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary><c>./parley desk</c> as its own process, on a copy of a case. Stopped, and its folder gone, when the test ends.</summary>
sealed partial class RunningDesk : IAsyncDisposable
{
    static readonly Lazy<Task<Launched>> Built = new(() => Launched.Async(Launched.Root, "--version"));

    readonly string above;
    Process running;

    RunningDesk(string root, string folder, Process process, Uri entrance)
    {
        above = root;
        running = process;
        Folder = folder;
        Entrance = entrance;
    }

    /// <summary>The address with the token.</summary>
    public Uri Entrance { get; private set; }

    /// <summary>The folder above that of the case, in which the desk was started; with the folders <c>home</c> and <c>tmp</c> that it has for its own.</summary>
    public string Above => above;

    /// <summary>What it wrote to standard output after its address, and to standard error; ends when it ends.</summary>
    public Task<string> Told { get; private set; } = Task.FromResult("");

    /// <summary>The folder of the case.</summary>
    public string Folder { get; }

    /// <summary>The case file.</summary>
    public string CaseFile => Path.Combine(Folder, "case.yaml");

    /// <summary>The process, to look at what it does.</summary>
    public Process Process => running;

    /// <summary>An address of a page of the case: <c>Page("standing")</c>.</summary>
    public string Page(string page) => new Uri(Entrance, $"/c/{Path.GetFileName(Folder)}/{page}").AbsoluteUri;

    /// <summary>Opens a desk on a copy of an example.</summary>
    public static Task<RunningDesk> OnExample(string name)
    {
        var from = Path.Combine(Launched.Root, "examples", name);
        return On(name, folder =>
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".previous", StringComparison.Ordinal)))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        });
    }

    /// <summary>Opens a desk on a folder filled by the test.</summary>
    public static async Task<RunningDesk> On(string name, Action<string> fill)
    {
        var root = Directory.CreateTempSubdirectory("parley-desk-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        fill(folder);
        Directory.CreateDirectory(Path.Combine(root, "home"));
        Directory.CreateDirectory(Path.Combine(root, "tmp"));
        var (process, entrance) = await Start(root, folder, port: 0);
        return new RunningDesk(root, folder, process, entrance) { Told = Rest(process) };
    }

    /// <summary>Kills the process, as a power cut would.</summary>
    public async Task Kill()
    {
        running.Kill(entireProcessTree: true);
        await running.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts it again on the same port; the address with the token is another.</summary>
    public async Task StartAgain()
    {
        running.Dispose();
        (running, Entrance) = await Start(above, Folder, Entrance.Port);
        Told = Rest(running);
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.HasExited)
        {
            await Kill();
        }

        running.Dispose();
        Directory.Delete(above, recursive: true);
    }

    static async Task<(Process, Uri)> Start(string root, string folder, int port)
    {
        // A build, if one is due, needs the home of whoever builds.
        await Built.Value;
        var process = Launched.Start(root,
            [new("HOME", Path.Combine(root, "home")), new("TMPDIR", Path.Combine(root, "tmp"))],
            ["desk", folder, "--no-open", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Address().Match(line) is { Success: true } found)
            {
                return (process, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException("The desk did not open: " + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    static async Task<string> Rest(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        return await process.StandardOutput.ReadToEndAsync() + await error;
    }

    [GeneratedRegex(@"http://\S+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
