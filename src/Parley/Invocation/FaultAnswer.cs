using Parley.Model;

namespace Parley;

/// <summary>How any command says that its input is wrong: a line a fault on standard error, or the faults as JSON.</summary>
static class FaultAnswer
{
    public static int Give(Terminal terminal, string command, bool json, Case? whole, IReadOnlyCollection<InputFault> faults)
    {
        foreach (var fault in faults)
        {
            terminal.Error.WriteLine(fault);
        }

        if (json)
        {
            Write(terminal.Out, command, whole, faults);
        }

        return ExitCodes.WrongInput;
    }

    /// <summary>The answer as JSON. What is not known because the case could not be read is null.</summary>
    public static void Write(TextWriter to, string? command, Case? whole, IEnumerable<InputFault> faults) => JsonPage.Write(to, json =>
    {
        json.Head(command, whole?.Title, whole?.AsOf, complete: false);
        json.StartArray("faults");
        foreach (var fault in faults)
        {
            json.Fault(fault);
        }

        json.EndArray();
    });
}
