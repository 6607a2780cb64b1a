namespace Parley.Reports;

/// <summary>Pairs of reports worth laying beside each other.</summary>
static class Candidates
{
    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<IndexedReport> reports)
    {
        var shared = new Dictionary<(int, int), int>();
        var places = new Dictionary<uint, List<int>>();
        for (var n = 0; n < reports.Count; n++)
        {
            foreach (var print in reports[n].Sketch.Prints)
            {
                if (!places.TryGetValue(print, out var list))
                {
                    places[print] = list = [];
                }

                foreach (var other in list)
                {
                    shared[(other, n)] = shared.GetValueOrDefault((other, n)) + 1;
                }

                if (list.Count < 32)
                {
                    list.Add(n);
                }
            }
        }

        return shared.Where(s => s.Value >= 4).Select(s => s.Key).Order();
    }
}
