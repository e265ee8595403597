/** Words of the menu that hands charts on as files. */
export const download = {
  button: "Tải về",
  buttonOf: (title: string) => `Tải về: ${title}`,
  menu: (code: string) => `Tải hình ${code} về máy`,
  kinds: {
    slide: "PNG để trình chiếu",
    print: "PNG để in (16 cm, 300 dpi)",
    svg: "SVG",
    outlined: "SVG chữ thành nét, cho Word và PowerPoint",
    csv: "CSV số liệu",
    xlsx: "XLSX số liệu"
  },
  copy: "Sao chép ảnh",
  noCopy: "Trình duyệt chỉ cho sao chép ảnh khi trang mở bằng https. Hãy tải PNG về rồi chèn vào văn bản.",
  working: "Đang tạo tệp…",
  saved: (name: string) => `Đã tải về: ${name}`,
  copied: "Đã sao chép ảnh; dán vào văn bản bằng Ctrl+V.",
  failed: "Không tạo được tệp. Hãy tải lại trang rồi thử lại; nếu vẫn lỗi, báo Tổ giúp việc.",
  workbook: {
    data: "Số liệu",
    about: "Thông tin",
    title: "Tiêu đề",
    subtitle: "Nội dung, đơn vị tính",
    noNote: "Không có",
    source: "Nguồn",
    cutoff: "Thời điểm số liệu",
    code: "Mã hình",
    build: "Bản số liệu",
    mark: "Lưu ý"
  }
};
