import type {PageName} from "../siteMap.js";

export interface PageWords {
  /** In the menu and in the title of the window. */
  menu: string;
  /** Above the page; what its file in `src` says as well. */
  heading: string;
}

/** Names of the pages. */
export const pages: Record<PageName, PageWords> = {
  overview: {menu: "Tổng quan", heading: "Tổng quan"},
  participation: {menu: "Tham gia", heading: "Tham gia"},
  inspection: {menu: "Kiểm tra", heading: "Kiểm tra"},
  trends: {menu: "Xu hướng", heading: "Xu hướng"},
  progress: {menu: "Tiến độ", heading: "Tiến độ"},
  council: {menu: "Hội đồng nhân dân", heading: "Hội đồng nhân dân"},
  groups: {menu: "Chỉ tiêu", heading: "Các nhóm chỉ tiêu"},
  indicator: {menu: "Định nghĩa", heading: "Chỉ tiêu"},
  unit: {menu: "Đơn vị", heading: "Đơn vị"},
  quality: {menu: "Chất lượng", heading: "Chất lượng số liệu"},
  sessions: {menu: "Kỳ họp", heading: "Kỳ họp"},
  received: {menu: "Báo cáo", heading: "Báo cáo đã nhận"},
  check: {menu: "Kiểm tra trước khi gửi", heading: "Kiểm tra báo cáo trước khi gửi"},
  method: {menu: "Trợ giúp", heading: "Phương pháp và trợ giúp"}
};
