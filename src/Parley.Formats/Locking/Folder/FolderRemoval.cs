namespace Parley.Formats;

/// <summary>Takes away what a scan found in a folder, and then the folder.</summary>
internal static class FolderRemoval
{
    /// <summary>The first thing that could not be removed, and why; null if all is gone. What the scan did not find stays, and with it the folders it is in.</summary>
    public static (string Place, string Why)? Remove(string folder, FolderScan scan)
    {
        (string, string)? left = null;
        foreach (var entry in scan.Entries.Reverse())
        {
            left = Try(FolderArchive.Place(folder, entry.Path), entry.Kind) ?? left;
        }

        return left ?? Try(folder, FolderEntryKind.Folder);
    }

    static (string, string)? Try(string place, FolderEntryKind kind)
    {
        try
        {
            if (kind == FolderEntryKind.Folder)
            {
                Directory.Delete(place, recursive: false);
                return null;
            }

            if (OperatingSystem.IsWindows())
            {
                File.SetAttributes(place, FileAttributes.Normal);
            }

            File.Delete(place);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (place, e.Message);
        }
    }
}
