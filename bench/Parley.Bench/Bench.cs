using Parley.Analysis;

namespace Parley.Bench;

static class Bench
{
    public static object Best(Problem p, Criterion c, Work work) => Ranking.Of(p, new BridgeQuery { Criteria = [c], Top = 1 }, new Selection(p, new BridgeQuery { Top = 1 }, work), work);
}
