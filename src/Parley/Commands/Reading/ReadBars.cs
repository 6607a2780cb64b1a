using Parley.Formats;

namespace Parley;

/// <summary>Shows how far the reading of reports is: one bar for each stage.</summary>
sealed class ReadBars(Terminal terminal) : IProgress<ReadProgress>, IDisposable
{
    ReadStage? stage;
    ProgressBar? bar;

    public void Report(ReadProgress value)
    {
        if (stage != value.Stage)
        {
            Dispose();
            var (what, measure) = value.Stage is ReadStage.Reports ? (ReadCommand.Name, "reports") : ("pages", "pages");
            (stage, bar) = (value.Stage, new ProgressBar(terminal, what, Math.Max(1, value.Total), measure, "of"));
        }

        bar!.Report(value.Done);
    }

    public void Dispose() => bar?.Dispose();
}
