using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>What was entered into a form, and what is wrong with it, by field. A form that cannot be taken is shown again with all of it.</summary>
public sealed class Entered
{
    readonly Dictionary<string, string> faults = new(StringComparer.Ordinal);

    /// <summary>A form that was sent.</summary>
    public Entered(IFormCollection form) => Form = form;

    /// <summary>A form nobody has filled in yet.</summary>
    public static Entered Nothing => new(FormCollection.Empty);

    /// <summary>All fields.</summary>
    public IFormCollection Form { get; }

    /// <summary>True if something is wrong.</summary>
    public bool HasFaults => faults.Count > 0;

    /// <summary>The version of the case the page of the form had shown; null if it does not say.</summary>
    public string? Version => this["version"] is { Length: > 0 } version ? version : null;

    /// <summary>A field without the spaces around it; empty if it was not sent.</summary>
    public string this[string field] => Form[field].ToString().Trim();

    /// <summary>Every value of a field that may be chosen several times.</summary>
    public IEnumerable<string> All(string field) => Form[field].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim());

    /// <summary>True if that value of a field was chosen; before the form was sent, if it is the default.</summary>
    public bool Has(string field, string value, bool byDefault = false) => Form.Count == 0 ? byDefault : Form[field].Contains(value);

    /// <summary>What is wrong with a field; null if nothing.</summary>
    public string? FaultOf(string field) => faults.GetValueOrDefault(field);

    /// <summary>The value of a field's <c>aria-invalid</c>.</summary>
    public string? Invalid(string field) => FaultOf(field) is null ? null : "true";

    /// <summary>The value of a field's <c>aria-describedby</c>: the id of what <see cref="FieldFault"/> says under it.</summary>
    public string? Described(string field) => FaultOf(field) is null ? null : field + "-fault";

    /// <summary>Notes what is wrong with a field, with the remedy.</summary>
    public void Fault(string field, string sentence) => faults.TryAdd(field, sentence);

    /// <summary>A field that must be filled in; notes the fault if it is not.</summary>
    public string Required(string field, string otherwise)
    {
        if (this[field].Length == 0)
        {
            Fault(field, otherwise);
        }

        return this[field];
    }

    /// <summary>A day from a date field; null if it is empty or wrong, which is noted.</summary>
    public DateOnly? Day(string field, string otherwise)
    {
        var day = Days.Read(this[field]);
        if (day is null && this[field].Length > 0)
        {
            Fault(field, otherwise);
        }

        return day;
    }
}
