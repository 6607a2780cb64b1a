using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Parley;

/// <summary><c>parley --version</c>.</summary>
sealed class SayVersion(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine($"parley {Version}");
        return ExitCodes.Done;
    }

    /// <summary>The release, without the commit it was built from.</summary>
    static string Version { get; } =
        typeof(SayVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "of unknown version";
}
