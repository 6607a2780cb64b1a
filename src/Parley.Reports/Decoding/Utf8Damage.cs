using System.Buffers;
using System.Text;

namespace Parley.Reports;

/// <summary>How many sequences of several bytes are well-formed UTF-8, and how many places are ill-formed.</summary>
readonly record struct Utf8Damage(int WellFormed, int IllFormed)
{
    /// <summary>Counts over the whole file; a sequence cut off by the end of the file counts as neither.</summary>
    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (true)
        {
            var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
            {
                return new Utf8Damage(good, bad);
            }

            bytes = bytes[next..];
            switch (Rune.DecodeFromUtf8(bytes, out _, out var length))
            {
                case OperationStatus.Done:
                    good++;
                    break;
                case OperationStatus.InvalidData:
                    bad++;
                    break;
            }

            bytes = bytes[length..];
        }
    }
}
