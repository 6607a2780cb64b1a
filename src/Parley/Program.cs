using System.Runtime.InteropServices;
using Parley;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var terminal = StandardTerminal.Open();
try
{
    var exit = await ParleyCli.RunAsync(args, terminal, stop.Token);
    await terminal.Out.FlushAsync();
    return exit;
}
catch (IOException) when (!stop.IsCancellationRequested)
{
    // Whoever read the output has closed it (parley … | head): there is nobody left to tell.
    return ExitCodes.Done;
}

// Work that counts its steps sees the token soon; what does not must not keep the user waiting.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
    _ = Task.Delay(TimeSpan.FromMilliseconds(300), CancellationToken.None)
        .ContinueWith(static _ => Environment.Exit(ExitCodes.Stopped), TaskScheduler.Default);
}
