using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Stretches of furniture in the order of the text, neighbours of one reason joined.</summary>
sealed class FurnitureList
{
    readonly ImmutableArray<Furniture>.Builder _found = ImmutableArray.CreateBuilder<Furniture>();
    TextSpan _span;
    string? _why;

    /// <summary>Adds a stretch that follows all before it; an empty one is left out.</summary>
    public void Add(TextSpan span, string why)
    {
        if (span.Length == 0)
        {
            return;
        }

        if (why == _why)
        {
            _span = _span with { End = span.End };
            return;
        }

        Close();
        (_span, _why) = (span, why);
    }

    /// <summary>Ends the stretch that was growing: what follows is apart from it, because text that is kept stands between.</summary>
    public void Close()
    {
        if (_why is not null)
        {
            _found.Add(new Furniture(_span, _why));
        }

        _why = null;
    }

    public ImmutableArray<Furniture> ToImmutable()
    {
        Close();
        return _found.ToImmutable();
    }
}
