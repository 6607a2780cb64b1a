namespace Parley.Reports;

/// <summary>Who has spoken so far, the last one last.</summary>
sealed class Recent
{
    const int Farthest = 40;
    readonly List<Speaker> _spoke = [];

    /// <summary>The last to have spoken.</summary>
    public Speaker? Last => _spoke.Count == 0 ? null : _spoke[^1];

    /// <summary>Notes that somebody spoke.</summary>
    public void Spoke(Speaker who, int sentence)
    {
        who.LastSentence = sentence;
        _spoke.Remove(who);
        _spoke.Add(who);
        if (_spoke.Count > Farthest)
        {
            _spoke.RemoveAt(0);
        }
    }

    /// <summary>The last of those who fit and spoke within so many sentences before <paramref name="sentence"/>, and whether another who fits spoke in the same sentence.</summary>
    public Speaker? LastWhere(Func<Speaker, bool> fits, int sentence, int within, out bool isAmbiguous)
    {
        isAmbiguous = false;
        for (var i = _spoke.Count - 1; i >= 0 && sentence - _spoke[i].LastSentence <= within; i--)
        {
            if (fits(_spoke[i]))
            {
                for (var j = i - 1; j >= 0 && _spoke[j].LastSentence == _spoke[i].LastSentence; j--)
                {
                    isAmbiguous |= fits(_spoke[j]) && _spoke[j].LastSentence < sentence;
                }

                return _spoke[i];
            }
        }

        return null;
    }
}
