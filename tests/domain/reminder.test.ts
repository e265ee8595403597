import {describe, expect, it} from "vitest";
import type {OwedItem, ReminderFacts} from "../../src/domain/reminder.js";
import {callsForReminder, reminderText, writeReminder} from "../../src/domain/reminder.js";

const item: OwedItem = {
  form: "Biểu 1",
  period: "Năm 2026",
  due_at: "2026-10-05T16:00:00+07:00",
  days_late: 15,
  state: "overdue"
};
const facts: ReminderFacts = {unit: "Khu vực 6", owed: [item], unclear: [], as_of: "2026-10-20T08:00:00+07:00"};

describe("reminderText(facts)", () => {
  it("says what is missing since when, what is unclear where, and what to do", () => {
    const soon: OwedItem = {
      ...item,
      form: "Biểu 3",
      due_at: "2026-10-22T17:00:00+07:00",
      days_late: null,
      state: "due_soon"
    };
    const back: OwedItem = {...item, form: "Biểu 2", days_late: 3, state: "returned"};
    const cell = {file: "bieu 1.xlsx", sheet: "Biểu 1", cell: "F12", message: "Ghi “12 (tăng 3)”."};
    expect(reminderText({...facts, owed: [item, back, soon], unclear: [cell]})).toBe(
      [
        "Kính gửi: Khu vực 6.",
        "",
        "Đến 08:00 20/10/2026, Khu vực 6 còn 03 báo cáo chưa có bản hợp lệ:",
        "- Biểu 1, Năm 2026: quá hạn 15 ngày (hạn 16:00 05/10/2026).",
        "- Biểu 2, Năm 2026: đã trả lại, cần gửi bản thay thế (hạn 16:00 05/10/2026, đã quá hạn 03 ngày).",
        "- Biểu 3, Năm 2026: sắp đến hạn, gửi trước 17:00 22/10/2026.",
        "",
        "Số liệu cần làm rõ (01 nội dung):",
        "- Tệp “bieu 1.xlsx”, sheet “Biểu 1”, ô F12: Ghi “12 (tăng 3)”.",
        "",
        "Đề nghị Khu vực 6 gửi báo cáo đúng thời hạn; gửi ngay báo cáo đã quá hạn, nếu chưa gửi được thì nêu lý do và thời gian gửi; sửa các nội dung nêu trên trong tệp gốc rồi gửi lại cả tệp (bản thay thế)."
      ].join("\n")
    );
  });

  it("asks only for what is due soon when nothing is late", () => {
    const owed: OwedItem[] = [{...item, state: "due_soon", days_late: null}];
    expect(writeReminder({...facts, owed})).toMatchObject({
      subject: "nhắc gửi báo cáo",
      request: "Đề nghị Khu vực 6 gửi báo cáo đúng thời hạn."
    });
  });

  it("names twenty cells at most and counts the rest", () => {
    const unclear = Array.from({length: 23}, (_, row) => ({
      file: "a.xlsx",
      sheet: "A",
      cell: `C${row}`,
      message: "Sai."
    }));
    const reminder = writeReminder({...facts, owed: [], unclear})!;
    expect([reminder.subject, reminder.unclear.length]).toEqual(["làm rõ số liệu báo cáo", 21]);
    expect(reminder.unclear.at(-1)).toBe("và 03 nội dung khác, ghi đủ trong tệp trả lại.");
  });

  it("is null for a unit that owes nothing to be reminded of", () => {
    expect(
      reminderText({
        ...facts,
        owed: [
          {...item, state: "late"},
          {...item, state: "not_due"}
        ]
      })
    ).toBeNull();
  });
});

it.each([
  ["overdue", true],
  ["returned", true],
  ["due_soon", true],
  ["not_due", false],
  ["late", false],
  ["on_time", false],
  ["not_owed", false]
] as const)("callsForReminder(%s) is %s", (state, expected) => expect(callsForReminder(state)).toBe(expected));
