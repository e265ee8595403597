/** What a terminal calls the states of values and of obligations. A value that is there has no name but itself. */
export const valueStateNames: Record<string, string> = {
  not_applicable: "không áp dụng",
  missing: "để trống",
  refused: "bị loại"
};

export const obligationStateNames: Record<string, string> = {
  not_due: "chưa đến hạn",
  due_soon: "sắp đến hạn",
  on_time: "đúng hạn",
  late: "muộn",
  overdue: "quá hạn",
  returned: "trả lại",
  not_owed: "không phải nộp"
};
