import type { Autotune, Parameter } from '../algorithms/algorithmData.ts';
import { columns, commonRows, tablesOf } from '../algorithms/parameterTables.ts';
import { siteAlgorithms } from '../algorithms/siteAlgorithms.ts';
import type { FormParameter, FormTexts, ParameterForms } from '../client/parameters/formData.ts';
import { headingKey, workflows } from '../examples/workflows.ts';
import { platesToInspect } from '../home/homePictures.ts';
import { localizedHref } from '../i18n/languages.ts';
import { localize } from '../i18n/localize.ts';
import { stripMarks } from '../i18n/marks.ts';
import { sourceLanguage } from '../i18n/messages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { mapJson } from '../i18n/mapJson.ts';
import { demoItems } from '../mock/core/demo/items.ts';
import { simulatedParameters } from '../mock/core/inspection/sensitivity.ts';
import { algorithmData } from '../mock/source/mockAlgorithms.ts';
import { effectsOf } from './effects.ts';
import { sampleTemplates, tuningWorkflow } from './sampleTemplates.ts';

/**
 * The data of the forms in one language: parameters as the sandbox validates them, with what the tables say of them.
 *
 * @param base the site's base, for links
 */
export function parameterForms(language: string, base: string): ParameterForms {
  const translate = siteTranslator().in(language);
  const t = (key: string, args?: Record<string, string | number>): string => stripMarks(translate(key, args));
  const data = siteAlgorithms();
  const tables = tablesOf(data);
  const common = commonRows(data);
  const sandbox = algorithmData().list;
  const workflow = workflows().find(({ name }) => name === tuningWorkflow);
  const columnOf = (id: (typeof columns)[number]['id']): number =>
    columns.findIndex((column) => column.id === id);
  return {
    texts: textsOf(t),
    plates: platesToInspect().map((file) => {
      const plate = file.replace(/\.png$/, '');
      return { file, name: plate, alt: t('demoPictureOf', { plate }) };
    }),
    trained: demoItems
      .filter(({ client_id, training, label }) => client_id === 'demo-client' && training && label === 'OK')
      .map(({ file }) => file),
    cells: { range: columnOf('range'), remark: columnOf('remark') },
    samplesAddress: `${localizedHref('/examples/', language, base)}#${workflow ? headingKey(workflow) : ''}`,
    templates: sampleTemplates((code) => stripMarks(localize(code, translate, 'code'))),
    algorithms: tables.map(({ algorithm, rows }, index) => ({
      id: algorithm.id,
      code: sandbox[index]?.algorithm_id ?? '',
      parameters: algorithm.parameters.map((parameter, place): FormParameter => {
        const known = sandbox[index]?.parameters[place];
        if (known?.variable !== parameter.variable)
          throw new Error(`the sandbox’s parameters are not those of ${algorithm.id}`);
        const { display_name, ...rule } = known;
        const shared = common.find(({ variable }) => variable === parameter.variable);
        return {
          ...rule,
          name: stripMarks(localize(parameter.name, translate)),
          display_name: display_name[sourceLanguage] ?? '',
          row: shared?.anchor ?? rows[place]?.anchor ?? '',
          isCommon: shared !== undefined,
          isSimulated: (simulatedParameters as readonly string[]).includes(parameter.variable),
          effects: mapJson(localize(effectsOf(parameter), translate), { text: stripMarks }),
          candidates: candidatesOf(parameter),
        };
      }),
    })),
  };
}

/** What AutoTune tries, as the API takes it: a number stands for a pair of equal ones where the parameter is a pair. */
function candidatesOf({ autotune, type }: Pick<Parameter, 'type'> & { autotune: Autotune }): string[] {
  if (autotune.kind !== 'candidates') return [];
  return autotune.values.map((value) => (type === '(int, int)' ? `[${value}, ${value}]` : String(value)));
}

function textsOf(t: (key: string, args?: Record<string, string | number>) => string): FormTexts {
  const holes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  return {
    plate: t('demoChoose'),
    own: t('tryOwn'),
    common: t('commonParameters'),
    usual: t('tryDefault', holes('value')),
    slider: t('trySlider', holes('name')),
    unused: t('tryUnused'),
    reset: t('tryReset'),
    faults: {
      int: t('tryFaultInt'),
      float: t('tryFaultFloat'),
      range: t('tryFaultRange', holes('least', 'most')),
      tuple: t('tryFaultTuple', { example: '[128, 64, 32]' }),
      pair: t('tryFaultPair', { example: '[4, 4]' }),
      option: t('tryFaultOption', holes('words')),
    },
    atLeast: t('tryFaultAtLeast', holes('least')),
    simulated: t('trySimulated'),
    ok: t('demoOk'),
    ng: t('demoNg'),
    confidence: t('demoConfidence', holes('percent')),
    defects: t('demoDefects', holes('count')),
    faulty: t('tryFaulty', holes('count')),
    json: t('tryJson'),
    ids: t('tryIds'),
    samples: t('trySamples'),
    continues: t('tryContinues'),
    unchanged: t('tryUnchanged'),
    copy: t('tryCopy'),
    copied: t('expressiveCode.copyButtonCopied'),
  };
}
