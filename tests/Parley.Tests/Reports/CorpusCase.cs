using System.Text;
using Parley.Formats;

namespace Parley.Tests.Reports;

/// <summary>The invented case in which the sentences of the corpus are read: two sides at war, two in a mine, a mediator and a neighbour.</summary>
static class CorpusCase
{
    /// <param name="karsia">The name of the one side; of the other it is <paramref name="belmora"/>.</param>
    public static string Yaml(string karsia = "karsia", string belmora = "belmora") => $$"""
        parley: 1
        title: Sides of a table
        as_of: 2031-03-10
        parties:
          {{karsia}}:
            name: Karsia
            aliases: [Karsian, Karsians]
            people:
              Dalia Korr: { title: President, aliases: [Korr] }
              Emil Ravn: { title: Foreign Minister, aliases: [Ravn] }
          {{belmora}}:
            name: Belmora
            aliases: [Belmoran, Belmorans]
            people:
              Oskar Tane: { title: Premier, aliases: [Tane] }
              Lena Voss: { title: Foreign Minister, aliases: [Voss] }
          tinworkers: { name: Tin Workers' Union, aliases: [Tin Workers] }
          mills: { name: Morrow Mills }
        mediators:
          ister: { name: Ister, aliases: [Isterian] }
        outside:
          vantia: { name: Vantia, aliases: [Vantian] }
        issues:
          truce:
            name: Length of the truce
            options: { weeks: Six weeks, renewable: Renewed, lasting: For good }
            terms: [truce, ceasefire]
          corridor:
            name: The corridor
            options: { closed: Closed, watched: Watched, open: Open }
            terms: [corridor]
        """;

    public static Parley.Reports.CaseWords Words(string yaml)
    {
        var read = CaseReader.Parse(Encoding.UTF8.GetBytes(yaml), "case.yaml");
        return read.Case is { } found ? new Parley.Reports.CaseWords(found) : throw new InvalidOperationException(string.Join('\n', read.Faults));
    }
}
