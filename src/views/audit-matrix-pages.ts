import { matrixFigures, type MatrixFigure, type MatrixRow } from '../domain/audits/matrix.ts';
import { mostElements, pagesByWeight, pathsOfPages } from '../domain/lists/pages.ts';
import { audits, auditsByYears } from '../queries/audits/audits.ts';

/** What a table of organisations by years is about. */
export type MatrixTopic = 'opinions' | MatrixFigure;

/** The tables in their order. */
export const matrixTopics: readonly MatrixTopic[] = ['opinions', ...matrixFigures];

const folders: Record<MatrixTopic, string> = {
  opinions: '',
  income: 'income/',
  expense: 'expense/',
  netAssets: 'net-assets/',
  openFindings: 'open-findings/',
};

/** Path of the first page of a table. */
export const topicPath = (topic: MatrixTopic): string => `/audits/matrix/${folders[topic]}`;

/** A page of organisations by years. */
export interface AuditMatrixPage {
  topic: MatrixTopic;
  /** From 1. */
  page: number;
  /** Paths of all pages of the table. */
  paths: readonly string[];
  rows: readonly MatrixRow[];
}

/** The table of a topic with these rows, in pages. */
export const pagesOfTopic = (topic: MatrixTopic, all: readonly MatrixRow[]): AuditMatrixPage[] => {
  // A row has its name and its link, a cell what stands in it.
  const pages = pagesByWeight(all, ({ cells }) => 3 + 2 * cells.length, mostElements);
  const paths = pathsOfPages(topicPath(topic), pages);
  return pages.map((rows, index) => ({ topic, page: index + 1, paths, rows }));
};

/** Organisations by years, a table for each topic, in pages; none where no audit is published. */
export const auditMatrixPages = (): AuditMatrixPage[] =>
  audits().all.length > 0 ? matrixTopics.flatMap((it) => pagesOfTopic(it, auditsByYears().rows)) : [];

/** The part of the address of a page behind that of the overview; undefined for the overview itself. */
export const restOfPath = ({ paths, page }: AuditMatrixPage): string | undefined =>
  paths[page - 1]?.slice('/audits/matrix/'.length, -1) || undefined;
