/**
 * Makes the C# project of the working folder one of .NET Core 3.1, which `npm run tools` installs: a class around the statements of its program, since
 * its C# is version 8, and the framework named as this version does. Everything else is the project's own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readPreamble } from '../../src/examples/preamble.ts';
import { csharpProgram, csharpPrograms } from '../../tools/examples/csharp/program.ts';

const files = readdirSync('.').filter((name) => name.endsWith('.cs') && name !== 'start.cs');
const samples = files.map((file) => {
  const source = readFileSync(file, 'utf8');
  const isModule = source
    .replace(/^using .*$/gm, '')
    .trimStart()
    .startsWith('static class ');
  const preamble = { ...readPreamble(source, file), never: isModule };
  // The name is the same for every program, so that who starts it need not know.
  return { file, folder: 'csharp', language: 'csharp', name: isModule ? file : 'program', source, preamble };
});
for (const sample of samples) writeFileSync(sample.file, csharpProgram(sample, []));
writeFileSync('start.cs', csharpPrograms(samples.filter(({ preamble }) => !preamble.never)));
for (const project of readdirSync('.').filter((name) => name.endsWith('.csproj'))) {
  const text = readFileSync(project, 'utf8').replace('>net$(', '>netcoreapp$(');
  // What `dotnet new` writes today.
  const nullable = text.includes('<Nullable>') ? '' : '<Nullable>enable</Nullable>';
  writeFileSync(project, text.replace('</TargetFramework>', `</TargetFramework>${nullable}`));
}
