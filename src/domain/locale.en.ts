import type {Locale} from "./locale.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How the English pages write numbers, dates and changes. The name of the month keeps 05/07 from being read as May. */
export const locale: Locale = {
  language: "en",
  numbers: "en-GB",
  decimal: ".",
  thousands: ",",
  isPadded: false,
  date(day) {
    const [year, month, date] = day.split("-");
    return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
  },
  readDate(text) {
    const match = /^(\d{1,2}) (\w{3}) (\d{4})$/.exec(text);
    const month = months.indexOf(match?.[2] ?? "") + 1;
    return match && month > 0 ? `${match[3]}-${padded(String(month))}-${padded(match[1] ?? "")}` : null;
  },
  change: {
    none: "unchanged",
    up: (size) => `up ${size}`,
    down: (size) => `down ${size}`,
    points: " points"
  }
};

function padded(text: string): string {
  return text.padStart(2, "0");
}
