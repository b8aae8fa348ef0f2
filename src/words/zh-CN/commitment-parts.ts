import type { Period } from '../../domain/commitments/commitment-periods.ts';
import type { Subject } from '../../domain/commitments/commitment-subjects.ts';
import type { MoneyEvidence } from '../../domain/measures/figures.ts';
import { amounts } from './amounts.ts';
import { dates } from './dates.ts';

/** Whom a commitment binds, when, and what audits say beside it. */
export const commitmentParts = {
  subject: ({ name, unlisted }: Pick<Subject, 'name' | 'unlisted'>): string => {
    switch (unlisted) {
      case 'nation':
        return '全部地区';
      case 'area':
        return '适用地区';
      case 'federation':
        return `${name}残联`;
      case undefined:
        return name;
    }
  },
  /** `2024 年`, `2021 年至 2025 年`, `2022年12月31日前`, 建设阶段. */
  period: ({ kind, title, years: [from, to], dueOn }: Period): string => {
    switch (kind) {
      case 'year':
        return `${to} 年`;
      case 'span':
        return `${from} 年至 ${to} 年`;
      case 'by':
        return `${dates.day(dueOn ?? '')}前`;
      case 'phase':
        return title ?? '';
      case 'standing':
        return '长期要求';
    }
  },
  money: ({ year, subsidies, services }: MoneyEvidence): string => {
    const said = [
      ...(subsidies === undefined ? [] : [`政府补助收入 ${amounts.exact(subsidies)}`]),
      ...(services === undefined
        ? []
        : [`提供服务收入（其中可能有政府购买服务） ${amounts.exact(services)}`]),
    ];
    return `${year} 年审计：${said.join('，') || '没有写这两项收入'}`;
  },
};
