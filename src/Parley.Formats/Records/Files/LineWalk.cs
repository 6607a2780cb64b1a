using Microsoft.Win32.SafeHandles;

namespace Parley.Formats;

/// <summary>Goes through the lines of a file in blocks. A line counts only with its line end.</summary>
sealed class LineWalk(SafeFileHandle file)
{
    readonly byte[] block = new byte[1 << 18];
    long blockStart;
    int blockLength;

    /// <summary>Bytes of the lines gone through.</summary>
    public long At { get; private set; }

    /// <summary>The next line without its line end; null where there is no whole one.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        var from = At;
        if (!Skip(1))
        {
            return null;
        }

        var line = new byte[At - from - 1];
        for (var read = 0; read < line.Length;)
        {
            var more = RandomAccess.Read(file, line.AsSpan(read), from + read);
            if (more == 0)
            {
                return null;
            }

            read += more;
        }

        return line;
    }

    /// <summary>Goes past so many lines; false where there are fewer, and then stays.</summary>
    public bool Skip(int lines)
    {
        var at = At;
        for (var left = lines; left > 0;)
        {
            if (at >= blockStart + blockLength || at < blockStart)
            {
                (blockStart, blockLength) = (at, RandomAccess.Read(file, block, at));
                if (blockLength == 0)
                {
                    return false;
                }
            }

            var rest = block.AsSpan((int)(at - blockStart), (int)(blockStart + blockLength - at));
            var end = rest.IndexOf((byte)'\n');
            at += end < 0 ? rest.Length : end + 1;
            left -= end < 0 ? 0 : 1;
        }

        At = at;
        return true;
    }
}
