using System.Diagnostics;
using Parley.Analysis;
using Parley.Bench;

if (args.Length > 0) { Probe.Run(args[0]); return; }
var worth = new[] { Criterion.Nash, Criterion.Kalai, Criterion.Egalitarian, Criterion.Utilitarian };

static (double Median, T Answer) Timed<T>(Func<T> run, int times = 5)
{
    var answer = run();
    var seconds = new List<double>();
    for (var i = 0; i < times; i++)
    {
        var clock = Stopwatch.StartNew();
        answer = run();
        seconds.Add(clock.Elapsed.TotalMilliseconds);
    }

    seconds.Sort();
    return (seconds[times / 2], answer);
}

foreach (var issues in new[] { 6, 7, 10, 20, 30, 100 })
{
    var p = Synthetic.Additive(2, issues, 10, 1);
    for (var w = 0; w < 30 && issues < 30; w++) { Frontier.Of(p, Work.Unlimited()); }
    var (ms, a) = Timed(() => Frontier.Of(p, Work.Unlimited()));
    var (ms2, b) = Timed(() => Bridge.Of(p, new BridgeQuery { Criteria = [.. worth], Top = 1, Samples = 1 }, Work.Unlimited()));
    Console.WriteLine($"additive 10^{issues}: frontier {ms:F2} ms ({a.Efficient!.Value.Length} points), bridge top1 {ms2:F2} ms proven {b.Criteria.All(c => c.Proven)}");
}

for (ulong seed = 1; seed <= 3; seed++)
{
    var p = Synthetic.Coupled(4, 3, 12, 5, 15, (0.45, 0.5), seed);
    var clock = Stopwatch.StartNew();
    var work = new Work(2_000_000_000);
    var b = Bridge.Of(p, new BridgeQuery { Criteria = [.. worth], Top = 1, Samples = 1 }, work);
    Console.WriteLine($"coupled {seed}: {clock.ElapsedMilliseconds} ms work {work.Done} packages {b.Packages.Length} proven {b.Criteria.All(c => c.Proven)} binding {(b.Packages.Length > 0 ? b.Packages[0].Binding.Length : -1)}");
    foreach (var c in worth)
    {
        clock.Restart();
        work = new Work(2_000_000_000);
        var best = Bench.Best(p, c, work);
        Console.WriteLine($"   {c}: {clock.ElapsedMilliseconds} ms work {work.Done}");
    }
}

for (ulong seed = 1; seed <= 3; seed++)
{
    var p = Synthetic.Coupled(4, 3, 12, 5, 23, (0.62, 0.66), seed);
    var clock = Stopwatch.StartNew();
    var work = new Work(2_000_000_000);
    var w = Why.Of(p, 100, work);
    Console.WriteLine($"why {seed}: {clock.ElapsedMilliseconds} ms work {work.Done} feasible {w.Feasible} conflicts {w.Conflicts.Length} corrections {w.Corrections.Length} complete {w.Complete}");
}
