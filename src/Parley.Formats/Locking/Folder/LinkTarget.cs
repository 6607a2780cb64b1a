namespace Parley.Formats;

/// <summary>Whether a symbolic link stays within the folder it is in.</summary>
internal static class LinkTarget
{
    /// <summary>
    /// True if a link at this path leads to a place within the folder, whatever other such links it passes: up only at its
    /// beginning, and not above the folder.
    /// </summary>
    public static bool Stays(string path, string target)
    {
        if (target.Length == 0 || Path.IsPathRooted(target) || target.Contains('\0', StringComparison.Ordinal) || (OperatingSystem.IsWindows() && target.Contains(':', StringComparison.Ordinal)))
        {
            return false;
        }

        var steps = target.Split('/', Path.DirectorySeparatorChar).Where(s => s is not ("" or ".")).ToList();
        var up = steps.TakeWhile(s => s == "..").Count();
        return up <= path.Count(c => c == '/') && !steps.Skip(up).Contains("..", StringComparer.Ordinal);
    }
}
