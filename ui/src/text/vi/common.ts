/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': 'Quay lại',
  'frame.support': 'Trợ giúp',
  'frame.leave': 'Dừng thủ tục',
  'frame.required': '(bắt buộc)',
  'frame.optional': '(không bắt buộc)',
  'frame.caution': 'Quan trọng',
  'frame.notice': 'Lưu ý',
  'frame.busy.sending': 'Đang gửi. Vui lòng chờ.',
  'frame.busy.slow': 'Việc này đang mất thời gian. Nếu mạng chậm, có thể lâu hơn một chút.',
  'frame.retry': 'Thử lại',
  'frame.contact': 'Liên hệ Trung tâm hỗ trợ khách hàng',
  'frame.errors': 'Vui lòng kiểm tra nội dung đã nhập (cần sửa {n} chỗ)',
  'frame.warning': 'Vui lòng kiểm tra',
  'frame.go-on': 'Vẫn tiếp tục',
  'frame.complete': 'Hoàn tất',
  'frame.language': '言語 / Language',
  'frame.close': 'Đóng',
  'frame.loading': 'Đang tải.',
  'frame.hyphen': 'dấu gạch nối',
  'frame.change': 'Sửa',

  'progress.registration': 'Tạo tài khoản {n}/{of}',
  'progress.identity': 'Xác minh danh tính {n}/{of}',
  'progress.access': 'Quyền xem thông tin y tế {n}/{of}',

  'notice.folded': 'Chúng tôi đã sửa chữ cỡ rộng (全角) và dấu cách.',

  'note.card-expired':
    'Tất cả thẻ bảo hiểm y tế cũ (健康保険証) đã hết hạn, muộn nhất là ngày 1 tháng 12 năm 2025. Không dùng được thẻ cũ ở bệnh viện và phòng khám. Nhưng nếu các số trên thẻ vẫn giống hiện nay, quý vị có thể xem số trên thẻ.',
  'note.number-law': 'Chúng tôi chỉ hỏi mã số tổ chức bảo hiểm, ký hiệu và số để làm thủ tục về bảo hiểm y tế.',
  'note.no-tracking':
    'Ứng dụng này không theo dõi hoạt động của quý vị trên ứng dụng và trang web của công ty khác. Màn hình xin phép theo dõi sẽ không hiện ra.',
  'note.causes': 'Nếu không xác minh được danh tính, có thể là do những lý do sau.',
  'note.causes.1': 'Nội dung đã nhập khác với giấy xác nhận tư cách bảo hiểm hoặc giấy tờ khác.',
  'note.causes.2':
    'Tổ chức bảo hiểm (hội bảo hiểm y tế hoặc chính quyền địa phương) chưa gửi dữ liệu bảo hiểm của quý vị cho chúng tôi.',
  'note.causes.2.when':
    'Trong những trường hợp sau, có thể mất 1 đến 2 tháng (chính quyền địa phương: từ 3 tháng trở lên) quý vị mới dùng được dịch vụ.',
  'note.causes.2.moved': 'Thông tin bảo hiểm đã thay đổi, ví dụ do chuyển việc hoặc được cấp lại thẻ.',
  'note.causes.2.new': 'Quý vị vừa mới tham gia bảo hiểm.',
  'note.causes.3':
    'Tổ chức bảo hiểm (hội bảo hiểm y tế hoặc chính quyền địa phương) không cung cấp {brand} cho quý vị.',

  'fail.offline':
    'Không gửi được vì không có kết nối internet. Vui lòng kiểm tra sóng hoặc Wi-Fi và thử lại. Nội dung đã nhập vẫn còn.',
  'fail.timeout':
    'Mạng chậm nên chúng tôi không nhận được kết quả. Vui lòng thử lại. Thủ tục sẽ không bị thực hiện hai lần.',
  'fail.server':
    'Dịch vụ gặp sự cố nên không thể tiếp tục. Vui lòng chờ một lúc rồi thử lại. Nếu vẫn không được, vui lòng liên hệ Trung tâm hỗ trợ khách hàng và cho biết số tiếp nhận {ref}.',
  'fail.rate': 'Quý vị đã thử quá nhiều lần trong thời gian ngắn. Vui lòng thử lại sau {time}.',
  'fail.storage': 'Không lưu được ảnh vì máy gần hết bộ nhớ. Vui lòng xóa bớt dữ liệu không cần và thử lại.',

  'banner.offline': 'Không có kết nối internet. Nội dung đã nhập không bị mất. Khi có mạng, quý vị có thể tiếp tục.',
  'banner.back-online': 'Đã có kết nối internet.',
  'maintenance.planned': 'Bảo trì: không dùng được dịch vụ từ {from} đến {to}.',
  'maintenance.active': 'Hiện đang bảo trì. Dự kiến xong vào khoảng {to}. Nội dung đã nhập được lưu trên máy này.',

  'dialog.leave-access': 'Dừng thủ tục này?',
  'dialog.leave-access.text': 'Nếu dừng và xóa, ảnh và nội dung đã nhập sẽ bị xóa.',
  'dialog.leave-access.stay': 'Quay lại thủ tục',
  'dialog.leave-access.later': 'Để sau làm tiếp',
  'dialog.leave-access.discard': 'Dừng và xóa',
  'dialog.logout': 'Đăng xuất?',
  'dialog.logout.text': 'Nội dung đang nhập và các ảnh đã chụp sẽ bị xóa khỏi máy này.',
  'dialog.logout.logout': 'Đăng xuất',
  'dialog.logout.stay': 'Không',
  'dialog.change-document': 'Chọn giấy tờ tùy thân khác?',
  'dialog.change-document.text': 'Ảnh giấy tờ đã chụp sẽ bị xóa.',
  'dialog.change-document.change-document': 'Chọn giấy tờ khác',
  'dialog.change-document.stay': 'Không',
  'dialog.discard': 'Ảnh và nội dung đã nhập sẽ bị xóa. Quý vị đồng ý không?',
  'dialog.discard.discard': 'Xóa',
  'dialog.discard.stay': 'Không',
  'dialog.withdraw': 'Quý vị thật sự muốn xóa tài khoản không?',
  'dialog.withdraw.withdraw': 'Xóa tài khoản',
  'dialog.withdraw.stay': 'Không',

  'password.show': 'Hiện mật khẩu',
  'password.hide': 'Ẩn mật khẩu',
} as const;
