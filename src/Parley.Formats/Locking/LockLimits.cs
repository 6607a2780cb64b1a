namespace Parley.Formats;

/// <summary>How large a folder is locked and unlocked at most. Both ways the same, so that what was locked can be unlocked.</summary>
public static class LockLimits
{
    /// <summary>Files, folders and links.</summary>
    public const int Entries = 100_000;

    /// <summary>Bytes of all files together: 16 GiB.</summary>
    public const long Bytes = 16L << 30;

    /// <summary>Letters of a path within the folder.</summary>
    public const int PathLetters = 4_000;
}
