using System.Text;
using Parley.Formats;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Parley.Tests.Formats;

/// <summary>Random edits of random files, judged by YamlDotNet's own document model and by the bytes.</summary>
public class CaseEditorProperties
{
    const int Files = 600;

    static readonly CaseValue Entry = new CaseValue.Map(
    [
        new("party", new CaseValue.Text("north, יחד")), new("wants", new CaseValue.Word("10")), new("note", new CaseValue.Text("a: b #c\n\"d\" 'e'")),
        new("accepts", new CaseValue.List([new CaseValue.Text("yes"), new CaseValue.Text("null")])),
    ]);

    [Fact]
    public void An_edit_changes_what_it_says_and_not_a_byte_else()
    {
        var done = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Files; seed++)
        {
            var random = new Random(seed);
            var text = YamlSample.Of(random);
            var file = Encoding.UTF8.GetBytes(text);
            foreach (var edit in Edits(Root(text), random))
            {
                if (CaseEditor.Apply(file, edit) is EditOutcome.Done { Bytes: var bytes })
                {
                    Agree(text, Encoding.UTF8.GetString(bytes.Span), edit, seed);
                    done[edit.GetType().Name] = done.GetValueOrDefault(edit.GetType().Name) + 1;
                }
                else
                {
                    Assert.True(MayBeRefused(text, edit), $"seed {seed}: {edit} of\n{text}\n{CaseEditor.Apply(file, edit)}");
                }
            }
        }

