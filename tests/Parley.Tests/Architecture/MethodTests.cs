using System.Reflection;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Architecture;

public sealed class MethodTests
{
    static readonly Assembly[] Assemblies = [typeof(Case).Assembly, typeof(Standing).Assembly, typeof(CaseReader).Assembly, typeof(ParleyCli).Assembly];

    [Fact]
    public void Public_methods_that_return_a_task_take_a_cancellation_token_last() => Assert.Empty(Assemblies
        .SelectMany(a => a.GetExportedTypes())
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(m => typeof(Task).IsAssignableFrom(m.ReturnType) && m.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
        .Select(m => $"{m.DeclaringType}.{m.Name}"));

    [Fact]
    public void Nothing_is_a_manager_a_helper_or_a_util() => Assert.DoesNotContain(
        Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.Namespace?.StartsWith("Parley", StringComparison.Ordinal) == true).Select(t => t.Name),
        n => ((string[])["Manager", "Helper", "Util", "Utils", "Utilities", "Service"]).Any(w => n.EndsWith(w, StringComparison.Ordinal)));
}
