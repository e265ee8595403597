/** What is owed in the world of scene.ts, drawn by hand. */
import type {ScopeProgress} from "../../src/domain/followUpData.js";

export const progress: ScopeProgress = {
  scope: "P",
  due: [{unit: "A", form: "F1", period: "2025-0", due_at: "2026-01-26T17:00:00+07:00", working_days: 4}],
  received: [
    {
      file: "a.xlsx",
      unit: "A",
      period: "2025-0",
      received_at: "2026-01-19T09:00:00+07:00",
      status: "partly_refused",
      refused: 2,
      problems: ["Biểu 1 › D5: Ghi số."]
    },
    {
      file: "b.xlsx",
      unit: "P",
      period: "2025-0",
      received_at: "2026-01-18T09:00:00+07:00",
      status: "accepted",
      refused: 0,
      problems: []
    }
  ],
  last_received: "2026-01-19T09:00:00+07:00",
  late: [
    {kind: "remedy", unit: "A", due: "2026-01-10", days: 10, count: 2, past_year: null},
    {kind: "board_term", unit: "B", due: "2026-02-01", days: -12, count: null, past_year: null},
    {kind: "next_conference", unit: null, due: "2026-03-31", days: -70, count: null, past_year: null}
  ],
  reminders: [
    {unit: "A", name: "Huyện A", text: "Kính gửi: Huyện A."},
    {unit: "B", name: "Huyện B", text: "Kính gửi: Huyện B."}
  ],
  next_session: {predecessor: null, date: "2026-03-10", name: "đầu năm"}
};
