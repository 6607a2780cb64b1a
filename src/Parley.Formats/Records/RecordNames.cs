using System.Security.Cryptography;
using System.Text;

namespace Parley.Formats;

/// <summary>Names of files within a record.</summary>
public static class RecordNames
{
    const int Longest = 80;

    /// <summary>The id itself where it can be the name of a file on any system and of a link; else its harmless characters and a digest.</summary>
    public static string Of(string id)
    {
        var harmless = string.Concat(id.Take(Longest).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        return harmless == id && id.Length > 0 && id[0] != '-'
            ? id
            : $"{harmless.Trim('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..8]}".TrimStart('-');
    }
}
