using System.Diagnostics;
using System.Security.Cryptography;
using Xunit;

namespace Parley.EndToEnd;

/// <summary>A folder <c>talks</c> to lock, alone in a folder of its own.</summary>
sealed class LockableCase : IDisposable
{
    public const string Passphrase = "harbour weir ballot ferry lamp tide";

    readonly DirectoryInfo around = Directory.CreateTempSubdirectory("parley-e2e-lock-");

    /// <param name="files">How many small files it has beside its case.</param>
    /// <param name="large">How many bytes one more has.</param>
    public LockableCase(int files = 2, int large = 100_000)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "reports"));
        File.WriteAllText(Path.Combine(Folder, "case.yaml"), "parley: 1\n");
        for (var i = 0; i < files; i++)
        {
            File.WriteAllText(Path.Combine(Folder, "reports", $"تقرير-{i}.txt"), $"report {i}\n");
        }

        var bytes = new byte[large];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(Folder, "reports", "large.gz"), bytes);
        Before = Contents(Folder);
    }

    public string Around => around.FullName;

    public string Folder => Path.Combine(Around, "talks");

    public string Locked => Path.Combine(Around, "talks.age");

    public List<string> Before { get; }

    public IEnumerable<string> Names => around.EnumerateFileSystemInfos().Select(i => i.Name).Order(StringComparer.Ordinal);

    public static List<string> Contents(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => $"{Path.GetRelativePath(folder, f)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}").Order(StringComparer.Ordinal)];

    /// <summary>Starts ./parley with the passphrase on its standard input.</summary>
    public Process Start(params string[] args)
    {
        var process = Process.Start(new ProcessStartInfo(Path.Combine(Launched.Root, "parley"), args)
        {
            WorkingDirectory = Around,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.WriteLine(Passphrase);
        process.StandardInput.Close();
        return process;
    }

    public async Task<Launched> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Launched(process.ExitCode, await output, await error);
    }

    public void Dispose() => around.Delete(recursive: true);
}
