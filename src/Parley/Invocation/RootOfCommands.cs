using System.CommandLine;

namespace Parley;

/// <summary>All commands. What each does is said in its own file.</summary>
static class RootOfCommands
{
    public static RootCommand Define(Terminal terminal)
    {
        var root = new RootCommand("Parley, for mediators of indirect talks: from a case file to where the talks stand, which packages every side could accept, or why there is none.");
        root.Options.OfType<VersionOption>().Single().Action = new SayVersion(terminal);
        foreach (var define in (Func<Terminal, Command>[])
        [
            NewCommand.Define,
            AddCommand.Define,
            CheckCommand.Define,
            GapCommand.Define,
            MovementCommand.Define,
            FrontierCommand.Define,
            BridgeCommand.Define,
            WhyCommand.Define,
            RoomCommand.Define,
            ClearCommand.Define,
            SequenceCommand.Define,
            BriefCommand.Define,
            ReadCommand.Define,
            LockCommand.Define,
            UnlockCommand.Define,
            DeskCommand.Define,
        ])
        {
            root.Subcommands.Add(define(terminal));
        }

        return root;
    }
}
