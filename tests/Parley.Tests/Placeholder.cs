namespace Parley.Tests;
