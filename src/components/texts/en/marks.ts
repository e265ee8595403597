import type {marks as vietnamese} from "../marks.js";

export const marks: typeof vietnamese = {
  enter: "Enter: go through the figures · arrows: next figure · Enter: open its cell · Esc: leave"
};
