/** True when the text is ten digits whose last is the modulus 11 check of the other nine. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at)
  const check = 11 - (sum % 11)
  // 10 can never be a check digit; 11 is written 0
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9])
}
