const millisecondsOfDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const dayZeroOf1904 = Date.UTC(1904, 0, 1);
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * Serial of an ISO date or date and time as a spreadsheet counts days; null when the text is no such date.
 * Right from 1900-03-01 on (before, Excel counts a 29 February 1900 that never was).
 */
export function serialOfIsoDate(text: string, is_1904: boolean): number | null {
  if (/^T?\d{2}:\d{2}/.test(text)) return serialOfIsoDate(`1899-12-30T${text.replace("T", "")}`, false);
  const match = isoPattern.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day || hour! > 24 || minute! > 59 || second! > 60)
    return null;
  const days = (date.getTime() - (is_1904 ? dayZeroOf1904 : dayZero)) / millisecondsOfDay;
  return days + (hour! * 3600 + minute! * 60 + second!) / 86_400;
}

/** Days of an ISO duration such as PT10H30M00S; null when the text is none. */
export function serialOfDuration(text: string): number | null {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(text);
  if (!match) return null;
  const [days, hours, minutes] = match.slice(2, 5).map((part) => Number(part ?? 0));
  const seconds = Number((match[5] ?? "0").replace(",", "."));
  return ((match[1] === "-" ? -1 : 1) * (days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds)) / 86_400;
}
