import {formatPadded} from "../../domain/format.js";
import {listNames} from "./common.js";

/** Of how many units asked there is a figure. */
interface Counts {
  reported: number;
  asked: number;
}

/** What a sentence about a count says; the coverage is null for one unit alone. */
interface CountAnswer {
  period: string;
  value: string;
  coverage: string | null;
  none: readonly string[];
}

/** Words and sentences of the page on participation. */
export const participation = {
  attendance: {
    question: "Cán bộ, công chức dự hội nghị ra sao?",
    none: "Chưa có số liệu dự hội nghị.",
    answer: ({
      period,
      rate,
      coverage,
      change
    }: Record<"period" | "rate" | "change", string> & {coverage: string | null}) =>
      `${period}: ${rate} người được triệu tập có mặt${change === "" ? "" : `, ${change} so với năm trước`}${coverage === null ? "" : ` (${coverage})`}.`,
    below: (names: readonly string[], level: string) => `Dưới mức ${level}: ${listNames(names)}.`,
    noneBelow: (level: string) => `Không đơn vị nào dưới mức ${level}.`,
    titleFirst: (rate: string, period: string) => `Tỷ lệ dự hội nghị ${period} là ${rate}`,
    titlePartial: (rate: string, period: string, {reported, asked}: Counts) =>
      `Tỷ lệ dự hội nghị ${period} là ${rate} ở ${reported}/${asked} đơn vị có đủ số liệu`,
    title: ({rate, period, change, first}: Record<"rate" | "period" | "change" | "first", string>) =>
      `Tỷ lệ dự hội nghị ${period} là ${rate}, ${change} so với ${first}`,
    subtitle: (population: string, count: number) =>
      `% người có mặt trên số người được triệu tập; ${population}; mỗi đường xám là một trong ${count} đơn vị`,
    subtitleUnit: (unit: string, population: string) =>
      `% người có mặt trên số người được triệu tập; ${unit} so với ${population}`,
    together: "Chung",
    rate: "Tỷ lệ dự hội nghị (%)",
    caption: "tỷ lệ dự hội nghị từng đơn vị qua các năm"
  },
  opinions: {
    question: "Ý kiến góp ý được tiếp nhận và xử lý thế nào?",
    none: "Kỳ này chưa có số liệu về ý kiến tham gia.",
    answer: ({
      period,
      received,
      parts,
      coverage
    }: Record<"period" | "received" | "parts", string> & {coverage: string | null}) =>
      `${period} nhận ${received} ý kiến: ${parts}.${coverage === null ? "" : ` Số của ${coverage}.`}`,
    without: (period: string, name: string, state: string) => `${period}, ${name}: số ý kiến nhận được ${state}.`,
    titleHistory: "Số ý kiến nhận được qua các kỳ",
    /** What the kinds of opinions begin with, where all are opinions. */
    opening: /^ý kiến /u,
    part: (name: string, count: string, share: string) => `${count} ${name}${share === "" ? "" : ` (${share})`}`,
    titlePartial: (period: string, received: string, {reported, asked}: Counts) =>
      `${period} nhận ${received} ý kiến ở ${reported}/${asked} đơn vị có đủ số liệu`,
    title: (period: string, received: string) => `${period} nhận ${received} ý kiến`,
    titleChange: ({period, received, change, before}: Record<"period" | "received" | "change" | "before", string>) =>
      `${period} nhận ${received} ý kiến, ${change} so với ${before}`,
    titleMost: (period: string, received: string, count: number) =>
      `${period} nhận ${received} ý kiến, nhiều nhất trong ${formatPadded(count)} kỳ`,
    subtitle: (population: string) => `Số ý kiến theo cách xử lý; ${population}; cuối dòng là số ý kiến nhận được`,
    caption: (period: string) => `ý kiến từng đơn vị, ${period}`,
    indicator: "Chỉ tiêu",
    count: "Số ý kiến",
    end: (received: string, coverage: string | null) => (coverage === null ? received : `${received} (${coverage})`)
  },
  response: {
    question: "Đơn vị nào trả lời ý kiến chưa hết?",
    none: "Kỳ này chưa có số liệu trả lời ý kiến.",
    unit: (name: string, rate: string) => `${name}: ${rate}.`,
    all: "Mọi đơn vị có ý kiến đều đã tiếp thu hoặc giải trình đủ mức đặt ra.",
    below: (count: number, names: readonly string[], level: string) =>
      `${formatPadded(count)} đơn vị trả lời dưới ${level}: ${listNames(names)}.`,
    silent: (names: readonly string[]) => `Không nhận ý kiến nào: ${listNames(names)}.`,
    title: (below: number, all: number) =>
      below === 0
        ? "Không đơn vị nào trả lời ý kiến dưới mức đặt ra"
        : `${formatPadded(below)}/${all} đơn vị trả lời ý kiến dưới mức đặt ra`,
    subtitle: (population: string) =>
      `% ý kiến được tiếp thu, giải trình trên số nhận được; ${population}, theo thứ tự chính thức`,
    caption: (period: string) => `ý kiến được trả lời ở từng đơn vị, ${period}`,
    rate: "Tỷ lệ ý kiến được trả lời (%)",
    zero: "không có ý kiến"
  },
  silence: {
    question: "Đơn vị nào im lặng, từ bao lâu?",
    none: "Chưa có số liệu về ý kiến tham gia.",
    answer: ({period, value, coverage, none}: CountAnswer) =>
      `${period}: ${value} ý kiến${coverage === null ? "" : ` (${coverage})`}${none.length > 0 ? `; không có ý kiến nào ở ${listNames(none)}` : coverage === null ? "" : "; đơn vị nào có số liệu cũng có ý kiến"}.`,
    title: (none: number, known: number, period: string) =>
      none === 0
        ? `Không đơn vị nào im lặng trong ${formatPadded(known)} đơn vị có số liệu ${period}`
        : `${formatPadded(none)}/${formatPadded(known)} đơn vị có số liệu ${period} không có ý kiến nào`,
    subtitle: (population: string) => `Số ý kiến nhận được; ${population}, theo thứ tự chính thức`,
    some: "Có ý kiến",
    zero: "0: đơn vị báo cáo không có ý kiến nào",
    caption: "số ý kiến từng đơn vị qua các kỳ",
    count: "Số ý kiến"
  },
  dialogue: {
    question: "Người đứng đầu đã đối thoại ở đâu, nơi nào chưa?",
    none: "Chưa có số liệu về đối thoại.",
    answer: ({period, value, coverage, none}: CountAnswer) =>
      `${period}: ${value} cuộc đối thoại${coverage === null ? "" : ` (${coverage})`}${none.length > 0 ? `; chưa có cuộc nào ở ${listNames(none)}` : coverage === null ? "" : "; đơn vị nào có số liệu cũng đã đối thoại"}.`,
    title: (none: number, known: number, period: string) =>
      none === 0
        ? `Cả ${formatPadded(known)} đơn vị có số liệu ${period} đều đã đối thoại`
        : `${formatPadded(none)}/${formatPadded(known)} đơn vị có số liệu ${period} chưa có cuộc đối thoại nào`,
    subtitle: (population: string) => `Số cuộc đối thoại; ${population}, theo thứ tự chính thức`,
    some: "Có đối thoại",
    zero: "0: đơn vị báo cáo không có cuộc nào",
    caption: "số cuộc đối thoại từng đơn vị qua các kỳ",
    count: "Số cuộc đối thoại"
  },
  streak: (name: string, count: number) => `${name} (${formatPadded(count)} kỳ liền)`,
  marks: (marks: readonly string[]) => `Mốc: ${marks.join("; ")}.`,
  fewer: (reported: number, asked: number) => `${reported}/${asked} đơn vị`
};
