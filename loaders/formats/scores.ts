import type {Scores} from "./encoding.js";

const letters = /^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/i;

export const vietnameseScores: Scores = {
  unicode: (text) => shareOf(text),
  legacy: () => 0.5
};

function shareOf(text: string): number | null {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\x7f]/.test(word));
  if (words.length === 0) return null;
  return words.filter((word) => letters.test(word)).length / words.length;
}
