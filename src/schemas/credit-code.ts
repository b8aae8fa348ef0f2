const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the ninth character of an organisation code checks (GB 11714: mod 11, `X` for 10). */
function isOrganisationCode(code: string): boolean {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * organisationCharacters.indexOf(code[index] ?? ''),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return code[8] === (check === 10 ? 'X' : String(check));
}

/**
 * Whether a 统一社会信用代码 is right: 18 characters of its alphabet, the organisation code inside (characters 9 to 17)
 * and the whole (mod 31, weights 3^i) both with the right check character. Rule: GB 32100-2015.
 */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18 || [...code].some((character) => !characters.includes(character))) return false;
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += weight * characters.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return code[17] === characters[(31 - (sum % 31)) % 31] && isOrganisationCode(code.slice(8, 17));
}
