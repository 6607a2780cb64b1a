using System.Globalization;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The names of languages.</summary>
static class Languages
{
    /// <summary>The language's own name for itself; its tag where the machine knows none.</summary>
    public static string Name(LanguageTag language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language.Value, predefinedOnly: true).NativeName;
        }
        catch (CultureNotFoundException)
        {
            return language.Value;
        }
    }
}
