using System.Diagnostics;
using Parley.Analysis;

namespace Parley.Bench;

static class Probe
{
    static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    public static void Run(string what)
    {
        for (ulong seed = 1; seed <= 4; seed++)
        {
            var p = what == "why" ? Synthetic.Coupled(4, 3, 12, 5, 23, (0.62, 0.66), seed) : Synthetic.Coupled(4, 3, 12, 5, 15, (0.45, 0.5), seed);
            var c = Cpu();
            var work = new Work(2_000_000_000);
            if (what == "why")
            {
                var w = Why.Of(p, 100, work);
                Console.WriteLine($"why {seed}: cpu {Cpu() - c:F0} ms work {work.Done} feasible {w.Feasible} conflicts {w.Conflicts.Length} corrections {w.Corrections.Length} complete {w.Complete}");
            }
            else
            {
                var b = Bridge.Of(p, new BridgeQuery { Samples = 1000 }, work);
                Console.WriteLine($"bridge {seed}: cpu {Cpu() - c:F0} ms work {work.Done} {b.Complete} {b.Packages.Length}");
            }
        }
    }
}
