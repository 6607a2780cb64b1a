using System.Runtime.CompilerServices;
using Xunit;

namespace Parley.Tests;

/// <summary>
/// Compares what people or programs read with a file that somebody has read and approved.
/// With PARLEY_APPROVE=1 the file is written instead: read the difference before committing it.
/// </summary>
static class Approve
{
    /// <summary>Compares with a file, its path relative to the folder of the calling test.</summary>
    public static void Text(string actual, string approved, [CallerFilePath] string caller = "") =>
        Compare(actual, Path.Combine(Path.GetDirectoryName(caller)!, approved));

    /// <summary>Compares with a file, its path relative to the root of the repository.</summary>
    public static void AtRoot(string actual, string approved) => Compare(actual, Path.Combine(Repository.Root, approved));

    static void Compare(string actual, string path)
    {
        var received = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PARLEY_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
            return;
        }

        Assert.True(File.Exists(path), $"Nobody has approved {path}: run with PARLEY_APPROVE=1 and read what it holds.");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != received)
        {
            Assert.Fail($"Differs from {path}.\n{FirstDifference(expected, received)}");
        }
    }

    static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(old.Length, now.Length)).FirstOrDefault(i => old[i] != now[i], Math.Min(old.Length, now.Length));
        return $"line {at + 1}\napproved: {old.ElementAtOrDefault(at) ?? "(end)"}\nreceived: {now.ElementAtOrDefault(at) ?? "(end)"}";
    }
}
