/** How Vietnamese offices write numbers, dates and changes. The English bundle takes `locale.en.ts` instead. */
export interface Locale {
  language: "vi" | "en";
  /** For Intl. */
  numbers: string;
  decimal: string;
  thousands: string;
  /** Counts below 10 in running text take a zero: 09. */
  isPadded: boolean;
  /** An ISO day as readers know it. */
  date: (day: string) => string;
  /** The ISO day of such a text; null for any other. */
  readDate: (text: string) => string | null;
  change: {none: string; up: (size: string) => string; down: (size: string) => string; points: string};
}

export const locale: Locale = {
  language: "vi",
  numbers: "vi-VN",
  decimal: ",",
  thousands: ".",
  isPadded: true,
  date(day) {
    const [year, month, date] = day.split("-");
    return `${date}/${month}/${year}`;
  },
  readDate(text) {
    const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
    return match ? `${match[3]}-${match[2]}-${match[1]}` : null;
  },
  change: {
    none: "không đổi",
    up: (size) => `tăng ${size}`,
    down: (size) => `giảm ${size}`,
    points: " điểm %"
  }
};
