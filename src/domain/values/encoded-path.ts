/**
 * A path inside the site as an address has it, every sign outside ASCII encoded: `/policies/status/有效/`. Whoever writes a
 * query has encoded it, so it is left as it is.
 */
export function encodedPath(local: string): string {
  const [place = local] = /^[^?#]*/.exec(local) ?? [];
  const rest = local.slice(place.length);
  return encodeURI(place) + (rest.startsWith('?') ? rest : encodeURI(rest));
}
