using System.Text;
using Parley.Model;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Statements;

/// <summary>An invented dispute over a lake, and reading in it.</summary>
static class LakeCase
{
    const string Yaml = """
        parley: 1
        title: The lake
        as_of: 2031-06-01
        parties:
          norland:
            name: Norland
            aliases: [Norlander, Norlanders]
            people:
              Mara Velin: { title: Prime Minister, aliases: [Velin] }
              Sudan Harrow: { title: Water Minister, aliases: [Harrow] }
          suthia:
            name: Suthia
            aliases: [Suthian, Suthians]
            people: { Ivo Brandt: { title: President, aliases: [Brandt] } }
          fishers:
            name: Lake Fishers' Front
            aliases: [the Front]
            people: { Tomas Rill: { title: Spokesman, aliases: [Rill] } }
        mediators:
          kenya: { name: Kenya }
          oman: { name: Oman }
        outside:
          norway: { name: Norway }
        issues:
          level:
            name: Level of the lake
            options: { low: Low water, high: High water }
            terms: [water level, level of the lake, sluices]
          patrols:
            name: Patrols
            options: { joint: Joint patrols, none: No patrols }
            terms: [patrols]
        """;

    public static Case Case { get; } = Samples.Read(Yaml);

    static readonly ReportReader Reader = new(new CaseWords(Case), new ReportLimits());
    static readonly ReportReader WithoutCase = new(new CaseWords(null), new ReportLimits());

    public static ReadReport Read(string text) => Read(Reader, text);

    public static ReadReport ReadWithoutCase(string text) => Read(WithoutCase, text);

    /// <summary>The only statement of a text.</summary>
    public static Statement One(string text) => Assert.Single(Read(text).Statements);

    static ReadReport Read(ReportReader reader, string text) =>
        ((ReadOutcome.Read)reader.Read(new ReportSource("r", "r.txt", Encoding.UTF8.GetBytes(text)))).Report;
}
