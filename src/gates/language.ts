import { elementsOfPage, selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import { ofTag } from './plain/of-tag.ts';

/** Pages of another language stand below its code, as `/en/`; all others are in that of the portal. */
const expectedLanguage = (path: string, language: string): string =>
  /^([a-z]{2})\//.exec(path)?.[1] ?? language;

const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
};

/** The page itself, and what names a language that is none. */
const mayBeWrong = ofTag(
  ({ name, attribs: { lang } }) => name === 'html' || (lang !== undefined && !isTag(lang)),
);

/** Every page and every foreign passage names its language, so that it is read aloud in the right voice. */
export const language = pageGate({
  name: 'language',
  byPage: true,
  description: '每一页写明语言（lang）',
  start: ({ base, language: own }) => ({
    page: ({ url }, document) =>
      elementsOfPage(document)
        .filter(mayBeWrong)
        .flatMap((element) => {
          const lang = element.attribs['lang'];
          const where = `${url} ${selectorOf(element)}`;
          if (element.name === 'html') {
            const expected = expectedLanguage(url.slice(base.length), own);
            return lang === expected || (expected !== own && lang?.startsWith(`${expected}-`))
              ? []
              : [
                  {
                    where,
                    what: lang ? `这一页的语言写成了“${lang}”` : '这一页没有写语言',
                    todo: `写成 <html lang="${expected}">`,
                    level: 'error' as const,
                  },
                ];
          }
          return [
            {
              where,
              what: `“${lang}”不是语言代码`,
              todo: '写成 zh-CN、en 这样的代码，或者去掉 lang',
              level: 'error' as const,
            },
          ];
        }),
  }),
});
