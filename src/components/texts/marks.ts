/** Words for going through the marks of a chart by keyboard. */
export const marks = {
  enter: "Enter: vào xem từng số · mũi tên: sang số khác · Enter: mở ô nguồn · Esc: trở ra"
};
