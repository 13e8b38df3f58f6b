/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': 'Bắt đầu với {brand}',
  'welcome.lead': 'Nếu mới dùng lần đầu, vui lòng chuẩn bị những thứ sau và chọn “Đăng ký mới”.',
  'welcome.needs': 'Những thứ cần có',
  'welcome.need-mail': 'Địa chỉ email của quý vị',
  'welcome.need-card':
    'Thông tin bảo hiểm ghi trên giấy xác nhận tư cách bảo hiểm (資格確認書), giấy thông báo tư cách bảo hiểm (資格情報のお知らせ) hoặc Mynaportal (マイナポータル)',
  'welcome.sign-up': 'Đăng ký mới',
  'welcome.login': 'Đăng nhập',
  'welcome.no-card': 'Tôi không có thông tin bảo hiểm',
  'welcome.starting': 'Đang chuẩn bị',
  'welcome.logged-out': 'Đã đăng xuất.',
  'welcome.draft-expired':
    'Nội dung quý vị đã nhập không còn nữa (được xóa sau 24 giờ). Mong quý vị thông cảm và làm lại từ đầu.',
  'welcome.withdrawn': 'Tài khoản của quý vị đã được xóa. Cảm ơn quý vị đã sử dụng.',
  'welcome.volatile': 'Máy này không có chỗ lưu an toàn. Nếu đóng ứng dụng, nội dung đang nhập sẽ bị mất.',
  'welcome.config-failed': 'Chưa thể bắt đầu. Vui lòng kiểm tra kết nối internet và thử lại.',

  'title.no-card-help': 'Tìm thông tin bảo hiểm',
  'no-card-help.heading': 'Cách tìm mã số tổ chức bảo hiểm, ký hiệu và số',
  'no-card-help.lead': 'Quý vị có thể tìm bằng một trong những cách sau.',
  'no-card-help.notice': 'Xem giấy thông báo tư cách bảo hiểm (資格情報のお知らせ)',
  'no-card-help.notice.1':
    'Các số có trên giấy thông báo tư cách bảo hiểm do tổ chức bảo hiểm phát (hội bảo hiểm y tế, hội tương trợ hoặc chi nhánh, hội bảo hiểm y tế quốc dân, chính quyền địa phương và tổ chức khác). Cách phát và người được phát tùy theo tổ chức.',
  'no-card-help.notice.2': 'Giấy này cũng có thể có tên là 資格情報通知書.',
  'no-card-help.mynumber': 'Nếu có Thẻ My Number (マイナンバーカード)',
  'no-card-help.mynumber.1': 'Đăng nhập Mynaportal (マイナポータル) để xem thông tin bảo hiểm.',
  'no-card-help.mynumber.step-1': 'Đăng nhập Mynaportal',
  'no-card-help.mynumber.step-2': 'Trong “証明書” (giấy chứng nhận), chọn “健康保険証” (thẻ bảo hiểm y tế)',
  'no-card-help.mynumber.step-3': 'Xem mã số tổ chức bảo hiểm (保険者番号), ký hiệu (記号) và số (番号)',
  'no-card-help.mynumber.2': 'Nếu chưa đăng ký dùng thẻ làm thẻ bảo hiểm y tế, vui lòng đăng ký trên Mynaportal trước.',
  'no-card-help.open-mynaportal': 'Mở Mynaportal (mở trong trình duyệt)',
  'no-card-help.without': 'Nếu không có Thẻ My Number',
  'no-card-help.without.1':
    'Quý vị có thể xem trên giấy xác nhận tư cách bảo hiểm (資格確認書). Quý vị cũng có thể làm Thẻ My Number rồi xem.',
  'no-card-help.without.2': 'Nếu không có giấy xác nhận tư cách bảo hiểm, vui lòng hỏi tổ chức bảo hiểm của quý vị.',
  'no-card-help.return': 'Quay lại thủ tục',

  'title.update-required': 'Cập nhật ứng dụng',
  'update-required.heading': 'Vui lòng cập nhật ứng dụng',
  'update-required.lead.1':
    'Với bản này, quý vị không thể tiếp tục an toàn. Vui lòng cập nhật ứng dụng {brand} mới nhất trên App Store hoặc Google Play.',
  'update-required.lead.2': 'Nội dung đang nhập vẫn dùng được trong 24 giờ sau khi cập nhật.',
  'update-required.desktop': 'Vui lòng cài bản mới nhất.',
  'update-required.update': 'Cập nhật ứng dụng',
  'update-required.again': 'Kiểm tra lại',

  'title.session-expired': 'Đăng nhập lại',
  'session-expired.heading': 'Vui lòng đăng nhập lại',
  'session-expired.lead':
    'Quý vị không thao tác một thời gian nên ứng dụng đã tự đăng xuất để an toàn. Nội dung đang nhập được lưu trên máy này. Vui lòng đăng nhập để tiếp tục từ chỗ đã dừng.',
  'session-expired.other-device': 'Mật khẩu đã được đổi nên ứng dụng đã tự đăng xuất.',
  'session-expired.login': 'Đăng nhập',
  'session-expired.start': 'Về màn hình đầu tiên',
} as const;
