using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Parley.Desk;

/// <summary>Holds the framework's data-protection keys as long as the desk is open. By default it would write them into the user's home.</summary>
sealed class KeysInMemory : IXmlRepository
{
    readonly Lock gate = new();
    readonly List<XElement> keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (gate)
        {
            return [.. keys];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (gate)
        {
            keys.Add(element);
        }
    }
}
