using System.Globalization;
using Parley.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case []:
        EngineBench.Run();
        return 0;
    case ["reports", .. var shared] when shared.Length <= 1:
        return ReportsBench.Run(shared is [var folder] ? folder : Path.Combine("..", "shared"));
    case ["origins"]:
        ComparingBench.Run();
        return 0;
    case ["desk"]:
        return await DeskBench.Run();
    default:
        Console.Error.WriteLine("usage: Parley.Bench [reports [SHARED] | origins | desk]");
        return 2;
}
