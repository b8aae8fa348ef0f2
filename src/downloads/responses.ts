import { json, recordJson } from '../exports/formats/json.ts';

/** The answer of an endpoint that offers JSON, as it stands. */
export const jsonText = (text: string, type = json.type): Response =>
  new Response(text, { headers: { 'Content-Type': type } });

/** The answer of an endpoint that offers one record, for people to read too. */
export const jsonResponse = (record: object): Response => jsonText(recordJson(record));
