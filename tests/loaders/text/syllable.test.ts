import {describe, expect, it} from "vitest";
import {isVietnameseSyllable, scoreVietnamese} from "../../../loaders/text/syllable.js";

describe("isVietnameseSyllable", () => {
  it.each(
    (
      "Việt kiểm sát nhân dân quận Hòa Hoà quyết quyền quỳnh khuyết giếng gì gìn giữ người được chưa uất uẩn " +
      "thuở khuỷu nghĩa yêu ý ở của mía thúy thuý quý quá quốc đường ĐÀ NẴNG Krông Đắk Bhalêê xoong"
    ).split(" ")
  )("knows %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(
    "Vieọt kiÓm ngêi cat càt kông1 ngía cúe fạ wế thaï café Noël ViÖn quậnn bướcc hoac ọc1 giìn cừu2 nghà kà2 ceo".split(
      " "
    )
  )("refuses %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("scoreVietnamese", () => {
  it("is 1 for Vietnamese text and for text without marks", () => {
    expect(scoreVietnamese("Viện kiểm sát nhân dân thành phố Đà Nẵng, HĐND")).toBe(1);
    expect(scoreVietnamese("VKSND;12;2024")).toBe(1);
  });

  it.each(["ViÖn kiÓm s¸t nh©n d©n", "Vieän kieåm saùt", "Viá»‡n kiá»ƒm sÃ¡t", "Vi\ufffdn ki\ufffdm s\ufffdt"])(
    "is low for the wrong reading %j",
    (text) => {
      expect(scoreVietnamese(text)).toBeLessThan(0.6);
    }
  );
});
