using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>
/// A case as one version of its file has it. While the file has a fault, the case is that of the last version without one,
/// and <see cref="Faults"/> says what is wrong with the newest.
/// </summary>
public sealed class CaseSnapshot
{
    readonly ConcurrentDictionary<object, Lazy<object>> computed = new();

    CaseSnapshot(OpenedCase newest, CaseFile file, ImmutableArray<Fault> faults)
    {
        Newest = newest;
        File = file;
        Faults = faults;
        Version = VersionOf(newest.Bytes);
    }

    /// <summary>The file as it is now, faulty or not; without bytes where it is not there or cannot be read.</summary>
    public OpenedCase Newest { get; }

    /// <summary>What was read from the last version without a fault.</summary>
    public CaseFile File { get; }

    /// <summary>The case of that version.</summary>
    public Case Case => File.Case!;

    /// <summary>What is wrong with the newest version; empty if nothing is.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>Names the bytes of the newest version.</summary>
    public string Version { get; }

    /// <summary>What was computed for this version under that key, computing it the first time. Waiters share one computation.</summary>
    /// <remarks>A computation that breaks off is not kept: who asks next computes anew.</remarks>
    public T Once<T>(object key, Func<T> compute) where T : notnull
    {
        var asked = computed.GetOrAdd(key, _ => new Lazy<object>(() => compute()));
        try
        {
            return (T)asked.Value;
        }
        catch
        {
            computed.TryRemove(KeyValuePair.Create(key, asked));
            throw;
        }
    }

    /// <summary>The first version read; of a file without a fault.</summary>
    public static CaseSnapshot First(OpenedCase opened, CaseFile file) => new(opened, file, []);

    /// <summary>The next version, after this one: its case if it has one, else this one's with the faults of the next.</summary>
    public CaseSnapshot Next(OpenedCase opened, CaseFile file) =>
        file.Case is null ? new CaseSnapshot(opened, File, file.Faults) : new CaseSnapshot(opened, file, []);

    /// <summary>This case while its file cannot be read, or is not there.</summary>
    public CaseSnapshot Without(Fault why) => new(Newest with { Bytes = default }, File, [why]);

    /// <summary>The name of a version with these bytes.</summary>
    public static string VersionOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16];
}
