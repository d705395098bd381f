import { localizedContract } from '../api/localizedContract.ts';
import { localizedHref } from '../i18n/languages.ts';
import { stripMarks } from '../i18n/marks.ts';
import { megabytes } from '../i18n/megabytes.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { bodyLimits } from '../mock/core/body.ts';
import { limits as sandboxLimits } from '../mock/core/limits.ts';
import { mockData } from '../mock/source/readMockData.ts';
import { errorsOf } from '../reference/errors.ts';
import type { ErrorSettings, Trouble } from './page/settings.ts';

/** Which section of the troubleshooting page is about an error. */
const troubles: Readonly<Record<string, Trouble | undefined>> = {
  PermissionDenied: 'tokenRejected',
  LicenseRequired: 'forbidden',
  InvalidLicense: 'forbidden',
  ItemsNotAccessible: 'forbidden',
  InvalidFile: 'uploadRejected',
  NoImages: 'uploadRejected',
  NoModel: 'noModelAvailable',
  TooLarge: 'uploadTooLarge',
};

/**
 * What the documentation says of each documented error, and what this project says of those that only the sandbox has.
 *
 * @param language the page's language
 * @param base the site's folder
 */
export async function errorSettings(language: string, base: string): Promise<Record<string, ErrorSettings>> {
  const { languages } = siteTranslator();
  const html = async (text: string | undefined): Promise<string> =>
    stripMarks(await renderMarkdown(text ?? '', language));
  const inAll = languages.map((each) => errorsOf(localizedContract(each)));
  const documented = errorsOf(localizedContract(language)).map(
    async (error): Promise<[string, ErrorSettings]> => [
      error.name,
      {
        status: error.value.errors.status,
        summary: stripMarks(error.summary ?? error.name),
        when: await html(error.description),
        remedy: await html(error['x-remedy']),
        href: localizedHref(`/errors/#${error.slug}`, language, base),
        ...troubleOf(error.name),
        texts: inAll.flatMap((errors) =>
          errors
            .filter(({ name }) => name === error.name)
            .map(({ value }) => ({
              title: stripMarks(value.errors.title),
              detail: value.errors.detail,
            })),
        ),
      },
    ],
  );
  const { texts: textsOf } = mockData();
  const own = Object.entries(sandboxTexts(language)).map(
    async ([name, [when, remedy, place]]): Promise<[string, ErrorSettings]> => {
      const texts = languages.map((each) => textsOf[each]?.errors[name]);
      const [first] = texts;
      return [
        name,
        {
          status: first?.status ?? 0,
          summary: textsOf[language]?.errors[name]?.title ?? name,
          when: await html(when),
          remedy: await html(remedy),
          href: localizedHref(place, language, base),
          ...troubleOf(name),
          isSandbox: true,
          texts: texts.map((text) => ({ title: text?.title ?? '', detail: text?.detail })),
        },
      ];
    },
  );
  return Object.fromEntries(await Promise.all([...documented, ...own]));
}

function troubleOf(name: string): Pick<ErrorSettings, 'trouble'> {
  const trouble = troubles[name];
  return trouble ? { trouble } : {};
}

/** When the sandbox's own errors happen, what to do, and where more is. */
function sandboxTexts(language: string): Record<string, [when: string, remedy: string, place: string]> {
  const t = siteTranslator().in(language);
  const limits = {
    file: megabytes(sandboxLimits.fileBytes, t),
    request: megabytes(bodyLimits['multipart/form-data'], t),
  };
  const other = '/errors/#errorsOther';
  const noOperation: [string, string, string] = [
    t('guideSandboxErrorWhen'),
    t('guideSandboxErrorRemedy'),
    other,
  ];
  return {
    TooLarge: [t('guideTooLargeWhen'), t('guideTooLargeRemedy', limits), '/sandbox/#sandboxRulesLimits'],
    Full: [t('guideFullWhen'), t('guideFullRemedy'), '/sandbox/#sandboxRulesLimits'],
    UnknownPath: noOperation,
    MethodNotAllowed: noOperation,
    Internal: [t('guideInternalWhen'), t('guideInternalRemedy'), other],
  };
}
