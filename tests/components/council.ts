/** Questions of a council drawn by hand, for the world of scene.ts. */
import type {ScopeCouncil, SiteQuestion} from "../../src/domain/followUpData.js";

function question(told: Partial<SiteQuestion>): SiteQuestion {
  return {
    predecessor: null,
    work_year: 2025,
    file: "so.xlsx",
    sheet: "Sổ",
    row: 5,
    no: "1",
    received: "2025-03-01",
    raised_by: "Cử tri xã X",
    content: "Việc thứ nhất",
    due: "2025-03-21",
    answered: "2025-03-20",
    standing: "on_time",
    promise: "Không có lời hứa",
    is_promise_open: false,
    ...told
  };
}

export const council: ScopeCouncil = {
  scope: "P",
  questions: [
    question({}),
    question({row: 6, content: "Việc thứ hai", answered: "2025-03-25", standing: "late"}),
    question({
      row: 7,
      content: "Việc thứ ba",
      received: "2025-08-01",
      due: "2025-08-21",
      answered: null,
      standing: "overdue",
      promise: null
    }),
    question({
      row: 8,
      content: "Việc thứ tư",
      work_year: 2023,
      received: "2023-02-01",
      predecessor: "Tỉnh cũ",
      promise: "Chưa",
      is_promise_open: true,
      answered: "2023-02-15"
    })
  ],
  sessions: [
    {predecessor: "Tỉnh cũ", date: "2023-07-01", name: "giữa năm"},
    {predecessor: null, date: "2025-07-10", name: "giữa năm"},
    {predecessor: null, date: "2025-12-10", name: "cuối năm"},
    {predecessor: null, date: "2026-03-10", name: "chuyên đề"}
  ],
  reports: [
    {period: "2024-0", session: "2025-07-10", due: "2025-06-30", sent: "2025-07-02"},
    {period: "2025-0", session: "2026-03-10", due: "2026-02-28", sent: null}
  ]
};
