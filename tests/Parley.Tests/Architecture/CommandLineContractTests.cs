using System.CommandLine;
using System.Globalization;
using System.Text;
using Xunit;

namespace Parley.Tests.Architecture;

public sealed class CommandLineContractTests
{
    [Fact]
    public void Verbs_and_options_are_approved()
    {
        var text = new StringBuilder();
        foreach (var command in RootOfCommands.Define(new Terminal { Out = TextWriter.Null, Error = TextWriter.Null }).Subcommands.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            Describe(text, command, "");
        }

        Approve.AtRoot(text.ToString(), "contracts/cli.approved.txt");
    }

    static void Describe(StringBuilder text, Command command, string under)
    {
        var name = under + command.Name;
        text.Append(name);
        foreach (var argument in command.Arguments)
        {
            text.Append(CultureInfo.InvariantCulture, $" {argument.Name}");
        }

        text.Append('\n');
        foreach (var option in command.Options.OrderBy(o => o.Name, StringComparer.Ordinal))
        {
            var value = option.HasDefaultValue && option.ValueType != typeof(bool) ? $" ({Convert.ToString(option.GetDefaultValue(), CultureInfo.InvariantCulture)})" : "";
            text.Append(CultureInfo.InvariantCulture, $"  {option.Name}{(option.HelpName is { } help ? " " + help : "")}{(option.Required ? ", required" : "")}{value}\n");
        }

        foreach (var child in command.Subcommands.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            Describe(text, child, name + " ");
        }
    }
}
