import type { Office } from '../../schemas/contact.ts';
import { toBd09, toGcj02 } from './geo-datum.ts';

/** A link that opens a place in a map service. The portal itself draws no map (审图号). */
export interface MapLink {
  service: 'amap' | 'baidu';
  url: string;
  /** By coordinates; else a search for the address, which may find another place. */
  exact: boolean;
}

/** Map services ask who links (`src`). */
const from = 'webapp.mingchuang.portal';

const address = (base: string, query: Record<string, string>): string =>
  `${base}?${Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')}`;

/**
 * Links to an office in AMap and Baidu Maps by their URI interfaces. `name` stands beside the mark; `region` (云汀市) goes
 * before the address where there is no position, so that the search looks in the right city.
 */
export function mapLinks(office: Pick<Office, 'address' | 'position'>, name: string, region = ''): MapLink[] {
  const { position, address: street } = office;
  if (!position) {
    const keyword = street.startsWith(region) ? street : region + street;
    return [
      {
        service: 'amap',
        url: address('https://uri.amap.com/search', { keyword, src: from, callnative: '0' }),
        exact: false,
      },
      {
        service: 'baidu',
        url: address('https://api.map.baidu.com/geocoder', { address: keyword, output: 'html', src: from }),
        exact: false,
      },
    ];
  }
  const [amap, baidu] = [toGcj02(position), toBd09(position)];
  return [
    {
      service: 'amap',
      url: address('https://uri.amap.com/marker', {
        position: `${amap.longitude},${amap.latitude}`,
        name,
        src: from,
        coordinate: 'gaode',
        callnative: '0',
      }),
      exact: true,
    },
    {
      service: 'baidu',
      url: address('https://api.map.baidu.com/marker', {
        location: `${baidu.latitude},${baidu.longitude}`,
        title: name,
        content: street,
        output: 'html',
        coord_type: 'bd09ll',
        src: from,
      }),
      exact: true,
    },
  ];
}
