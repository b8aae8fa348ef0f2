/** Income of a year, whole 分, that may have come from a federation; absent where the audit does not state it. */
export interface MoneyEvidence {
  year: number;
  /** 政府补助收入 */
  subsidies?: number;
  /** 提供服务收入, of which purchased services are a part. */
  services?: number;
}

/** A record that a status rests on, or that says something about it. */
export interface Evidence {
  /** Collection of the record; `lists` for a page that adds records up. */
  collection:
    | 'observations'
    | 'audits'
    | 'evaluations'
    | 'surveys'
    | 'inspections'
    | 'documents'
    | 'federations'
    | 'associations'
    | 'places'
    | 'lists';
  /** Id of the record; code of a place. */
  id: string;
  /** Address on this site without the base: `/observations/association-money-2024/#9901-blind-2024`. */
  path: string;
  /** `figure` is what the status was worked out from; `related` is evidence for it, never the figure. */
  role: 'figure' | 'related';
  /** What an audit says of money that may have come from a federation, where that is not the figure itself. */
  money?: MoneyEvidence;
  /** What the record itself says of the figure, as why a target was missed. */
  note?: string;
}

/**
 * What is known of a measure, in hundredths of its unit: a figure between two bounds, the same where nothing is open.
 * What nobody has told widens the bounds; it is never counted as a no.
 */
export interface Figure {
  low: number;
  /** `Infinity` where more may still come. */
  high: number;
  /** Day that the figure is of: the day itself, the day on which it was done, or the end of the period. */
  asOf: string;
  /** The record says what holds now, and not since when. */
  undated?: true;
  /** Day on which it was published. */
  knownOn?: string;
  /** Years of the period without a figure. */
  missing?: number[];
  evidence: Evidence[];
}

/** What is known for a period: how things stood, day by day (earliest first), or what the period came to. */
export type Figures = { kind: 'dated'; list: Figure[] } | { kind: 'total'; figure?: Figure };

/** Nothing on record. */
export const noFigures: Figures = { kind: 'dated', list: [] };

/** What is done or not, as a figure. */
export const doneFigure = { low: 100, high: 100 };

/**
 * A share as a figure in hundredths of a percent, never rounded up; `unknown` of the whole may or may not belong to the
 * part. Undefined where there is no whole.
 */
export function shareFigure(
  part: number,
  unknown: number,
  whole: number,
): { low: number; high: number } | undefined {
  const hundredths = (count: number): number => Math.floor((count * 10_000) / whole);
  return whole === 0 ? undefined : { low: hundredths(part), high: hundredths(part + unknown) };
}
