using System.ComponentModel;
using System.Diagnostics;

namespace Parley;

/// <summary>The user's browser.</summary>
static class Browser
{
    /// <summary>Opens an address, or says that no browser could be found.</summary>
    public static void Open(Uri address, TextWriter error)
    {
        try
        {
            var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
            using var started = Process.Start(start);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            error.WriteLine("parley: no browser could be opened; open the address above in one.");
        }
    }
}
