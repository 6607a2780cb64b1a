using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Formats;

/// <summary>The styles of a brief in Word. Sizes are in half points, spaces in twentieths; complex scripts get the same sizes.</summary>
static class WordStyles
{
    const string Quiet = "505050";

    public static W.Styles Build() => new(
        Defaults(),
        Paragraph("Normal", "Normal", null, 18, after: 50, isDefault: true),
        Paragraph("Title", "Title", "Normal", 32, after: 60, bold: true),
        Paragraph("Subtitle", "Subtitle", "Normal", 18, after: 20, colour: Quiet),
        Paragraph("Heading1", "heading 1", "Normal", 22, before: 140, after: 40, bold: true, keep: true, level: 0),
        Paragraph("Heading2", "heading 2", "Normal", 20, before: 100, after: 40, bold: true, keep: true, level: 1),
        Paragraph("Aside", "Aside", "Normal", 16, after: 70, colour: Quiet, indent: 200),
        Paragraph("Caption", "caption", "Normal", 16, before: 40, after: 40, colour: Quiet, keep: true),
        Paragraph("ListBullet", "List Bullet", "Normal", 18, after: 10),
        Paragraph("ListNumber", "List Number", "Normal", 18, after: 10),
        Paragraph("TableText", "Table Text", "Normal", 16, after: 0),
        Paragraph("TableGap", "Table Gap", "TableText", 6, after: 0),
        Paragraph("Header", "header", "Normal", 16, after: 0, colour: Quiet),
        Paragraph("Footer", "footer", "Normal", 16, after: 0, colour: Quiet, centred: true),
        TableStyle());

    static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Arial" },
            new W.FontSize { Val = "18" }, new W.FontSizeComplexScript { Val = "18" },
            new W.Languages { Val = "en-GB", Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.SpacingBetweenLines { After = "50", Line = "245", LineRule = W.LineSpacingRuleValues.Auto })));

    static W.Style Paragraph(string id, string name, string? basedOn, int size, int before = 0, int after = 0, bool bold = false, bool keep = false,
        int? level = null, string? colour = null, int indent = 0, bool centred = false, bool isDefault = false)
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = id is "Aside" or "TableText" or "TableGap" ? true : null };
        style.Append(new W.StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new W.BasedOn { Val = basedOn });
        }

        style.Append(new W.PrimaryStyle());
        style.Append(ParagraphPart(before, after, keep, level, indent, centred));
        style.Append(RunPart(size, bold, colour));
        return style;
    }

    static W.StyleParagraphProperties ParagraphPart(int before, int after, bool keep, int? level, int indent, bool centred)
    {
        var properties = new W.StyleParagraphProperties();
        if (keep)
        {
            properties.Append(new W.KeepNext(), new W.KeepLines());
        }

        properties.Append(new W.SpacingBetweenLines { Before = Text(before), After = Text(after) });
        if (indent > 0)
        {
            properties.Append(new W.Indentation { Start = Text(indent) });
        }

        if (centred)
        {
            properties.Append(new W.Justification { Val = W.JustificationValues.Center });
        }

        if (level is { } outline)
        {
            properties.Append(new W.OutlineLevel { Val = outline });
        }

        return properties;
    }

    static W.StyleRunProperties RunPart(int size, bool bold, string? colour)
    {
        var properties = new W.StyleRunProperties();
        if (bold)
        {
            properties.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (colour is not null)
        {
            properties.Append(new W.Color { Val = colour });
        }

        properties.Append(new W.FontSize { Val = Text(size) }, new W.FontSizeComplexScript { Val = Text(size) });
        return properties;
    }

    static W.Style TableStyle() => new(
        new W.StyleName { Val = "Brief Table" },
        new W.PrimaryStyle(),
        new W.StyleTableProperties(
            new W.TableBorders(
                new W.TopBorder { Val = W.BorderValues.Single, Size = 8, Color = "707070" },
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Color = "707070" },
                new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Color = "BFBFBF" }),
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "15", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 60, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "15", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 60, Type = W.TableWidthValues.Dxa })),
        HeaderRow())
    { Type = W.StyleValues.Table, StyleId = "BriefTable", CustomStyle = true };

    static W.TableStyleProperties HeaderRow() => new(
        new W.RunPropertiesBaseStyle(new W.Bold(), new W.BoldComplexScript()),
        new W.TableStyleConditionalFormattingTableCellProperties(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = "EEF1F0" }))
    { Type = W.TableStyleOverrideValues.FirstRow };

    static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
