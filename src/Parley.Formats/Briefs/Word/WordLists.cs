using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Formats;

/// <summary>The list definitions of a document: bullets, and numbers that start anew with every list.</summary>
sealed class WordLists
{
    const int Bullets = 1, Numbers = 2;
    int numbered;

    /// <summary>The numbering of a new list's items.</summary>
    public Func<W.NumberingProperties> Begin(bool isNumbered)
    {
        var id = isNumbered ? Numbers + numbered++ : Bullets;
        return () => new W.NumberingProperties(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = id });
    }

    /// <summary>The definitions of all lists begun.</summary>
    public W.Numbering Build()
    {
        var numbering = new W.Numbering(
            Definition(0, W.NumberFormatValues.Bullet, "–"),
            Definition(1, W.NumberFormatValues.Decimal, "%1."));
        numbering.Append(new W.NumberingInstance(new W.AbstractNumId { Val = 0 }) { NumberID = Bullets });
        for (var i = 0; i < Math.Max(1, numbered); i++)
        {
            numbering.Append(new W.NumberingInstance(
                new W.AbstractNumId { Val = 1 },
                new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = Numbers + i });
        }

        return numbering;
    }

    static W.AbstractNum Definition(int id, W.NumberFormatValues format, string text) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Start = "360", Hanging = "260" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
