/** お困りの場合. */
export const support = {
  'title.support': 'Trợ giúp',
  'support.heading': 'Quý vị cần trợ giúp về điều gì?',
  'support.still': 'Nếu vẫn không được, vui lòng liên hệ Trung tâm hỗ trợ khách hàng.',
  'support.contact': 'Liên hệ Trung tâm hỗ trợ khách hàng (mở trong trình duyệt)',
  'support.reference': 'Khi liên hệ, vui lòng cho biết số này: {ref}',
  'support.copy': 'Sao chép số',
  'support.copied': 'Đã sao chép số.',
  'support.caution':
    'Khi liên hệ, vui lòng không ghi mã số tổ chức bảo hiểm, ký hiệu, số, mật khẩu và câu trả lời bí mật.',
  'support.no-browser': 'Không mở được trình duyệt. Vui lòng nhập địa chỉ này: {url}',
  'support.version': 'Phiên bản {version}',
  'support.licences': 'Giấy phép',
  'support.licences.text': 'Ứng dụng này được công bố theo MIT License và Apache License 2.0.',

  'support.topic.group': 'Không tìm thấy tổ chức bảo hiểm',
  'support.topic.mail': 'Không nhận được email xác nhận',
  'support.topic.login': 'Không đăng nhập được',
  'support.topic.identity': 'Không xác minh được danh tính',
  'support.topic.camera': 'Không dùng được camera',
  'support.topic.documents': 'Giấy tờ tùy thân được chấp nhận',
  'support.topic.face': 'Ảnh khuôn mặt không khớp',
  'support.topic.pending': 'Việc kiểm tra hồ sơ mất nhiều thời gian',
  'support.topic.checkup-code': 'Về bưu thiếp có mã xem kết quả khám (健診閲覧コード)',
  'support.topic.tracking': 'Về việc theo dõi',
  'support.topic.install': 'Tải ứng dụng',
  'support.topic.withdraw': 'Xóa tài khoản',

  'support.about.group':
    'Nếu tổ chức bảo hiểm của quý vị không dùng {brand}, quý vị không thể đăng ký. Vui lòng hỏi tổ chức đó. Nếu mã số đúng mà không tìm thấy, vui lòng liên hệ Trung tâm hỗ trợ khách hàng.',
  'support.login.open': 'Nếu không đăng nhập được',
  'support.identity.1': 'Có thể quý vị đã từng đăng ký bằng địa chỉ email khác.',
  'support.identity.2': 'Vui lòng thử đăng nhập bằng địa chỉ email đã đăng ký trước đây.',
  'support.identity.3':
    'Nếu thông tin bảo hiểm chưa được gửi đến văn phòng {brand}, chúng tôi cần kiểm tra. Vui lòng liên hệ Trung tâm hỗ trợ khách hàng.',
  'support.identity.no-card': 'Tôi không có thông tin bảo hiểm',
  'support.camera': 'Vui lòng cho phép dùng camera trong phần cài đặt của máy.',
  'support.camera.open': 'Tôi không dùng được camera',
  'support.documents': 'Quý vị có thể dùng: {documents}. Nếu không có, vui lòng liên hệ Trung tâm hỗ trợ khách hàng.',
  'support.face': 'Vui lòng kiểm tra những điều sau.',
  'support.face.light': 'Chỗ chụp có sáng, có ánh sáng chiếu từ phía trước không?',
  'support.face.mask': 'Quý vị đã bỏ khẩu trang, kính râm và mũ chưa?',
  'support.face.glare': 'Ảnh trên giấy tờ có rõ, không bị lóa sáng không?',
  'support.about.pending':
    'Hồ sơ cần được kiểm tra nên chưa hoàn tất ngay. Khi kiểm tra xong, chúng tôi sẽ gửi email cho quý vị. Vui lòng chờ.',
  'support.about.checkup-code':
    'Quý vị không cần dùng bưu thiếp có mã xem kết quả khám. Vui lòng đăng ký ở mục “Quyền xem thông tin y tế”.',
  'support.about.install':
    'Để dùng {brand}, quý vị cần tải ứng dụng. Vui lòng tìm “{brand}” trên trình duyệt, App Store hoặc Google Play và tải ứng dụng {brand}.',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'Vui lòng quét mã QR này bằng điện thoại và tải ứng dụng từ cửa hàng ứng dụng.',
  'support.withdraw': 'Nếu xóa tài khoản, tài khoản và mọi thông tin đã đăng ký sẽ bị xóa. Không thể khôi phục lại.',
  'support.withdraw.withdraw': 'Xóa tài khoản',
  'support.withdraw.wrong': 'Không xóa được tài khoản. Vui lòng kiểm tra mật khẩu.',
} as const;
