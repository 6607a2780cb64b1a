namespace Parley.Formats;

/// <summary>The bytes of a case file on disk.</summary>
static class CaseBytes
{
    /// <summary>The file a case is in: itself, or the <c>case.yaml</c> of a folder.</summary>
    public static string Locate(string path) => Directory.Exists(path) ? Path.Combine(path, "case.yaml") : path;

    /// <summary>The bytes, one more than the limit at most, or null with the fault added.</summary>
    public static byte[]? Load(string path, int order, Faults faults)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; bytes.Length <= ReadLimits.FileBytes && (read = file.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var found = e is FileNotFoundException or DirectoryNotFoundException ? "nothing" : $"one that cannot be read ({e.Message})";
            faults.Add(new ReadText(path, "", order), 0, 1, "", order == 0 ? "a case file, or a folder with a case.yaml" : "a file that holds a fragment of a case", found);
            return null;
        }
    }
}
