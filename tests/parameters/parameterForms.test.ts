import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { siteAlgorithms } from '../../src/algorithms/siteAlgorithms.ts';
import { samplesInAll } from '../../src/examples/samples.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { hasMarks } from '../../src/i18n/marks.ts';
import { faultOf } from '../../src/mock/core/inspection/parameterValue.ts';
import { effectsOf } from '../../src/parameters/effects.ts';
import { parameterForms } from '../../src/parameters/parameterForms.ts';
import { sampleTemplates, tuningWorkflow } from '../../src/parameters/sampleTemplates.ts';

const { languages } = loadTranslator();

describe.each(languages)('the forms in %s', (language) => {
  const forms = parameterForms(language, '/docs/');

  it('have all parameters, with the rows of the tables and defaults that are allowed', () => {
    const parameters = forms.algorithms.flatMap((algorithm) => algorithm.parameters);
    expect(parameters.map(({ variable }) => variable)).toEqual(
      siteAlgorithms().algorithms.flatMap((algorithm) =>
        algorithm.parameters.map(({ variable }) => variable),
      ),
    );
    expect(parameters.length).toBeGreaterThanOrEqual(45);
    for (const parameter of parameters) expect(faultOf(parameter, parameter.value)).toBeNull();
    expect(parameters.filter(({ isCommon }) => isCommon)).toHaveLength(30);
    expect(parameters.find(({ variable }) => variable === 'epochs')?.row).toBe('algo1aii-epochs');
  });

  it('offer what AutoTune tries as values that are allowed', () => {
    const parameters = forms.algorithms.flatMap((algorithm) => algorithm.parameters);
    const refused = parameters.flatMap((parameter) =>
      parameter.candidates.filter((candidate) => faultOf(parameter, candidate) !== null),
    );
    expect(refused).toEqual([]);
    expect(parameters.find(({ variable }) => variable === 'min_inspection_size')?.candidates).toEqual([
      '[4, 4]',
      '[8, 8]',
      '[16, 16]',
    ]);
  });

  it('carry no placeholder and no mark of a fallback', () => {
    const text = JSON.stringify(forms);
    expect(text).not.toMatch(/t\(:|\{\{/);
    expect(hasMarks(text)).toBe(false);
    expect(forms.samplesAddress).toMatch(/^\/docs\/(ja\/)?examples\/#workflowTuneAlgorithm$/);
  });

  it('name pictures that are there', () => {
    const files = [...forms.plates.map(({ file }) => file), ...forms.trained];
    expect(forms.plates.length).toBeGreaterThan(2);
    expect(forms.trained.length).toBeGreaterThan(2);
    for (const file of files) expect(readFileSync(`public/samples/${file}`).length).toBeGreaterThan(0);
  });
});

it('an effect is said in the direction of the change', () => {
  const effects = (time: string) => effectsOf({ variable: 'x', time: `t(:${time})`, accuracy: undefined });
  expect(effects('algorithmEffectLonger')).toEqual({
    larger: ['t(:tryLonger)'],
    smaller: ['t(:tryShorter)'],
  });
  expect(effects('algorithmEffectShorter')).toEqual({
    larger: ['t(:tryShorter)'],
    smaller: ['t(:tryLonger)'],
  });
  expect(() => effects('algorithmEffectUnheardOf')).toThrow('algorithmEffectUnheardOf has no sentences');
});

it('a sample that is not written as the forms expect it is named', () => {
  const samples = samplesInAll(tuningWorkflow).map((sample) => ({
    ...sample,
    code: sample.language.id === 'python' ? sample.code.replace('"2.5"', '"3.5"') : sample.code,
  }));
  expect(() => sampleTemplates((code) => code, samples)).toThrow('examples/python/tune-algorithm.py');
});
