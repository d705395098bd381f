/** The version of .NET that the C# samples are run with: docs/decisions/025-csharp-runs-with-dotnet.md. */
export const dotnetRun = '3.1';

/** The first version of .NET that readers are asked to have. */
export const dotnetNeeded = '8';
