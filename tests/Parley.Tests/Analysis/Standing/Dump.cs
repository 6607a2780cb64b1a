using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Parley.Model;

namespace Parley.Tests;

/// <summary>All that a value of the model or an answer holds, as text: two values with the same text differ in nothing a reader could see.</summary>
static class Dump
{
    public static string Text(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or bool or Enum or IFormattable:
                text.Append(CultureInfo.InvariantCulture, $"{value ?? "null"}\n");
                break;
            case ActorId or IssueId or OptionId or EntryId or Amount or DateSpan or Term:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case IDictionary map:
                Items(text, map.Keys.Cast<object>().OrderBy(k => k.ToString(), StringComparer.Ordinal).Select(k => (k.ToString()!, map[k])), depth);
                break;
            case IEnumerable items:
                Items(text, items.Cast<object?>().Select(i => ("-", i)), depth);
                break;
            default:
                Items(text, value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(p => p.GetIndexParameters().Length == 0).Select(p => (p.Name, p.GetValue(value))), depth);
                break;
        }
    }

    static void Items(StringBuilder text, IEnumerable<(string Name, object? Value)> items, int depth)
    {
        text.Append('\n');
        foreach (var (name, value) in items)
        {
            text.Append(' ', depth * 2).Append(name).Append(' ');
            Write(text, value, depth + 1);
        }
    }
}
