const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const isDay = (year: string, month: string, day: string): boolean => {
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** Whether an ID number has a birthday where the birthday stands (GB 11643). */
export const hasBirthday = (number: string): boolean =>
  /^[1-9]\d{5}(?:19|20)/.test(number) &&
  isDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14));

/** Birthday and check character of a citizen's ID number of 18 signs (GB 11643, ISO 7064 MOD 11-2). */
export function isIdNumber(number: string): boolean {
  if (!hasBirthday(number)) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/;

/** Whether 15 digits may be an ID number as they were given until 1999: a province and a birthday, no check digit. */
export const isOldIdNumber = (number: string): boolean =>
  province.test(number) && isDay(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12));

/** How issuers of bank cards begin their numbers, each with the lengths that it gives: Chinese and foreign ones. */
const issuers = [
  /^62\d{14,17}$/,
  /^60\d{17}$/,
  /^9558\d{15}$/,
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^3[47]\d{13}$/,
];

/** Issuer and Luhn check (GB/T 17987) of the number of a bank card. */
export function isCardNumber(number: string): boolean {
  if (!issuers.some((it) => it.test(number))) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
