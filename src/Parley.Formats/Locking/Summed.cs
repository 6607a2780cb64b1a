namespace Parley.Formats;

/// <summary>Tells a sum of what it is told.</summary>
internal sealed class Summed(IProgress<long> to) : IProgress<long>
{
    long sum;

    public void Report(long value)
    {
        sum += value;
        to.Report(sum);
    }
}
