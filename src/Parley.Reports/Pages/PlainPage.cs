namespace Parley.Reports;

/// <summary>The article of a plain text: the file without its furniture.</summary>
static class PlainPage
{
    public static Page Read(string text)
    {
        var lines = LineReader.Read(text);
        Captions.Mark(lines);
        var body = BodyFinder.Find(lines, Heading.OwnTitles(text, lines));
        body.First = Standfirst.End(lines, body);
        Weather.Mark(text, lines);
        OutletLine.Mark(text, lines, body.First);
        var heading = Heading.Find(text, lines, body.First);
        var (paragraphs, furniture) = FurnitureFinder.Part(lines, body, heading);
        return new(text, paragraphs, furniture, HeadFinder.Find(text, lines, body, heading), null);
    }
}
