/**
 * Every finding that reading can raise: a closed list. `message` says what was read and why it was not taken (or what
 * was assumed), `mend` what the clerk does next, `example` is the text in a cell or file that raises it.
 */
export interface FindingEntry {
  severity: "refuse" | "note";
  scope: "file" | "sheet" | "row" | "cell";
  message: string;
  mend: string;
  example: string;
}

export const findingCodes = {
  // File: cannot be opened
  empty_file: {
    severity: "refuse",
    scope: "file",
    message: "Tệp không có dữ liệu (0 byte hoặc quá ngắn).",
    mend: "Đề nghị gửi lại tệp gốc.",
    example: "Tệp 0 byte do tải lên bị ngắt"
  },
  file_too_large: {
    severity: "refuse",
    scope: "file",
    message: "Tệp nặng {size} MB, quá giới hạn {limit} MB của một báo cáo.",
    mend: "Đề nghị xóa ảnh, sheet thừa rồi lưu lại thành .xlsx và gửi lại.",
    example: "Tệp 35 MB chứa ảnh chụp"
  },
  not_a_spreadsheet: {
    severity: "refuse",
    scope: "file",
    message: "Tệp không phải bảng tính: nội dung thật là {actual}.",
    mend: "Đề nghị gửi bảng số liệu ở dạng .xlsx, .xls, .ods hoặc .csv.",
    example: "Ảnh chụp hoặc PDF đổi tên thành .xlsx"
  },
  html_file: {
    severity: "refuse",
    scope: "file",
    message: "Tệp là trang web (HTML) chứ không phải bảng tính, dù tên là {name}.",
    mend: "Mở tệp bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.",
    example: "Trang HTML lưu với đuôi .xls"
  },
  old_excel: {
    severity: "refuse",
    scope: "file",
    message: "Tệp do Excel đời cũ ({actual}) tạo ra, không đọc được chắc chắn.",
    mend: "Mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.",
    example: "Tệp Excel 5.0/95"
  },
  format_not_supported: {
    severity: "refuse",
    scope: "file",
    message: "Phiên bản này chưa đọc được định dạng {actual}.",
    mend: "Mở tệp, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.",
    example: "Tệp .fods"
  },
  password_protected: {
    severity: "refuse",
    scope: "file",
    message: "Tệp đặt mật khẩu nên không mở được.",
    mend: "Bỏ mật khẩu (Tệp › Thông tin › Bảo vệ) rồi gửi lại.",
    example: "Sổ tính có mật khẩu mở"
  },
  damaged_file: {
    severity: "refuse",
    scope: "file",
    message: "Tệp bị hỏng hoặc thiếu một phần: {detail}.",
    mend: "Mở tệp gốc, lưu lại rồi gửi lại; không gửi tệp đã tải về dở dang.",
    example: "Tệp tải lên bị cắt giữa chừng"
  },
  unsafe_file: {
    severity: "refuse",
    scope: "file",
    message: "Tệp có cấu trúc bất thường nên không được mở vì an toàn: {detail}.",
    mend: "Chép số liệu sang sổ tính mới, lưu dạng .xlsx rồi gửi lại.",
    example: "Tệp nén phình ra hàng trăm MB"
  },
  too_many_cells: {
    severity: "refuse",
    scope: "file",
    message: "Tệp có {count} {what}, quá giới hạn {limit} của một báo cáo.",
    mend: "Chỉ giữ sheet số liệu của kỳ báo cáo rồi gửi lại.",
    example: "Sheet có hàng trăm nghìn dòng"
  },
  read_timeout: {
    severity: "refuse",
    scope: "file",
    message: "Đọc tệp quá {seconds} giây nên đã dừng.",
    mend: "Chép số liệu sang sổ tính mới, lưu dạng .xlsx rồi gửi lại.",
    example: "Tệp nhỏ nhưng bung ra hàng triệu ô"
  },
  unknown_encoding: {
    severity: "refuse",
    scope: "file",
    message: "Không xác định được bảng mã chữ của tệp ({detail}).",
    mend: "Mở bằng Excel, chọn Lưu thành “CSV UTF-8” hoặc .xlsx rồi gửi lại.",
    example: "CSV có byte không thuộc bảng mã tiếng Việt nào"
  },
  letters_lost: {
    severity: "refuse",
    scope: "file",
    message: "Chữ tiếng Việt đã bị mất dấu hoặc thay bằng “?” (ví dụ “{sample}”), không thể khôi phục.",
    mend: "Lưu lại từ tệp gốc dạng “CSV UTF-8” hoặc .xlsx rồi gửi lại.",
    example: "VKSND qu?n H?i Châu"
  },
  unclosed_quote: {
    severity: "refuse",
    scope: "file",
    message: "Tệp CSV có dấu ngoặc kép mở mà không đóng ở dòng {row}, phần sau không tách được thành ô.",
    mend: "Sửa dòng đó hoặc gửi tệp .xlsx.",
    example: 'Ô có dấu " không khép'
  },

  // File: opened, but what it speaks of cannot be told
  no_table: {
    severity: "refuse",
    scope: "file",
    message: "Không tìm thấy bảng số liệu nào: không có dòng tiêu đề với các cột quen thuộc ({expected}).",
    mend: "Đề nghị dùng biểu mẫu được ban hành hoặc giữ nguyên dòng tiêu đề của biểu.",
    example: "Sổ tính chỉ có trang bìa"
  },
  returned_copy: {
    severity: "refuse",
    scope: "file",
    message: "Đây là bản chép để xem mà phần mềm gửi trả, không phải tệp báo cáo của đơn vị.",
    mend: "Sửa trong tệp gốc rồi gửi lại tệp gốc.",
    example: "Bản chép của tệp .csv có sheet “Hướng dẫn sửa” ở đầu"
  },
  unit_not_found: {
    severity: "refuse",
    scope: "file",
    message: "Không thấy tên đơn vị báo cáo trong phần đầu biểu, tên sheet hay cột đơn vị.",
    mend: "Ghi đủ tên đơn vị ở đầu biểu rồi gửi lại.",
    example: "Biểu không ghi đơn vị"
  },
  unknown_unit: {
    severity: "refuse",
    scope: "file",
    message: "Đơn vị “{name}” không có trong danh mục đơn vị.{suggestion}",
    mend: "Kiểm tra lại tên; nếu đúng là đơn vị mới, Tổ giúp việc bổ sung vào danh mục.",
    example: "VKSND huyện Lý Sơn"
  },
  unit_ambiguous: {
    severity: "refuse",
    scope: "file",
    message: "Tên “{name}” ứng với nhiều đơn vị: {candidates}.",
    mend: "Ghi tên đầy đủ của đơn vị rồi gửi lại.",
    example: "Sơn Trà, sau khi quận đã sáp nhập vào đơn vị gồm nhiều quận"
  },
  old_unit_name_ambiguous: {
    severity: "refuse",
    scope: "file",
    message:
      "“{name}” đã ngừng hoạt động từ {date}; đơn vị kế thừa là {successor}, gồm nhiều đơn vị cũ ({predecessors}) nên không rõ số liệu là của phần nào.",
    mend: "Ghi tên đơn vị hiện nay rồi gửi lại.",
    example: "VKSND quận Sơn Trà trong báo cáo năm 2025"
  },
  unit_conflict: {
    severity: "refuse",
    scope: "file",
    message: "Tên đơn vị không thống nhất: {first} ghi “{first_unit}”, {second} ghi “{second_unit}”.",
    mend: "Sửa cho khớp rồi gửi lại.",
    example: "Đầu biểu ghi Hải Châu, tên tệp ghi Sơn Trà"
  },
  unit_not_valid: {
    severity: "refuse",
    scope: "file",
    message: "Đơn vị “{name}” không tồn tại trong kỳ {period} ({detail}).",
    mend: "Kiểm tra lại tên đơn vị và kỳ báo cáo rồi gửi lại.",
    example: "VKSND khu vực 1 trong báo cáo năm 2020"
  },
  period_not_found: {
    severity: "refuse",
    scope: "file",
    message: "Không thấy kỳ báo cáo trong biểu.",
    mend: "Ghi rõ kỳ (ví dụ “6 tháng đầu năm 2026”) ở đầu biểu rồi gửi lại.",
    example: "Biểu không ghi kỳ"
  },
  period_unclear: {
    severity: "refuse",
    scope: "file",
    message: "Kỳ báo cáo “{text}” chưa rõ là kỳ nào.",
    mend: "Ghi rõ, ví dụ “6 tháng đầu năm 2026” hoặc “Năm 2026”, rồi gửi lại.",
    example: "6 tháng 2024"
  },
  period_unknown: {
    severity: "refuse",
    scope: "file",
    message: "Kỳ “{text}” không có trong danh mục kỳ báo cáo.",
    mend: "Kiểm tra lại kỳ; nếu đúng, Tổ giúp việc bổ sung vào danh mục.",
    example: "Quý II/2020"
  },
  period_conflict: {
    severity: "refuse",
    scope: "file",
    message: "Kỳ báo cáo không thống nhất: {first} ghi “{first_period}”, {second} ghi “{second_period}”.",
    mend: "Kiểm tra có gửi nhầm biểu kỳ trước không; sửa cho khớp rồi gửi lại.",
    example: "Tiêu đề ghi 6 tháng đầu năm 2019, tên tệp ghi 2020"
  },
  range_shorter: {
    severity: "note",
    scope: "sheet",
    message: "Biểu ghi số liệu “{text}”, không trọn kỳ {period}.",
    mend: "Nếu số liệu chưa đủ kỳ, gửi bản thay thế khi có đủ.",
    example: "Số liệu từ 01/12/2025 đến 15/3/2026 trong biểu 6 tháng"
  },
  stt_in_values: {
    severity: "refuse",
    scope: "file",
    message: "Cột số liệu trùng với cột số thứ tự (1, 2, 3, …): nhiều khả năng đã dán nhầm cột.",
    mend: "Điền lại số liệu vào đúng cột rồi gửi lại.",
    example: "Cột Số liệu: 1, 2, 3, 4 …"
  },
  empty_report: {
    severity: "refuse",
    scope: "file",
    message: "Biểu chưa điền số liệu nào: {count} chỉ tiêu đều để trống.",
    mend: "Điền số liệu (ghi 0 nếu không phát sinh) rồi gửi lại.",
    example: "Biểu mẫu trống"
  },

  // Sheets
  prior_period_sheet_skipped: {
    severity: "note",
    scope: "sheet",
    message: "Sheet “{sheet}” là số liệu của {period}, không phải kỳ báo cáo, nên không lấy.",
    mend: "Lần sau nên xóa sheet của kỳ trước.",
    example: "Sheet “Năm 2020” trong báo cáo năm 2021"
  },
  prior_period_rows_skipped: {
    severity: "note",
    scope: "sheet",
    message: "Phần bảng từ dòng {row} là số liệu của {period}, không phải kỳ báo cáo, nên không lấy.",
    mend: "Lần sau nên bỏ phần số liệu của kỳ khác hoặc để ở sheet riêng.",
    example: "Bảng “Số liệu cùng kỳ năm 2023” đặt dưới bảng năm 2024"
  },
  total_sheet_skipped: {
    severity: "note",
    scope: "sheet",
    message: "Sheet “{sheet}” là bảng cộng các sheet đơn vị nên không lấy.",
    mend: "Không cần làm gì; nếu là số liệu riêng của một đơn vị, ghi tên đơn vị đó ở đầu sheet.",
    example: "Sheet “Tổng hợp” trong tệp mỗi đơn vị một sheet"
  },
  period_column_missing: {
    severity: "refuse",
    scope: "sheet",
    message: "Bảng chỉ có cột số liệu của {periods}, không có cột của kỳ báo cáo ({period}), nên không lấy.",
    mend: "Sửa kỳ ở tiêu đề biểu hoặc ở tiêu đề cột cho khớp rồi gửi lại.",
    example: "Biểu 6 tháng đầu năm 2024 chỉ có cột Năm 2022, Năm 2023"
  },
  value_column_not_found: {
    severity: "refuse",
    scope: "sheet",
    message:
      "Bảng ở dòng {row} có cột “{label}” nhưng không nhận ra cột số liệu của kỳ báo cáo (các cột khác: “{headings}”), nên không lấy.",
    mend: "Ghi tiêu đề cột số liệu là “Số liệu” hoặc “Kỳ báo cáo” rồi gửi lại; nếu là tên gọi khác, Tổ giúp việc thêm vào aliases.csv.",
    example: "Các cột STT, Chỉ tiêu, Số thẩm tra"
  },
  several_value_columns: {
    severity: "refuse",
    scope: "sheet",
    message: "Bảng có nhiều cột số liệu (“{columns}”), không rõ cột nào là của kỳ báo cáo nên không lấy.",
    mend: "Ghi rõ tiêu đề từng cột (ví dụ “Kế hoạch”, “Kỳ báo cáo”, “Cùng kỳ năm trước”) hoặc chỉ để một cột số liệu.",
    example: "Hai cột cạnh nhau cùng ghi “Số liệu”"
  },
  hidden_sheet_skipped: {
    severity: "note",
    scope: "sheet",
    message: "Sheet ẩn “{sheet}” có bảng số liệu nhưng không được lấy.",
    mend: "Nếu cần lấy, bỏ ẩn sheet rồi gửi lại.",
    example: "Sheet ẩn chứa bản nháp"
  },
  hidden_rows: {
    severity: "note",
    scope: "sheet",
    message: "Bảng có {count} dòng ẩn; số liệu trong dòng ẩn vẫn được lấy.",
    mend: "Kiểm tra các dòng ẩn có còn đúng không.",
    example: "Dòng 25 bị ẩn"
  },
  second_table_skipped: {
    severity: "refuse",
    scope: "sheet",
    message: "Sheet có thêm một bảng bắt đầu ở dòng {row} mà không rõ thuộc đơn vị, kỳ nào nên chưa lấy.",
    mend: "Tách mỗi bảng ra một sheet, ghi rõ đơn vị và kỳ.",
    example: "Hai bảng trên một sheet"
  },

  // Rows and headings
  unknown_indicator_row: {
    severity: "note",
    scope: "row",
    message: "Chỉ tiêu “{label}” không có trong danh mục nên không lấy (giá trị “{value}”).{suggestion}",
    mend: "Nếu là chỉ tiêu của biểu, ghi đúng tên theo biểu mẫu; nếu là tên gọi khác, Tổ giúp việc thêm vào aliases.csv.",
    example: "Kinh phí cho công tác dân chủ"
  },
  unknown_column: {
    severity: "note",
    scope: "row",
    message: "Cột “{label}” không có trong danh mục nên không lấy.{suggestion}",
    mend: "Nếu là cột của biểu, ghi đúng tiêu đề theo biểu mẫu; nếu là tên gọi khác, Tổ giúp việc thêm vào aliases.csv.",
    example: "Cột “Kinh phí”"
  },
  unknown_unit_row: {
    severity: "refuse",
    scope: "row",
    message: "Dòng của “{name}”: không có đơn vị này trong danh mục{where} nên không lấy cả dòng.{suggestion}",
    mend: "Kiểm tra lại tên đơn vị.",
    example: "VKSND huyện Trà Bồng trong biểu của Quảng Nam"
  },
  unknown_unit_column: {
    severity: "refuse",
    scope: "row",
    message: "Cột của “{name}”: không có đơn vị này trong danh mục nên không lấy cả cột.{suggestion}",
    mend: "Kiểm tra lại tên đơn vị ở tiêu đề cột.",
    example: "Cột “VKSND quận Sơn Trả”"
  },
  period_row_conflict: {
    severity: "refuse",
    scope: "row",
    message: "Dòng này ghi kỳ “{row_period}”, khác kỳ của báo cáo ({period}), nên không lấy.",
    mend: "Sửa kỳ của dòng hoặc tách thành báo cáo riêng.",
    example: "Dòng “Năm 2022” trong báo cáo năm 2023"
  },
  shifted_row: {
    severity: "refuse",
    scope: "row",
    message:
      "Dòng “{raw}” có nhiều ô hơn dòng tiêu đề: dấu phẩy trong số hoặc trong chữ đã tách một ô làm hai, nên không lấy cả dòng.",
    mend: "Lưu lại thành .xlsx, hoặc CSV với dấu chấm phẩy ngăn cột, rồi gửi lại.",
    example: "Hải Châu,Tỷ lệ,95,5% trong tệp CSV ngăn bằng dấu phẩy"
  },
  repeated_value: {
    severity: "refuse",
    scope: "cell",
    message:
      "“{label}” của {unit} có ở nhiều ô với giá trị khác nhau ({values}): không biết ô nào đúng nên không lấy ô nào.",
    mend: "Giữ lại một dòng đúng rồi gửi lại.",
    example: "Hai dòng cùng chỉ tiêu, một ghi 12, một ghi 15"
  },
  repeated_same_value: {
    severity: "note",
    scope: "cell",
    message: "“{label}” của {unit} có ở nhiều ô với cùng giá trị; chỉ lấy một lần.",
    mend: "Nên xóa dòng thừa.",
    example: "Hai dòng cùng chỉ tiêu, cùng ghi 12"
  },
  repeated_with_blank: {
    severity: "note",
    scope: "cell",
    message: "“{label}” của {unit} có ở nhiều ô mà chỉ một ô có số liệu ({values}); đã lấy ô có số liệu.",
    mend: "Nên xóa dòng để trống.",
    example: "Hai dòng cùng chỉ tiêu, một dòng để trống"
  },
  total_mismatch: {
    severity: "note",
    scope: "cell",
    message: "Dòng tổng ghi {typed} nhưng cộng các dòng được {sum} ({label}). Số của từng đơn vị vẫn được lấy.",
    mend: "Kiểm tra lại dòng tổng và số liệu các đơn vị.",
    example: "Tổng số 265 trong khi cộng được 262"
  },
  unit_marks_missing: {
    severity: "note",
    scope: "cell",
    message: "Tên “{name}” thiếu dấu, được hiểu là {unit}.",
    mend: "Lần sau ghi đủ dấu.",
    example: "VKSND quan Hai Chau"
  },
  old_unit_name: {
    severity: "note",
    scope: "cell",
    message: "“{name}” đã ngừng hoạt động từ {date}; số liệu được ghi cho đơn vị kế thừa duy nhất là {unit}.",
    mend: "Lần sau ghi tên đơn vị hiện nay.",
    example: "VKSND quận Hải Châu trong báo cáo năm 2025"
  },
  label_marks_missing: {
    severity: "note",
    scope: "cell",
    message: "Tên chỉ tiêu “{label}” thiếu dấu, được hiểu là “{indicator}”.",
    mend: "Lần sau ghi đủ dấu theo biểu mẫu.",
    example: "Tong so cong chuc, nguoi lao dong"
  },

  // Cells: refused
  not_a_number: {
    severity: "refuse",
    scope: "cell",
    message: "Ô phải là số nhưng ghi “{raw}”.",
    mend: "Ghi số bằng chữ số (ghi 0 nếu không phát sinh).",
    example: "x"
  },
  approximate: {
    severity: "refuse",
    scope: "cell",
    message: "Số liệu ước chừng “{raw}” không được lấy.",
    mend: "Ghi số chính xác.",
    example: "khoảng 20"
  },
  dash_undeclared: {
    severity: "refuse",
    scope: "cell",
    message: "Ô ghi “{raw}”: không rõ là 0 hay chưa có số liệu.",
    mend: "Ghi 0 nếu không phát sinh, để trống nếu chưa có; hoặc ghi chú dưới bảng “Dấu “-”: không phát sinh”.",
    example: "-"
  },
  merged_value: {
    severity: "refuse",
    scope: "cell",
    message: "Ô “{raw}” gộp chung nhiều chỉ tiêu hoặc đơn vị ({range}) nên không rõ số liệu là của ô nào.",
    mend: "Bỏ gộp ô, ghi số liệu riêng cho từng dòng.",
    example: "Một ô 27 gộp hai dòng"
  },
  pair_in_count: {
    severity: "refuse",
    scope: "cell",
    message: "Ô là số lượng nhưng ghi hai số “{raw}”.",
    mend: "Chỉ ghi một số vào ô này.",
    example: "07/13"
  },
  several_numbers: {
    severity: "refuse",
    scope: "cell",
    message: "Ô ghi nhiều số “{raw}”, không rõ số nào là số liệu của kỳ.",
    mend: "Chỉ ghi một số; phần giải thích ghi ở cột Ghi chú.",
    example: "12 (tăng 3)"
  },
  decimal_in_count: {
    severity: "refuse",
    scope: "cell",
    message: "Ô đếm số {unit} nhưng ghi số lẻ “{raw}”.",
    mend: "Ghi số nguyên.",
    example: "12,5"
  },
  ambiguous_number: {
    severity: "refuse",
    scope: "cell",
    message: "Số “{raw}” đọc được hai cách ({readings}).",
    mend: "Ghi số nguyên không dấu phân cách, hoặc dùng dấu phẩy cho phần lẻ.",
    example: "1,234"
  },
  negative_number: {
    severity: "refuse",
    scope: "cell",
    message: "Số lượng không thể âm: “{raw}”.",
    mend: "Kiểm tra lại công thức hoặc số liệu.",
    example: "-3"
  },
  percent_out_of_range: {
    severity: "refuse",
    scope: "cell",
    message: "Tỷ lệ phải từ 0 đến 100%, ô ghi “{raw}”.",
    mend: "Kiểm tra lại tỷ lệ.",
    example: "120%"
  },
  percent_or_fraction: {
    severity: "refuse",
    scope: "cell",
    message: "Không rõ “{raw}” là {fraction} hay {percent}.",
    mend: "Ghi kèm dấu % (ví dụ 85,5%).",
    example: "0,85"
  },
  number_shown_as_hashes: {
    severity: "refuse",
    scope: "cell",
    message: "Ô chỉ có dấu “{raw}” do cột quá hẹp khi lưu.",
    mend: "Mở rộng cột, lưu lại từ tệp gốc.",
    example: "#####"
  },
  error_cell: {
    severity: "refuse",
    scope: "cell",
    message: "Ô báo lỗi công thức {raw}.",
    mend: "Sửa công thức hoặc gõ số trực tiếp rồi gửi lại.",
    example: "#REF!"
  },
  formula_without_cached_value: {
    severity: "refuse",
    scope: "cell",
    message: "Ô có công thức nhưng tệp không lưu kết quả.",
    mend: "Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.",
    example: "=SUM(D5:D9) do phần mềm khác xuất ra"
  },
  number_formatted_as_date: {
    severity: "refuse",
    scope: "cell",
    message: "Ô số bị Excel đổi thành ngày ({raw}), nhiều khả năng do gõ dạng 7/13.",
    mend: "Định dạng ô là Văn bản (Text) rồi gõ lại.",
    example: "12/15 thành 15/12/2026"
  },
  impossible_date: {
    severity: "refuse",
    scope: "cell",
    message: "Không có ngày “{raw}”.",
    mend: "Kiểm tra lại, ghi dạng ngày/tháng/năm.",
    example: "31/02/2024"
  },
  month_day_swapped: {
    severity: "refuse",
    scope: "cell",
    message: "Ngày “{raw}” viết theo kiểu tháng/ngày nên không chắc chắn.",
    mend: "Ghi theo ngày/tháng/năm, ví dụ 31/01/2020.",
    example: "01/31/2020"
  },
  not_a_date: {
    severity: "refuse",
    scope: "cell",
    message: "Ô phải là ngày nhưng ghi “{raw}”.",
    mend: "Ghi theo ngày/tháng/năm, ví dụ 05/02/2026.",
    example: "đầu năm"
  },
  incomplete_date: {
    severity: "refuse",
    scope: "cell",
    message: "Ngày “{raw}” thiếu ngày hoặc năm.",
    mend: "Ghi đủ ngày/tháng/năm.",
    example: "tháng 5/2024"
  },
  future_date: {
    severity: "refuse",
    scope: "cell",
    message: "Ngày “{raw}” ở sau ngày nhận báo cáo.",
    mend: "Kiểm tra lại năm.",
    example: "05/02/2062"
  },
  date_out_of_range: {
    severity: "refuse",
    scope: "cell",
    message: "Ngày “{raw}” quá xa kỳ báo cáo nên không chắc chắn.",
    mend: "Kiểm tra lại ngày.",
    example: "05/01/1900"
  },
  not_yes_no: {
    severity: "refuse",
    scope: "cell",
    message: "Ô có/không nhưng ghi “{raw}”.",
    mend: "Chỉ ghi Có hoặc Không; giải thích ghi ở cột Ghi chú.",
    example: "Đang thực hiện"
  },
  unknown_code: {
    severity: "refuse",
    scope: "cell",
    message: "“{raw}” không thuộc danh mục: {allowed}.",
    mend: "Chọn một trong các mục đó.",
    example: "Xuất sắc"
  },
  ditto_mark: {
    severity: "refuse",
    scope: "cell",
    message: "Ô ghi “{raw}” (như trên): không tự điền theo ô khác.",
    mend: "Ghi lại giá trị.",
    example: "-nt-"
  },
  cell_letters_lost: {
    severity: "refuse",
    scope: "cell",
    message: "Chữ trong ô “{raw}” đã bị hỏng, không đọc được chắc chắn.",
    mend: "Gõ lại ô này rồi gửi lại.",
    example: "Ch?a"
  },
  part_gt_whole: {
    severity: "refuse",
    scope: "cell",
    message: "{message_of_rule} Không biết ô nào sai nên không lấy cả hai.",
    mend: "Kiểm tra và sửa ô sai rồi gửi lại.",
    example: "Có mặt 25 nhưng chỉ triệu tập 24"
  },

  // Cells: taken in with a note
  rule_failed: {
    severity: "note",
    scope: "cell",
    message: "{message_of_rule}",
    mend: "{instruction}",
    example: "Tiếp thu + giải trình + chưa trả lời khác số nhận được"
  },
  percent_mismatch: {
    severity: "note",
    scope: "cell",
    message: "Tỷ lệ ghi {typed}% khác tỷ lệ tính từ số liệu: {computed}%. Bảng dùng tỷ lệ tính được.",
    mend: "Kiểm tra lại tỷ lệ hoặc các số dùng để tính.",
    example: "82,8% trong khi 7/8 = 87,5%"
  },
  unit_in_cell: {
    severity: "note",
    scope: "cell",
    message: "Ô ghi kèm chữ “{raw}”, đã lấy số {value}.",
    mend: "Lần sau chỉ ghi số.",
    example: "25 người"
  },
  number_in_words: {
    severity: "note",
    scope: "cell",
    message: "Số viết bằng chữ “{raw}”, đã lấy là {value}.",
    mend: "Lần sau ghi bằng chữ số.",
    example: "hai mươi lăm"
  },
  comma_thousand: {
    severity: "note",
    scope: "cell",
    message: "“{raw}” dùng dấu phẩy ngăn hàng nghìn kiểu Anh, đã lấy là {value}.",
    mend: "Lần sau dùng dấu chấm hoặc không dùng dấu.",
    example: "1,234"
  },
  decimal_point: {
    severity: "note",
    scope: "cell",
    message: "“{raw}” dùng dấu chấm cho phần lẻ, đã lấy là {value}.",
    mend: "Lần sau dùng dấu phẩy.",
    example: "88.9"
  },
  two_digit_year: {
    severity: "note",
    scope: "cell",
    message: "Ngày “{raw}” ghi năm hai chữ số, được hiểu là {value}.",
    mend: "Lần sau ghi đủ bốn chữ số của năm.",
    example: "29/12/22"
  },
  date_serial_general: {
    severity: "note",
    scope: "cell",
    message: "Ô ngày chứa số {raw} (số ngày của Excel), được hiểu là {value}.",
    mend: "Lần sau định dạng ô là ngày.",
    example: "45660"
  },
  mark_as_yes: {
    severity: "note",
    scope: "cell",
    message: "“{raw}” trong ô có/không được hiểu là {value}.",
    mend: "Lần sau ghi Có hoặc Không.",
    example: "x"
  },
  value_marks_missing: {
    severity: "note",
    scope: "cell",
    message: "“{raw}” thiếu dấu, được hiểu là “{value}”.",
    mend: "Lần sau ghi đủ dấu.",
    example: "Toan the"
  },
  planned_month_only: {
    severity: "note",
    scope: "cell",
    message: "Ngày kế hoạch chỉ ghi tháng “{raw}”; giữ nguyên như ghi, không tính ngày chậm.",
    mend: "Nếu đã ấn định, ghi đủ ngày/tháng/năm.",
    example: "tháng 9/2020"
  },
  legacy_encoding_converted: {
    severity: "note",
    scope: "file",
    message: "Tệp dùng bảng mã cũ {encoding}; {count} ô đã được chuyển sang Unicode.",
    mend: "Lần sau soạn bằng phông Unicode (Times New Roman).",
    example: "VKSND quËn Liªn ChiÓu (.VnTime)"
  },
  guessed_encoding: {
    severity: "note",
    scope: "file",
    message: "Tệp không phải UTF-8; đã đọc theo bảng mã {encoding} và chữ tiếng Việt khớp.",
    mend: "Lần sau lưu “CSV UTF-8”.",
    example: "CSV do Excel cũ lưu"
  },

  wrong_extension: {
    severity: "note",
    scope: "file",
    message: "Tên tệp là {name} nhưng nội dung thật là {actual}; đã đọc theo nội dung.",
    mend: "Lần sau dùng Lưu thành (Save As) để đổi định dạng, không sửa đuôi tên tệp.",
    example: "Tệp CSV đổi tên thành .xlsx"
  },

  // Identity of the file among others
  duplicate_file: {
    severity: "note",
    scope: "file",
    message: "Nội dung giống hệt tệp {other} đã nhận ngày {date}; không tính là bản mới.",
    mend: "Nếu định gửi bản thay thế, kiểm tra lại đã đính kèm đúng tệp chưa.",
    example: "Gửi lại cùng một tệp"
  },
  copied_report: {
    severity: "note",
    scope: "file",
    message: "{same} trong {compared} chỉ tiêu khác 0 giống hệt {period}: có thể đã chép lại báo cáo cũ.",
    mend: "Đề nghị đơn vị xác nhận hoặc gửi bản thay thế.",
    example: "Báo cáo năm 2020 giống hệt năm 2019"
  },
  later_blank_kept: {
    severity: "note",
    scope: "cell",
    message: "Bản này để trống hoặc ghi sai ô mà bản trước ({file}) có số liệu; vẫn dùng số của bản trước.",
    mend: "Nếu muốn sửa thành 0, ghi 0.",
    example: "Bản thay thế bỏ trống một ô"
  },
  file_ignored: {
    severity: "note",
    scope: "file",
    message: "Tệp tạm hoặc tệp hệ thống ({name}), không phải báo cáo.",
    mend: "Không cần làm gì.",
    example: "~$Bieu01.xlsx"
  },
  not_regular_file: {
    severity: "refuse",
    scope: "file",
    message: "“{name}” là {actual}, không phải tệp thật, nên không được mở.",
    mend: "Chép chính tệp báo cáo vào thư mục.",
    example: "Lối tắt (symlink) trỏ ra ngoài thư mục"
  },
  file_unreadable: {
    severity: "refuse",
    scope: "file",
    message: "Không đọc được tệp từ ổ đĩa: {detail}.",
    mend: "Kiểm tra quyền đọc, đóng chương trình đang giữ tệp, chép lại tệp rồi chạy lại.",
    example: "Tệp không có quyền đọc"
  },
  reader_failed: {
    severity: "refuse",
    scope: "file",
    message: "Chương trình đọc gặp lỗi ở tệp này nên không lấy số liệu nào: {detail}.",
    mend: "Gửi tệp này cho người phụ trách chương trình; trong lúc chờ có thể chép số liệu sang biểu mẫu chuẩn.",
    example: "Số ô đọc được không khớp với số ô đã xếp loại"
  },
  received_after_cutoff: {
    severity: "note",
    scope: "file",
    message: "Tệp ghi nhận lúc {received}, sau thời điểm của bản số liệu này ({cutoff}); chưa tính.",
    mend: "Nếu giờ nhận sai, sửa trong _received.csv; nếu đúng, tệp sẽ được tính ở bản sau.",
    example: "Giờ nhận ghi nhầm năm 2062"
  },
  received_after_closing: {
    severity: "note",
    scope: "file",
    message:
      "Tệp nhận lúc {received}, sau khi {province} khóa sổ {period} ({closed}): số liệu hiện hành có tính tệp này, tài liệu của kỳ đã khóa thì không.",
    mend: "Nếu cần sửa tài liệu của kỳ đã khóa, người có thẩm quyền đổi giờ khóa sổ trong closings.csv.",
    example: "Bản thay thế gửi sau khi báo cáo kỳ họp đã phát hành"
  },
  same_time_versions: {
    severity: "note",
    scope: "file",
    message: "Tệp này và {other} cùng giờ nhận mà {count} ô khác nhau; đã dùng {used}.",
    mend: "Ghi giờ nhận của từng tệp vào _received.csv để chọn bản sau cùng.",
    example: "Bản gốc và bản sửa chép vào cùng một lúc"
  },
  receipt_row_wrong: {
    severity: "note",
    scope: "row",
    message: "Dòng {row} của sổ nhận không dùng được: {detail}.",
    mend: "Sửa dòng đó: cột file là đường dẫn dưới thư mục báo cáo, cột received_at dạng 2025-06-02T08:30:00+07:00.",
    example: "Giờ nhận ghi “sáng thứ hai”"
  },
  receipt_row_unknown_file: {
    severity: "note",
    scope: "row",
    message: "Sổ nhận ghi tệp {name} nhưng thư mục báo cáo không có tệp này.",
    mend: "Chép tệp vào thư mục hoặc sửa tên trong sổ nhận.",
    example: "Tên tệp đã đổi sau khi vào sổ"
  },
  correction_skipped: {
    severity: "note",
    scope: "cell",
    message: "Đính chính “{reason}” chưa áp dụng: tại thời điểm của bản này giá trị là {found}, không phải {expected}.",
    mend: "Không cần làm gì nếu đang xem số liệu của một thời điểm trước đây.",
    example: "Xem số liệu trước ngày nhận bản có lỗi"
  },
  cumulative_decrease: {
    severity: "note",
    scope: "cell",
    message: "Số lũy kế cả năm ({year}) nhỏ hơn số đã báo cáo 6 tháng ({first_half}).",
    mend: "Số liệu cả năm phải gồm cả 6 tháng đầu; kiểm tra lại hoặc nêu lý do.",
    example: "6 tháng 15, cả năm 12"
  },
  unusual_value: {
    severity: "note",
    scope: "cell",
    message: "Giá trị {value} khác hẳn các kỳ khác của đơn vị (thường khoảng {median}){tell}.",
    mend: "Đối chiếu sổ theo dõi; nếu đúng thì không cần sửa.",
    example: "1200 trong dãy 118, 121, 119"
  },
  formalistic_report: {
    severity: "note",
    scope: "file",
    message: "Mọi tỷ lệ đều 100%, không có ý kiến và không có hạn chế nào: có thể báo cáo mang tính hình thức.",
    mend: "Trao đổi với đơn vị về cách tổng hợp số liệu.",
    example: "Tất cả 100%, 0 ý kiến, 0 hạn chế"
  },
  coverage_differs: {
    severity: "note",
    scope: "cell",
    message: "Biểu 01 ghi {typed} đơn vị đã được kiểm tra, sổ kiểm tra đếm được {counted}.",
    mend: "Đối chiếu sổ kiểm tra với biểu 01 rồi sửa chỗ sai; trang số liệu dùng số đếm từ sổ.",
    example: "Biểu 01 ghi 3, sổ kiểm tra có 2 đơn vị đọc được ngày"
  }
} as const satisfies Record<string, FindingEntry>;

export type FindingCode = keyof typeof findingCodes;
