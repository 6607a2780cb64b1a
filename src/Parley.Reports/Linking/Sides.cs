namespace Parley.Reports;

/// <summary>Where somebody stands who stands with no actor of the case.</summary>
static class Sides
{
    public const string Media = "media";
    public const string Analyst = "analyst";
    public const string UnitedNations = "un";
    public const string Mediators = "mediators";
    public const string Other = "other";
}
