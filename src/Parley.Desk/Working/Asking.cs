using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Parley.Desk;

/// <summary>Asks, for one request, what may take long: a short work is waited for, a longer one goes on while the page says how far it is.</summary>
sealed class Asking(Visit visit, DeskCase opened, HttpContext http)
{
    /// <summary>The id of what asks again by itself on a page that waits.</summary>
    public const string Again = "work";

    static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500), Shorter = TimeSpan.FromMilliseconds(200);

    /// <summary>How long work goes on when no page asks for it any more. Browsers let a page that is not seen ask once a minute.</summary>
    static readonly TimeSpan Unasked = TimeSpan.FromMinutes(2);

    /// <summary>True if work was left while it was waited for, as when the case was changed: the page is to be asked for anew.</summary>
    public bool IsOver { get; private set; }

    /// <summary>How long a request waits for work to end before it answers with how far it is; less where a page that shows it asks again.</summary>
    public static TimeSpan Patience(HttpContext http) => http.Request.Headers["HX-Trigger"] == Again ? Shorter : Short;

    /// <summary>The answer, or how the work on it stands.</summary>
    public async Task<Asked<T>> Of<T>(Question<T> question) where T : class
    {
        var running = RecentOf(visit).Of((typeof(T), question.Key), () => Begin(question));
        await running.WaitAsync(Patience(http), http.RequestAborted);
        IsOver |= running.IsLeft;
        return running.Answer is { } answer ? new(answer, null) : new(null, Stands(running, question));
    }

    /// <summary>The answer for a form or a file, which cannot show how far it is: mostly known, since a page asked for it before; else found in the request itself.</summary>
    /// <exception cref="OperationCanceledException">The browser went away.</exception>
    public static T Now<T>(Visit visit, HttpContext http, Question<T> question) where T : class =>
        (RecentOf(visit).Find((typeof(T), question.Key)) as Running<EffortProgress, T>)?.Answer ?? question.Answer(new Effort(null, http.RequestAborted));

    static Recent RecentOf(Visit visit) => visit.View.Once(typeof(Recent), static () => new Recent());

    Running<EffortProgress, T> Begin<T>(Question<T> question) where T : class
    {
        var background = http.RequestServices.GetRequiredService<Background>();
        var running = background.Begin<EffortProgress, T>(Unasked, (progress, cancel) => Task.FromResult(question.Answer(new Effort(progress, cancel))));
        _ = EndWithVersion(background, running);
        return running;
    }

    /// <summary>What is said of a version of the case is of no use to anybody once there is a newer one.</summary>
    async Task EndWithVersion(Background background, Running running)
    {
        using var enough = new CancellationTokenSource();
        var changed = opened.ChangedFrom(visit.View.Version, enough.Token);
        if (await Task.WhenAny(running.Ended, changed) == changed)
        {
            background.Forget(running);
        }

        await enough.CancelAsync();
    }

    WorkStands Stands<T>(Running<EffortProgress, T> running, Question<T> question) where T : class
    {
        var (texts, at) = (visit.Texts, running.Progress);
        var step = Math.Clamp(at.Step, 1, question.Steps.Length);
        return WorkStands.Of(
            running,
            texts["Step {0} of at most {1}: {2}", step, question.Steps.Length, texts[question.Steps[step - 1]]],
            at.Limit > 0 ? texts["{0} possibilities looked at; this step stops at {1} at the latest.", visit.Say.Count(at.Done), visit.Say.Count(at.Limit)] : null,
            at.Done,
            at.Limit);
    }
}
