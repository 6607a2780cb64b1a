namespace Parley.Formats;

/// <summary>What became of a folder that was to be locked, or of a file that was to be unlocked. Closed: the records within.</summary>
public abstract record LockOutcome
{
    private LockOutcome() { }

    /// <summary>It was done.</summary>
    /// <param name="Wrote">The locked file, or the folder.</param>
    /// <param name="Removed">The folder, or the locked file, that is no longer there; null if it was kept.</param>
    /// <param name="Files">How many files and links are in it.</param>
    /// <param name="Bytes">How long the files are together.</param>
    public sealed record Done(string Wrote, string? Removed, int Files, long Bytes) : LockOutcome
    {
        /// <summary>Plain files that an earlier lock was stopped in removing; null if there are none.</summary>
        public string? LeftBefore { get; init; }
    }

    /// <summary>It was not done, or not to its end; <see cref="Expected"/> says what is needed.</summary>
    /// <param name="Place">The file or folder.</param>
    /// <param name="Expected">What was expected of it.</param>
    /// <param name="Found">What is there; null where nothing is.</param>
    public sealed record Refused(string Place, string Expected, string? Found) : LockOutcome;
}
