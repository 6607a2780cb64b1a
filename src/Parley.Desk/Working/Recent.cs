namespace Parley.Desk;

/// <summary>The work that the latest questions about one view of a case were given to. What has not been asked for the longest makes room.</summary>
sealed class Recent
{
    const int Kept = 16;

    readonly Lock gate = new();
    readonly LinkedList<(object Key, Running Work)> latest = [];

    /// <summary>The work on that question; null where it was not asked of late.</summary>
    public Running? Find(object key)
    {
        lock (gate)
        {
            return latest.FirstOrDefault(l => l.Key.Equals(key)).Work;
        }
    }

    /// <summary>The work on that question, begun if it is not yet, or was left.</summary>
    public TWork Of<TWork>(object key, Func<TWork> begin) where TWork : Running
    {
        lock (gate)
        {
            var at = latest.First;
            while (at is not null && !at.Value.Key.Equals(key))
            {
                at = at.Next;
            }

            if (at is not null)
            {
                latest.Remove(at);
            }

            var work = at is { Value.Work: TWork { IsLeft: false } known } ? known : begin();
            latest.AddFirst((key, work));
            if (latest.Count > Kept)
            {
                latest.Last!.Value.Work.Leave();
                latest.RemoveLast();
            }

            return work;
        }
    }
}
