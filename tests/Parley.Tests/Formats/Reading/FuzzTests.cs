using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Reading;

/// <summary>Whatever the bytes, the reader gives a case or faults, the same each time, and each fault has its place.</summary>
public sealed class FuzzTests
{
    static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", "- ", "? ", "&a ", "*a", "!!str ", "!x ", "|\n", ">-\n", "'", "\"", "#", "\n", "\r", "\t", "  ", "---\n", "...\n", "%YAML 1.2\n", "<<: ",
        "null", "true", "1e400", ".nan", "-0", "0x7fffffffffffffff", "99999999999999999999999999999999", "2031-13-01", "rest", "all", "\uFEFF", "\u2028", "\u0085", "😀", "[low", "[0.9, 0.1]", "\\", "\"\\uD800\"", "0o7", ",", "~", "@", "`", "\0",
    ];

    static readonly string[] Lines = Samples.River.Split('\n');

    [Fact]
    public void Mutations_of_a_case_never_break_the_reader()
    {
        var random = new SplitMix(20310310);
        for (var run = 0; run < 3000; run++)
        {
            Look(Mutate(Encoding.UTF8.GetBytes(Samples.River), ref random), run);
        }
    }

    [Fact]
    public void Random_tokens_never_break_the_reader()
    {
        var random = new SplitMix(7);
        for (var run = 0; run < 6000; run++)
        {
            var text = new StringBuilder();
            for (var left = 1 + random.Below(40); left > 0; left--)
            {
                text.Append(random.Below(3) == 0 ? Lines[random.Below(Lines.Length)].Trim() : Pieces[random.Below(Pieces.Length)]);
            }

            Look(Encoding.UTF8.GetBytes(text.ToString()), run);
        }
    }

    static void Look(byte[] bytes, int run)
    {
        var file = CaseReader.Parse(bytes, "fuzz.yaml");
        Assert.True(file.Case is null == file.Faults.Length > 0, $"run {run}");
        var lines = 1 + bytes.Count(b => b is (byte)'\n' or (byte)'\r');
        foreach (var fault in file.Faults)
        {
            Assert.True(fault.Line >= 1 && fault.Line <= lines && fault.Expected.Length > 0 && fault.Found.Length > 0, $"run {run}: {fault}");
            Assert.True(fault.Expected.Length < 2000 && fault.Found.Length < 1000 && !fault.ToString().Contains('\n', StringComparison.Ordinal), $"run {run}: {fault}");
        }

        if (run % 16 == 0)
        {
            Assert.Equal(file.Faults, CaseReader.Parse(bytes, "fuzz.yaml").Faults);
        }
    }

    static byte[] Mutate(byte[] bytes, ref SplitMix random)
    {
        var mutated = bytes.ToList();
        for (var left = 1 + random.Below(4); left > 0; left--)
        {
            var at = random.Below(mutated.Count);
            var length = Math.Min(1 + random.Below(30), mutated.Count - at);
            switch (random.Below(6))
            {
                case 0:
                    mutated.RemoveRange(at, length);
                    break;
                case 1:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Below(Pieces.Length)]));
                    break;
                case 2:
                    mutated[at] = (byte)random.Below(256);
                    break;
                case 3:
                    mutated.InsertRange(at, mutated.GetRange(random.Below(mutated.Count - length), length));
                    break;
                case 4:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes("\n" + Lines[random.Below(Lines.Length)] + "\n"));
                    break;
                default:
                    (mutated[at], mutated[random.Below(mutated.Count)]) = (mutated[random.Below(mutated.Count)], mutated[at]);
                    break;
            }
        }

        return [.. mutated];
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and release.</summary>
    struct SplitMix(ulong seed)
    {
        ulong state = seed;

        public int Below(int bound)
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return (int)((z ^ (z >> 31)) % (ulong)bound);
            }
        }
    }
}
