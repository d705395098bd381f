import { describe, expect, test } from 'vitest';
import { attribute, byTag, textOf } from '../../src/html/elements.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { bodyLimits } from '../../src/mock/core/body.ts';
import { limits } from '../../src/mock/core/limits.ts';
import { algorithmData } from '../../src/mock/source/mockAlgorithms.ts';
import { pageAt } from './builds.ts';

describe.each(loadTranslator().languages)('in %s', (language) => {
  const textAt = (path: string): string => {
    const main = byTag(pageAt('site', localizedHref(path, language, '/')).document, 'main')[0];
    return main ? textOf(main) : '';
  };

  test('what the sandbox takes of an upload stands where it is rejected', () => {
    const sizes = [limits.fileBytes, bodyLimits['multipart/form-data']].map((bytes) => `${bytes / 1e6} MB`);
    for (const size of sizes) expect(textAt('/troubleshooting/')).toContain(size);
  });

  test('how many access tokens the sandbox lets a client hold is said where it is asked', () => {
    expect(textAt('/not-published/')).toMatch(new RegExp(`(^|\\D)${limits.tokens}( per client|個)`));
  });

  test('the page of the algorithms has a complete request per algorithm with a threshold', () => {
    const text = textAt('/algorithms/').replace(/\s+/g, ' ');
    const withThreshold = algorithmData().list.flatMap(({ algorithm_id, parameters }) =>
      parameters
        .filter(({ variable }) => variable === 'reconstruct_thresh')
        .map(({ algorithm_parameter_id }) => ({ algorithm_id, algorithm_parameter_id })),
    );
    expect(withThreshold).toHaveLength(2);
    for (const { algorithm_id, algorithm_parameter_id } of withThreshold)
      expect(text).toMatch(
        new RegExp(
          `"algorithm_id": "${algorithm_id}", "name": "[^"]*", "item_ids": \\[[^\\]]*\\], "override_params": \\[(?: \\{[^}]*\\},)* \\{ "algorithm_parameter_id": ${algorithm_parameter_id}, `,
        ),
      );
  });

  test('C# readers are told once which .NET was tried', () => {
    const page = pageAt('site', localizedHref('/examples/', language, '/')).document;
    const places = byTag(page, 'p').filter((element) => attribute(element, 'id') === 'examplesDotnet');
    expect(places).toHaveLength(1);
  });
});
