using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Architecture;

public sealed class ModelTests
{
    static readonly Type[] Types = typeof(Case).Assembly.GetExportedTypes();

    [Fact]
    public void Nothing_in_the_model_can_be_changed_in_place() => Assert.Empty(Types
        .SelectMany(t => t.GetProperties())
        .Where(p => p.SetMethod is { IsPublic: true } set && !IsInitOnly(set))
        .Select(p => $"{p.DeclaringType}.{p.Name}")
        .Concat(Types.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.Public)).Where(f => !f.IsInitOnly).Select(f => $"{f.DeclaringType}.{f.Name}")));

    [Fact]
    public void Collections_of_the_model_are_immutable() => Assert.Empty(Types
        .SelectMany(t => t.GetProperties())
        .Where(p => p.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(p.PropertyType))
        .Where(p => p.PropertyType.Namespace != typeof(ImmutableArray).Namespace && p.GetMethod is { IsVirtual: false } && !IsComputed(p))
        .Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void The_public_surface_is_approved() => Approve.AtRoot(PublicSurface.Of(typeof(Case).Assembly), "contracts/Parley.Model.api.txt");

    static bool IsInitOnly(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>A property without a field behind it gives something new at each call.</summary>
    static bool IsComputed(PropertyInfo property) => property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is null;
}