        Assert.All(["Append", "Put", "Change", "Remove"], kind => Assert.True(done.GetValueOrDefault(kind) > Files, $"{kind}: {done.GetValueOrDefault(kind)}"));
    }

    // Comments among the entries of a list in brackets stand in the way of taking one out, and a block scalar that keeps the line ends
    // below it of moving those; a text that ends within a block scalar cannot be added to without adding a line end to that.
    static bool MayBeRefused(string text, CaseEdit edit) => edit is CaseEdit.Remove ? text.AsSpan().ContainsAny('#', '+') : !text.EndsWith('\n') && text.AsSpan().ContainsAny('|', '>');

    static void Agree(string before, string after, CaseEdit edit, int seed)
    {
        var expected = Edited(Root(before), edit);
        var actual = Root(after);
        Assert.True(expected.Equals(actual), $"seed {seed}: {edit} made of\n{before}\nthis:\n{after}");
        Assert.Equal(before.StartsWith('\uFEFF'), after.StartsWith('\uFEFF'));
        Assert.Equal(before.Contains('\r', StringComparison.Ordinal), after.Contains('\r', StringComparison.Ordinal));
        if (edit is CaseEdit.Append or CaseEdit.Put)
        {
            var (prefix, suffix) = Common(before, after);
            var gone = before[prefix..^suffix];
            Assert.True(gone.Split('#')[0].All("[]{} \r\n".Contains), $"seed {seed}: {edit} took '{gone}' from\n{before}\nleaving:\n{after}");
            Assert.Equal(Comments(before), Comments(after));
        }
    }

    static int Comments(string text) => text.Split("# ").Length;

    static (int Prefix, int Suffix) Common(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var prefix = 0;
        while (prefix < shorter && a[prefix] == b[prefix])
        {
            prefix++;
        }

        var suffix = 0;
        while (suffix < shorter - prefix && a[^(suffix + 1)] == b[^(suffix + 1)])
        {
            suffix++;
        }

        return (prefix, suffix);
    }

    static YamlMappingNode Root(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    static IEnumerable<CaseEdit> Edits(YamlMappingNode root, Random random)
    {
        var nodes = Places(root, CasePath.Root).Where(p => p.Path.Steps.Length > 0).ToList();
        yield return new CaseEdit.Put(CasePath.Root, "meetings", new CaseValue.List([Entry]));
        foreach (var (path, node) in Enumerable.Range(0, Math.Min(3, nodes.Count)).Select(_ => nodes[random.Next(nodes.Count)]))
        {
            yield return new CaseEdit.Change(path, random.Next(2) == 0 ? new CaseValue.Text("a, new: one") : Entry);
            yield return new CaseEdit.Remove(path);
            if (node is YamlSequenceNode || IsNull(node))
            {
                yield return new CaseEdit.Append(path, random.Next(4) == 0 ? new CaseValue.Text("a, b") : Entry);
            }

            if (node is YamlMappingNode || IsNull(node))
            {
                yield return new CaseEdit.Put(path, "new-key", random.Next(4) == 0 ? new CaseValue.Text("yes") : Entry);
            }

            if (node is YamlMappingNode)
            {
                yield return new CaseEdit.Append(path.Key("new-list"), Entry);
            }
        }
    }

    static IEnumerable<(CasePath Path, YamlNode Node)> Places(YamlNode node, CasePath at)
    {
        yield return (at, node);
        var children = node switch
        {
            YamlMappingNode map => map.Children.Select(p => (at.Key(((YamlScalarNode)p.Key).Value!), p.Value)),
            YamlSequenceNode list => list.Children.Select((c, i) => (at.Item(i), c)),
            _ => [],
        };
        foreach (var found in children.SelectMany(c => Places(c.Item2, c.Item1)))
        {
            yield return found;
        }
    }

    static bool IsNull(YamlNode node) => node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" or null };

    // The edit made in the document model.
    static YamlMappingNode Edited(YamlMappingNode root, CaseEdit edit)
    {
        switch (edit)
        {
            case CaseEdit.Append append:
                ((YamlSequenceNode)Reach(root, append.List, () => new YamlSequenceNode())).Add(NodeOf(append.Entry));
                break;
            case CaseEdit.Put put:
                ((YamlMappingNode)Reach(root, put.Map, () => new YamlMappingNode())).Add(put.Key, NodeOf(put.Value));
                break;
            case CaseEdit.Change change:
                Set(Reach(root, new CasePath(change.At.Steps[..^1]), () => new YamlMappingNode()), change.At.Steps[^1], NodeOf(change.Value));
                break;
            case CaseEdit.Remove remove:
                Set(Reach(root, new CasePath(remove.At.Steps[..^1]), () => new YamlMappingNode()), remove.At.Steps[^1], null);
                break;
        }

        return root;
    }

    static YamlNode Reach(YamlNode root, CasePath path, Func<YamlNode> make)
    {
        var node = root;
        for (var i = 0; i < path.Steps.Length; i++)
        {
            var next = path.Steps[i] switch
            {
                CaseStep.Key key when node is YamlMappingNode map => map.Children.TryGetValue(key.Name, out var found) ? found : null,
                CaseStep.Item item => ((YamlSequenceNode)node)[item.Index],
                _ => null,
            };
            if (next is null || IsNull(next))
            {
                next = i + 1 == path.Steps.Length ? make() : new YamlMappingNode();
                Set(node, path.Steps[i], next);
            }

            node = next;
        }

        return node;
    }

    static void Set(YamlNode node, CaseStep step, YamlNode? value)
    {
        switch (node, step)
        {
            case (YamlMappingNode map, CaseStep.Key key) when value is null:
                map.Children.Remove(key.Name);
                break;
            case (YamlMappingNode map, CaseStep.Key key):
                map.Children[key.Name] = value;
                break;
            case (YamlSequenceNode list, CaseStep.Item item) when value is null:
                list.Children.RemoveAt(item.Index);
                break;
            case (YamlSequenceNode list, CaseStep.Item item):
                list.Children[item.Index] = value;
                break;
        }
    }

    static YamlNode NodeOf(CaseValue value) => value switch
    {
        CaseValue.Text text => new YamlScalarNode(text.Value),
        CaseValue.Word word => new YamlScalarNode(word.Value),
        CaseValue.List list => new YamlSequenceNode(list.Items.Select(NodeOf)),
        CaseValue.Map map => new YamlMappingNode(map.Pairs.Select(p => KeyValuePair.Create((YamlNode)new YamlScalarNode(p.Key), NodeOf(p.Value)))),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
