import { createHash } from 'node:crypto';
import type { FindingsFile } from './findings-file.ts';

type Cause = FindingsFile['causes'][number];
type Place = Cause['places'][number];

/** Where the files of a log stand. */
export interface SarifBases {
  /** Sub-path of the site with slashes at both ends. */
  base: string;
  /** Path of the content folder in the checkout, with a slash at its end; undefined where it lies elsewhere. */
  contentPath: string | undefined;
}

const version = '2.1.0';

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A built page stands in a file of the site: `/portal/about/` in `about/index.html`. */
const fileOfPage = (page: string, base: string): string => {
  const path = page.startsWith(base) ? page.slice(base.length) : page.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

function artifactOf({ page, file }: Place, base: string) {
  if (page !== undefined) return { uri: uriOf(fileOfPage(page, base)), uriBaseId: 'SITE' };
  if (file?.startsWith('public/')) return { uri: uriOf(file), uriBaseId: '%SRCROOT%' };
  return file === undefined ? undefined : { uri: uriOf(file), uriBaseId: 'CONTENT' };
}

function locationOf(place: Place, base: string) {
  const { where, line, column, within, page } = place;
  const artifactLocation = artifactOf(place, base);
  const name = artifactLocation ? within : where;
  return {
    ...(artifactLocation && {
      physicalLocation: {
        artifactLocation,
        ...(line !== undefined && {
          region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
        }),
      },
    }),
    ...(name !== undefined && {
      logicalLocations: [{ fullyQualifiedName: name, kind: page === undefined ? 'member' : 'element' }],
    }),
  };
}

/** The same for the same fault in the same place, also where lines have moved. */
const fingerprint = ({ id }: Cause, { page = '', file = '', within = '' }: Place): string =>
  createHash('sha256').update([id, page, file, within].join('\0')).digest('hex').slice(0, 16);

/**
 * The findings as a log of SARIF 2.1.0 (OASIS), which code hosts and editors show at the place: a rule a gate, a result a
 * place. URIs are relative to the checkout, the content folder and the site, wherever these lie.
 */
export function sarifOf(file: FindingsFile, { base, contentPath }: SarifBases): object {
  const rules = file.gates.map(({ name, description }) => ({
    id: name,
    shortDescription: { text: description },
  }));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
    version,
    runs: [
      {
        tool: { driver: { ...file.program, language: 'zh-CN', rules } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, endTimeUtc: file.time }],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: '门户程序的文件夹' } },
          CONTENT: {
            ...(contentPath !== undefined && { uri: uriOf(contentPath), uriBaseId: '%SRCROOT%' }),
            description: { text: '内容文件夹' },
          },
          SITE: { description: { text: '建好的网站' } },
        },
        results: file.causes.flatMap((cause) =>
          cause.places.map((place) => ({
            ruleId: cause.gate,
            ...(indexOf.has(cause.gate) && { ruleIndex: indexOf.get(cause.gate) }),
            level: cause.level,
            message: { text: `${place.what ?? cause.what}\n怎么办：${cause.todo}` },
            locations: [locationOf(place, base)],
            partialFingerprints: { 'cause/v1': cause.id, 'place/v1': fingerprint(cause, place) },
          })),
        ),
      },
    ],
  };
}
