/** Tells a Vietnamese syllable from a chance run of letters, by the rules of spelling. */
import {memoise, splitTone} from "./normalise.js";

const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

const rimes = (
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
  "o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet " +
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uô uôc uôi uôm uôn uông uôp uôt " +
  "uâc uân uâng uât uây uê uêch uên uênh uêu uơ uơn uy uya uych uyn uynh uyp uyt uyu uyên uyêt uyêng " +
  "ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yp yt yu yêm yên yêng yêt yêu"
).split(" ");

/** Names of the Central Highlands and of Quảng Nam's mountain communes, which follow other rules. */
const otherNames = new Set(
  (
    "krông kông lắk đắk đăk plông prông păh pưh chư sê brăng bông cư kuin búk mơ rông xốp pờ ngọk ngọc glông r'lấp " +
    "bhing pring prê dêê vàl jơ cooih bhalêê rooi zuôih ch'ơm tr'hy kà dăng zơ nông đắc mốk tơ pơ hơ lơ nơ rơ kơ krế klấu ktă"
  ).split(" ")
);

interface Shape {
  onset: string;
  rime: string;
}

let shapes: Map<string, Shape> | null = null;

/** Every letter sequence without tone that onset and rime allow. */
function allShapes(): Map<string, Shape> {
  if (shapes) return shapes;
  shapes = new Map();
  for (const rime of rimes) {
    for (const onset of ["", ...onsets]) {
      const shape = join(onset, rime);
      if (shape !== null && !shapes.has(shape))
        shapes.set(shape, {onset: shape.slice(0, shape.length - rime.length), rime});
    }
  }
  for (const rime of ["i", "in", "iêt", "iêng", "iêc", "im", "ip"]) {
    const spelled = `g${rime}`;
    shapes.set(spelled, {onset: "g", rime});
  }
  return shapes;
}

function join(onset: string, rime: string): string | null {
  const isFront = /^[ieêy]/.test(rime);
  if (onset === "" && /^(iê|oong)/.test(rime)) return null;
  if (onset !== "qu" && /^y(ch|nh|p|t|u)$/.test(rime)) return null;
  if (onset !== "" && onset !== "qu" && rime.startsWith("yê")) return null;
  if (onset === "c" && (isFront || /^(uy|oa|oe|uâ|uê|oă)/.test(rime))) return null;
  if (["k", "gh", "ngh"].includes(onset) && !isFront) return null;
  if (["g", "ng"].includes(onset) && isFront) return null;
  if (onset === "gi" && /^[iy]/.test(rime)) return null;
  if (onset === "qu" && /^(u|ư|oe|oo)/.test(rime)) return null;
  return onset + rime;
}

const stopTones = new Set([1, 5]);

/** True for one syllable as Vietnamese spells it: onset, rime, tone of stop finals, place of the tone mark (old or new). */
export const isVietnameseSyllable = memoise((word: string): boolean => {
  const lower = word.toLowerCase().normalize("NFC");
  if (otherNames.has(lower)) return true;
  const {letters, tone, position} = splitTone(lower);
  const shape = allShapes().get(letters);
  if (!shape) return false;
  if (/(c|ch|p|t)$/.test(shape.rime) && !stopTones.has(tone)) return false;
  return tone === 0 || tonePlaces(shape).includes(position);
});

function tonePlaces({onset, rime}: Shape): number[] {
  const start = onset.length;
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)![0];
  const hat = [...vowels].findLastIndex((letter) => "ăâêôơ".includes(letter));
  if (hat >= 0) return [start + hat];
  if (vowels.length === 1) return [start];
  const isOpen = vowels === rime;
  if (vowels.length === 3) return [start + 1];
  if (!isOpen) return [start + 1];
  if (vowels === "oa" || vowels === "oe" || vowels === "uy") return [start, start + 1];
  return [start];
}

const word = /[\p{L}\p{M}]+/gu;

/**
 * The share (0–1) of words with a letter outside ASCII that are Vietnamese syllables or acronyms (`HĐND`); 1 when there
 * is no such word. Letters of another encoding, U+FFFD and control characters lower it.
 */
export function scoreVietnamese(text: string): number {
  const composed = text.normalize("NFC");
  const special = (composed.match(word) ?? []).filter((found) => /[^\u0000-\u007f]/.test(found));
  const broken = composed.match(/[\ufffd\u0080-\u009f]|(?<=\p{L})[\u00a1-\u00bf×÷](?=\p{L})/gu)?.length ?? 0;
  if (special.length + broken === 0) return 1;
  return special.filter(isVietnameseWord).length / (special.length + broken);
}

/** A syllable or an all-capital acronym with a Vietnamese letter. */
export function isVietnameseWord(text: string): boolean {
  return isVietnameseSyllable(text) || /^(?=.*[ĐƠƯĂÂÊÔ])[A-ZĐƠƯĂÂÊÔ]{2,7}$/.test(text);
}
