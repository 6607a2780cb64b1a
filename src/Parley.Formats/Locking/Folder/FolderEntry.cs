namespace Parley.Formats;

/// <summary>What stands at a place in a folder.</summary>
internal enum FolderEntryKind
{
    /// <summary>A folder within.</summary>
    Folder,

    /// <summary>A file with bytes.</summary>
    File,

    /// <summary>A symbolic link to a place within the folder.</summary>
    Link,
}

/// <summary>One file, folder or link within a folder. Two that are equal are taken for unchanged.</summary>
/// <param name="Path">Where, from the folder, with <c>/</c> between names.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Bytes of a file; otherwise 0.</param>
/// <param name="Modified">When a file was last written; otherwise the default.</param>
/// <param name="Mode">Who may read and write a file or folder; 0 for a link, and where the system has no such thing.</param>
/// <param name="Target">Where a link leads, as it is written in it; otherwise null.</param>
internal sealed record FolderEntry(string Path, FolderEntryKind Kind, long Length, DateTimeOffset Modified, UnixFileMode Mode, string? Target);
