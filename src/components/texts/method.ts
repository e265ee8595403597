import type {ObligationState} from "../../domain/obligations.js";
import {formatPadded} from "../../domain/format.js";
import type {Limit} from "../../domain/limits.js";
import type {PageName} from "../siteMap.js";

/** Words of the page on method and help. */
export const method = {
  periods: {
    question: "Kỳ báo cáo là gì, vì sao các năm không dài bằng nhau?",
    answer: (periods: number, regimes: number) =>
      `Bản số liệu này có ${formatPadded(periods)} kỳ báo cáo theo ${formatPadded(regimes)} chế độ. Số 6 tháng là lũy kế từ đầu năm công tác và nằm trong số của cả năm: không cộng hai kỳ với nhau.`,
    none: "Danh mục chưa có kỳ báo cáo nào.",
    note: "Năm công tác không phải là năm dương lịch. Khi so sánh, trang lấy cùng loại kỳ (6 tháng với 6 tháng, năm với năm); năm dài ngắn khác nhau thì so tỷ lệ, không so số lượng.",
    caption: "kỳ báo cáo theo chế độ",
    columns: {regime: "Chế độ", years: "Năm công tác", half: "6 tháng", year: "Cả năm", months: "Số tháng của năm"},
    span: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
    days: (from: string, to: string) => `${from}–${to}`
  },
  lenses: {
    question: "“Theo cơ cấu hiện nay” và “Như đã báo cáo” khác nhau thế nào?",
    answer: (events: number) =>
      events === 0
        ? "Danh mục không ghi thay đổi tổ chức nào, nên hai cách xem như nhau."
        : `Danh mục ghi ${formatPadded(events)} lần sắp xếp tổ chức. “Theo cơ cấu hiện nay” cộng số liệu cũ của các đơn vị tiền thân vào đơn vị đang có, để chuỗi số không bị gãy; “Như đã báo cáo” giữ nguyên đơn vị của từng thời kỳ.`,
    points: [
      "Số liệu gốc không bao giờ bị sửa: hai cách xem tính từ cùng các ô báo cáo.",
      "Tỷ lệ được quy đổi bằng cách cộng tử số và mẫu số rồi tính lại, không lấy trung bình.",
      "Đơn vị bị chia tách được tính theo phần ghi trong danh mục (ví dụ 3/5); nơi không chia được thì ghi “không quy đổi”.",
      "Dấu * nghĩa là thiếu báo cáo của một đơn vị tiền thân: chỉ là một phần, không so sánh trực tiếp."
    ],
    caption: "các lần sắp xếp tổ chức",
    columns: {
      date: "Ngày",
      before: "Số đơn vị trước",
      after: "Số đơn vị nhận",
      shared: "Có chia tách",
      basis: "Căn cứ"
    },
    yes: "có",
    no: "không"
  },
  figures: {
    question: "Ô không có số thì nghĩa là gì?",
    answer: "Để trống, không áp dụng, bị loại và bằng 0 là bốn điều khác nhau; trang không bao giờ coi chỗ thiếu là 0.",
    caption: "các tình trạng của một số liệu",
    columns: {mark: "Ghi trên trang", meaning: "Nghĩa"},
    zero: ["0", "Đơn vị báo cáo là không phát sinh."],
    states: {
      missing: "Đơn vị để trống hoặc chưa gửi báo cáo. Không phải bằng 0, không được tính vào tỷ lệ.",
      not_applicable: "Đơn vị ghi là không áp dụng, ví dụ không có đối tượng phải thực hiện.",
      refused: "Ô có lỗi nên không lấy. Lý do và cách sửa ở trang “Báo cáo”.",
      masked: "Số 1 hoặc 2 được che để không lộ người.",
      not_convertible: "Không cộng được số liệu của các đơn vị cũ thành số liệu của đơn vị mới.",
      not_asked: "Kỳ này đơn vị không phải báo cáo chỉ tiêu đó."
    },
    dash: ["—", "Mẫu số bằng 0 nên không có tỷ lệ."],
    partial: ["*", "Chỉ là một phần: thiếu số liệu của một đơn vị tiền thân hoặc của đơn vị phải báo cáo."],
    masked: (labels: readonly string[]) => `Chỉ tiêu được che số nhỏ: ${labels.join("; ")}.`
  },
  reports: {
    question: "Báo cáo đúng hạn, chậm, bị trả lại được tính thế nào?",
    answer: (days: number) =>
      `Tính theo báo cáo hợp lệ đầu tiên; tệp bị loại hoặc gửi trùng không được coi là đã nộp. “Sắp đến hạn” là còn không quá ${formatPadded(days)} ngày làm việc.`,
    caption: "các tình trạng của một báo cáo phải nộp",
    columns: {state: "Tình trạng", meaning: "Nghĩa"},
    states: {
      not_due: ["Chưa đến hạn", "Hạn nộp còn xa."],
      due_soon: ["Sắp đến hạn", "Trong những ngày làm việc cuối trước hạn."],
      on_time: ["Đúng hạn", "Báo cáo hợp lệ đầu tiên nhận trước hoặc đúng giờ hạn."],
      late: ["Nộp chậm", "Đã nhận báo cáo hợp lệ nhưng sau hạn; số ngày chậm tính theo ngày lịch."],
      overdue: ["Quá hạn", "Đã qua hạn mà chưa nhận báo cáo nào."],
      returned: ["Bị trả lại", "Đã nhận tệp nhưng bị loại; còn nợ đến khi có bản thay thế đọc được."],
      not_owed: ["Không phải nộp", "Đơn vị không có nghĩa vụ báo cáo biểu đó trong kỳ."]
    } satisfies Record<ObligationState, readonly [string, string]>
  },
  rates: {
    question: "Mỗi tỷ lệ được tính từ đâu?",
    answer: (count: number) =>
      `${formatPadded(count)} tỷ lệ do phần mềm tính từ các số đếm, không lấy tỷ lệ do đơn vị ghi. Của nhiều đơn vị thì cộng tử số, cộng mẫu số rồi chia; không lấy trung bình các tỷ lệ. Bên cạnh luôn có tử số/mẫu số.`,
    none: "Danh mục không có tỷ lệ nào.",
    note: "Tỷ lệ đơn vị tự ghi chỉ dùng để đối chiếu; lệch thì thành lưu ý ở trang “Chất lượng”. Số được làm tròn đến một chữ số thập phân khi hiển thị, không làm tròn khi tính.",
    caption: "tử số và mẫu số của từng tỷ lệ",
    columns: {rate: "Tỷ lệ", numerator: "Tử số", denominator: "Mẫu số"},
    plus: " + ",
    registry: "số đơn vị trực thuộc vào ngày cuối kỳ"
  },
  thresholds: {
    question: "Thế nào là chưa đạt?",
    answer: (count: number) =>
      count === 0
        ? "Danh mục chưa đặt ngưỡng nào, nên không đơn vị nào bị ghi là chưa đạt."
        : `Danh mục đặt ${formatPadded(count)} ngưỡng. “Chưa đạt” là thấp hơn mức phấn đấu; chỉ tiêu không có mức phấn đấu thì so với mức luật định. Chỗ thiếu số liệu không bị coi là chưa đạt.`,
    caption: "các ngưỡng",
    columns: {indicator: "Chỉ tiêu", level: "Mức", kind: "Loại", basis: "Căn cứ"},
    kinds: {min: "tối thiểu", target: "phấn đấu", max: "tối đa"},
    level: (label: string, value: string) => `${label}: ${value}`
  },
  moments: {
    question: "Số liệu của kỳ họp và của kỳ đã khóa sổ lấy lúc nào?",
    answer: ({sessions, next}: {sessions: number; next: string | null}) =>
      `Ô “Thời điểm” cho xem số liệu như đã biết lúc 8 giờ sáng ngày họp; danh mục có ${formatPadded(sessions)} kỳ họp${next === null ? "" : `, sắp tới là ${next}`}. Báo cáo nhận sau lúc đó không làm đổi số liệu đang xem.`,
    session: (council: string, session: string, date: string) => `${council}, ${session}, ngày ${date}`,
    captionSessions: "các kỳ họp Hội đồng nhân dân",
    columnsSessions: {date: "Ngày", council: "Hội đồng nhân dân", session: "Kỳ họp"},
    noClosings: "Chưa kỳ nào được khóa sổ: bản thay thế nhận sau sẽ thay số liệu đang có.",
    closings: (count: number) =>
      `${formatPadded(count)} lần khóa sổ: tài liệu của kỳ đã khóa sổ giữ nguyên, báo cáo đến sau chỉ hiện trên trang.`,
    captionClosings: "các lần khóa sổ",
    columnsClosings: {province: "Địa bàn", period: "Kỳ", at: "Khóa lúc", basis: "Căn cứ"}
  },
  limits: {
    question: "Khi nào một việc bị coi là chậm?",
    answer:
      "Các thời hạn dưới đây theo luật hoặc theo lệ của cơ quan; tệp settings.csv của danh mục ghi khác thì theo danh mục. Trang “Tiến độ” tính theo đó.",
    caption: "các thời hạn",
    columns: {limit: "Việc", days: "Thời hạn"},
    names: {
      conference_months: "Hội nghị cán bộ, công chức: kể từ đầu năm công tác",
      board_term_months: "Nhiệm kỳ Ban Thanh tra nhân dân",
      board_warning_days: "Nhắc trước khi hết nhiệm kỳ",
      remedy_days: "Khắc phục kiến nghị không ghi hạn",
      council_report_days: "Gửi báo cáo trước kỳ họp Hội đồng nhân dân"
    } satisfies Record<Limit, string>,
    answers: "Trả lời chất vấn, kiến nghị không ghi hạn",
    months: (count: number) => `${formatPadded(count)} tháng`,
    days: (count: number) => `${formatPadded(count)} ngày`
  },
  reading: {
    question: "Mỗi trang trả lời câu hỏi gì?",
    answer:
      "Mỗi phần của một trang là một câu hỏi, câu trả lời tính từ số liệu, rồi đến hình và bảng. Địa bàn, kỳ, cơ cấu và thời điểm đang chọn đi theo sang trang khác và nằm trong đường dẫn, gửi cho người khác được.",
    pages: {
      overview: "Số liệu đã dùng được chưa, điều gì thay đổi, nơi nào chưa đạt.",
      participation: "Dự hội nghị, ý kiến đã nhận và giải trình, đối thoại, đơn vị không có ý kiến nào.",
      inspection: "Kế hoạch và thực hiện, đơn vị nào được kiểm tra khi nào, thiếu sót, kiến nghị đã khắc phục.",
      trends: "Một chỉ tiêu qua các năm, từng đơn vị, hai kỳ cạnh nhau.",
      progress: "Ai nợ báo cáo, nội dung đôn đốc chép được ngay, việc đang chậm, còn thiếu bao nhiêu để đạt.",
      council: "Chất vấn, kiến nghị đã trả lời, đúng hạn, lời hứa chưa thực hiện.",
      groups: "Mọi chỉ tiêu của danh mục theo nhóm.",
      indicator: "Một chỉ tiêu: định nghĩa, cách tính, căn cứ, ngưỡng, đơn vị chưa đạt.",
      unit: "Một đơn vị: tiền thân, báo cáo, số liệu qua các kỳ, tệp đã gửi, ô cần sửa.",
      quality: "Có tin được số liệu không: ô bị loại, tổng không khớp, báo cáo sao chép.",
      sessions: "Tài liệu trình chiếu, báo cáo, phụ lục của kỳ họp để tải về.",
      received: "Từng tệp đã nhận, bị loại ô nào, vì sao, sửa thế nào.",
      check: "Đơn vị thử tệp của mình trước khi gửi; tệp không rời khỏi máy.",
      method: "Trang này."
    } satisfies Record<PageName, string>
  },
  tracing: {
    question: "Một con số lấy từ đâu?",
    answer: "Mọi số có gạch chấm ở dưới đều dẫn về tệp, trang tính và ô của báo cáo gốc.",
    steps: [
      "Mở “Bảng số liệu” dưới hình, bấm vào số cần xem.",
      "Cửa sổ mở ra ghi tên tệp, trang tính, ô, nguyên văn trong ô, lúc nhận và các phiên bản trước. Tỷ lệ dẫn đến cả tử số và mẫu số; số quy đổi dẫn đến từng đơn vị tiền thân.",
      "Chép đường dẫn của trình duyệt lúc cửa sổ đang mở để gửi đúng con số đó cho người khác.",
      "Mở tệp gốc, đối chiếu ô. Nếu tệp gốc sai thì đơn vị gửi bản thay thế; không sửa tệp đã nhận."
    ]
  },
  mending: {
    question: "Tệp bị trả lại thì sửa thế nào?",
    answer: "Không cần nhập lại từ đầu: sửa đúng những ô được nêu rồi gửi bản thay thế của cùng kỳ.",
    steps: [
      "Mở trang “Báo cáo”, chọn kết quả “Có ô hoặc tệp bị loại” và tìm tên tệp hoặc đơn vị.",
      "Đọc từng dòng: trang tính, ô, nguyên văn, lý do và cách sửa.",
      "Sửa trong tệp của đơn vị. Không gộp ô, không đổi tên chỉ tiêu; không phát sinh thì ghi 0, không có đối tượng thì ghi “không áp dụng”.",
      "Thả tệp đã sửa vào trang “Kiểm tra trước khi gửi” đến khi không còn lỗi.",
      "Gửi lại. Bản trước vẫn được giữ; bản mới thay số liệu và được ghi là một phiên bản."
    ],
    links: "Mở trang"
  },
  asking: {
    question: "Hỏi ai?",
    contact: (contact: string) => `Liên hệ: ${contact}`,
    none: "Đơn vị quản lý chưa ghi người liên hệ. Tổ giúp việc ghi vào dòng contact của tệp settings.csv trong danh mục rồi dựng lại trang; trong lúc chờ, hãy hỏi nơi gửi cho bạn đường dẫn này.",
    tell: "Khi hỏi, hãy gửi kèm đường dẫn của trang: trong đó có địa bàn, kỳ, thời điểm và con số đang xem."
  },
  keys: {
    question: "Dùng bàn phím thế nào?",
    answer:
      "Trang dùng được bằng bàn phím; trong hình, phím mũi tên đi qua từng số và Enter mở ô nguồn; bảng dưới hình cũng mở được. Trình đọc màn hình đọc được câu trả lời, bảng và mô tả của hình.",
    caption: "phím",
    columns: {key: "Phím", does: "Việc"},
    rows: [
      ["Tab, Shift+Tab", "Đến phần tử sau, trước. Lần Tab đầu tiên là “Đến nội dung chính”."],
      ["Enter, phím cách", "Bấm nút, mở bảng, mở ô nguồn của một số."],
      ["↑ ↓ trong ô tìm", "Chọn kết quả; Enter mở, Esc đóng rồi xóa."],
      ["Enter trên tiêu đề cột", "Sắp xếp; bấm lần thứ ba trở về thứ tự chính thức."],
      ["← → trong bảng rộng", "Cuộn bảng khi khung bảng đang được chọn."],
      [
        "Enter hoặc mũi tên trên hình",
        "Vào hình; ← → sang số trước, số sau, ↑ ↓ sang số ở trên, ở dưới, Enter mở ô nguồn, Esc ra khỏi hình."
      ],
      ["Esc", "Đóng cửa sổ ô nguồn và trở lại số vừa bấm."],
      ["Alt+←", "Trở lại lựa chọn trước."]
    ]
  }
};
