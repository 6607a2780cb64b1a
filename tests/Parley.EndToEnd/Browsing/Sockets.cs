using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Parley.EndToEnd.Browsing;

/// <summary>The sockets a process holds, as Linux tells them under <c>/proc</c>.</summary>
static class Sockets
{
    /// <summary>Both ends of each, of all protocols of the internet.</summary>
    public static IReadOnlyList<(string Protocol, IPAddress Local, int Port, IPAddress Remote)> Of(Process process)
    {
        var own = Directory.EnumerateFileSystemEntries($"/proc/{process.Id}/fd")
            .Select(fd => new FileInfo(fd).LinkTarget)
            .Where(to => to?.StartsWith("socket:[", StringComparison.Ordinal) == true)
            .Select(to => to![8..^1])
            .ToHashSet(StringComparer.Ordinal);
        return [.. new[] { "tcp", "tcp6", "udp", "udp6", "raw", "raw6" }
            .SelectMany(protocol => File.ReadLines($"/proc/{process.Id}/net/{protocol}").Skip(1)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(fields => own.Contains(fields[9]))
                .Select(fields => (protocol, AddressOf(fields[1]), PortOf(fields[1]), AddressOf(fields[2]))))];
    }

    static int PortOf(string end) => int.Parse(end.Split(':')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    static IPAddress AddressOf(string end)
    {
        var bytes = Convert.FromHexString(end.Split(':')[0]);
        for (var word = 0; word < bytes.Length; word += 4)
        {
            Array.Reverse(bytes, word, 4);
        }

        var address = new IPAddress(bytes);
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
    }
}
