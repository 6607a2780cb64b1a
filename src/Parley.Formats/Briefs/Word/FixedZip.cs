using System.IO.Compression;

namespace Parley.Formats;

/// <summary>Rewrites a zip file so that the same contents give the same bytes: entries in order of name, one fixed time.</summary>
static class FixedZip
{
    // The first moment a zip file can hold.
    static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(byte[] zip)
    {
        using var to = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read))
        using (var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first by custom; "[" sorts before the letters in ordinal order of lower case.
            foreach (var entry in from.Entries.OrderBy(e => e.FullName.ToLowerInvariant(), StringComparer.Ordinal))
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return to.ToArray();
    }
}
