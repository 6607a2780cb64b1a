using System.Text;

namespace Parley.Formats;

/// <summary>The text files of a record: UTF-8 as it stands, no byte order mark added or taken away. Every code unit comes back, as decoded texts hold no unpaired surrogate.</summary>
static class TextFiles
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Read(string path) => Utf8.GetString(File.ReadAllBytes(path));

    public static void Write(string path, string text) => File.WriteAllBytes(path, Utf8.GetBytes(text));
}
