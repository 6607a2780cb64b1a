using Xunit;

namespace Parley.Tests.Cli;

/// <summary>One run of the command line inside the test's process, on a page of 100 columns without colour.</summary>
sealed record Ran(int Exit, string Out, string Error)
{
    public static Task<Ran> Async(params string[] args) => Async(args, t => t);

    public static Task<Ran> Async(string[] args, Func<Terminal, Terminal> change) => UntilAsync(args, change, TestContext.Current.CancellationToken);

    public static async Task<Ran> UntilAsync(string[] args, Func<Terminal, Terminal> change, CancellationToken cancel)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await ParleyCli.RunAsync(args, change(new Terminal { Out = output, Error = error }), cancel);
        return new Ran(exit, output.ToString(), error.ToString());
    }
}
