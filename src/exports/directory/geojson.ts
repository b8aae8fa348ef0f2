import type { Directory } from '../../domain/directory/directory.ts';
import { fullName } from '../../domain/places/places.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import type { Office } from '../../schemas/contact.ts';
import type { UrlOf } from '../tables/table.ts';
import type { IdOf } from '../uuid.ts';

interface Visited {
  id: string;
  name: string;
  place: string;
  offices: readonly Office[];
}

/** Every record that people visit, by its folder. */
function* visited(directory: Directory): Generator<[string, Visited]> {
  const { federations, associations, organisations, servicePlaces, stations } = directory;
  for (const it of federations) yield ['federations', it];
  for (const it of associations) yield ['associations', it];
  for (const it of organisations) yield ['organisations', it];
  for (const it of servicePlaces) yield ['service-places', { ...it, offices: [it.office] }];
  for (const it of stations) yield ['stations', { ...it, offices: [it.office] }];
}

/** A feature for each office with a position (RFC 7946): WGS-84, longitude first. */
export function* features(directory: Directory, urlOf: UrlOf, idOf: IdOf): Generator<object> {
  for (const [folder, { id, name, place, offices }] of visited(directory))
    for (const [index, office] of offices.entries()) {
      if (!office.position) continue;
      const { longitude, latitude } = toWgs84(office.position);
      const page = `/${folder}/${id}/`;
      const code = office.place ?? place;
      yield {
        type: 'Feature',
        id: idOf(`${page}#location-${index + 1}`),
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: {
          ...{ record: id, folder, name: office.name ?? name, organisation: name, address: office.address },
          ...{ place: code, placeName: fullName(directory.places, code), url: urlOf(page) },
        },
      };
    }
}

/** The features as a file, one a line. */
export function* geoJsonPieces(all: Iterable<object>): Generator<string> {
  let before = '{"type":"FeatureCollection","features":[\n';
  for (const it of all) {
    yield before + JSON.stringify(it);
    before = ',\n';
  }
  yield `${before.startsWith('{') ? before : '\n'}]}\n`;
}
