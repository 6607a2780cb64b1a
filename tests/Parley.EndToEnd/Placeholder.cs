namespace Parley.EndToEnd;
