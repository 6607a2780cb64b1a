using System.Text;

namespace Parley.Tests.Examples;

/// <summary>
/// A page whose <c>console</c> blocks show command lines (<c>$ …</c>) with what they print, and whose <c>diff</c> blocks
/// (a <c>+++ file</c> line, a line out, a line in) show edits. A line <c>…</c> stands for lines left out.
/// </summary>
static class Transcript
{
    const string LeftOut = "…";

    /// <summary>The page with every command run again, in order, and every edit made: the page itself if it is true.</summary>
    public static async Task<string> Again(string page, Workspace workspace)
    {
        var again = new StringBuilder();
        var lines = new Queue<string>(page.Split('\n'));
        while (lines.TryDequeue(out var line))
        {
            again.Append(line).Append('\n');
            if (line == "```console")
            {
                again.Append(await Console(Block(lines), workspace));
            }
            else if (line == "```diff")
            {
                again.Append(Diff(Block(lines), workspace));
            }
        }

        again.Length--;
        return again.ToString();
    }

    static List<string> Block(Queue<string> lines)
    {
        var block = new List<string>();
        while (lines.Peek() != "```")
        {
            block.Add(lines.Dequeue());
        }

        return block;
    }

    static async Task<string> Console(List<string> block, Workspace workspace)
    {
        var again = new StringBuilder();
        for (var i = 0; i < block.Count;)
        {
            var lines = block.Skip(i).TakeWhile(l => l.EndsWith('\\')).Count() + 1;
            var command = string.Join('\n', block.Skip(i).Take(lines));
            i += lines;
            var shown = block.Skip(i).TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            i += shown.Count;
            var printed = await workspace.Run(command[2..].Replace("\\\n", "", StringComparison.Ordinal));
            var now = printed.Split('\n').Select(l => l.TrimEnd()).ToList();
            while (now is [.., ""])
            {
                now.RemoveAt(now.Count - 1);
            }

            again.Append(command).Append('\n');
            foreach (var line in Left(shown, now))
            {
                again.Append(line).Append('\n');
            }
        }

        return again.ToString();
    }

    /// <summary>
    /// What is printed, without the lines that the page leaves out: each part of it that is shown runs from its first line
    /// to its last, digits apart. All of it where the page leaves nothing out, or where such a line is not printed any more.
    /// </summary>
    static List<string> Left(List<string> shown, List<string> printed)
    {
        var left = new List<string>();
        var next = 0;
        foreach (var part in Parts(shown))
        {
            var first = printed.FindIndex(next, l => Alike(l, part[0]));
            var last = first < 0 ? -1 : printed.FindIndex(part.Count == 1 ? first : first + 1, l => Alike(l, part[^1]));
            if (last < 0)
            {
                return printed;
            }

            left.AddRange(first > next ? [LeftOut] : []);
            left.AddRange(printed[first..(last + 1)]);
            next = last + 1;
        }

        return left.Count == 0 || !shown.Contains(LeftOut) ? printed : next < printed.Count ? [.. left, LeftOut] : left;
    }

    /// <summary>True if the lines are the same up to their digits.</summary>
    static bool Alike(string a, string b) => WithoutDigits(a) == WithoutDigits(b);

    static string WithoutDigits(string line) => string.Concat(line.Where(c => !char.IsAsciiDigit(c)));

    static IEnumerable<List<string>> Parts(List<string> shown)
    {
        for (var i = 0; i < shown.Count; i++)
        {
            var part = shown.Skip(i).TakeWhile(l => l != LeftOut).ToList();
            if (part.Count > 0)
            {
                yield return part;
                i += part.Count;
            }
        }
    }

    static string Diff(List<string> block, Workspace workspace)
    {
        if (block is not [var file, var before, var after] || !file.StartsWith("+++ ", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("An edit is a file, a line out and a line in.");
        }

        workspace.Edit(file[4..], before[1..], after[1..]);
        return string.Concat(block.Select(l => l + "\n"));
    }
}
