/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'Đăng nhập',
  'login.heading': 'Đăng nhập',
  'login.login': 'Đăng nhập',
  'login.help': 'Nếu không đăng nhập được',
  'login.sign-up': 'Đăng ký mới',
  'login.reset': 'Đặt lại mật khẩu',
  'login.failed':
    'Không đăng nhập được. Vui lòng kiểm tra địa chỉ email và mật khẩu có sai không. Nếu vẫn không được, vui lòng xem mục “Nếu không đăng nhập được”.',
  'login.locked':
    'Đăng nhập sai quá nhiều lần nên tạm dừng đăng nhập để an toàn. Vui lòng thử lại sau {time}. Nếu cần gấp, vui lòng đặt lại mật khẩu.',
  'login.reset-done': 'Đã đổi mật khẩu. Vui lòng đăng nhập bằng mật khẩu mới.',

  'title.login-help': 'Nếu không đăng nhập được',
  'login-help.heading': 'Chọn mục phù hợp với quý vị',
  'login-help.password': 'Tôi quên mật khẩu',
  'login-help.password.text': 'Chúng tôi kiểm tra địa chỉ email, rồi quý vị có thể đặt mật khẩu mới.',
  'login-help.address': 'Tôi không biết địa chỉ email (ID đăng nhập)',
  'login-help.address.text':
    'ID đăng nhập là địa chỉ email mà quý vị nhận email của {brand}. Vui lòng thử cả các địa chỉ email khác quý vị hay dùng.',
  'login-help.cannot': 'Tôi đã nhập nhưng không đăng nhập được',
  'login-help.cannot.text':
    'Vui lòng kiểm tra địa chỉ email và mật khẩu có sai không. Với địa chỉ email, chữ hoa, dấu cách ở đầu và cuối, chữ cỡ rộng (全角) được tự động sửa. Với mật khẩu, chữ hoa và chữ thường được phân biệt.',
  'login-help.halfway': 'Tôi đã dừng giữa chừng khi đăng ký',
  'login-help.halfway.text':
    'Nếu chưa nhập mật khẩu dùng một lần thì việc đăng ký chưa hoàn tất. Vui lòng làm lại từ “Đăng ký mới”.',
  'login-help.old': 'Tôi không dùng được địa chỉ email cũ nữa',
  'login-help.old.text':
    'Dù địa chỉ email thay đổi, ID đăng nhập vẫn như cũ. Quý vị có thể đăng nhập bằng địa chỉ email và mật khẩu cũ. Nếu không nhận được email ở đó, vui lòng liên hệ Trung tâm hỗ trợ khách hàng.',

  'title.password-reset-request': 'Đặt lại mật khẩu',
  'password-reset-request.heading': 'Nhập địa chỉ email đã đăng ký',
  'password-reset-request.lead': 'Chúng tôi sẽ gửi mật khẩu dùng một lần để đặt lại.',
  'password-reset-request.send': 'Gửi email',

  'title.password-reset-otp': 'Đặt lại mật khẩu',
  'password-reset-otp.lead':
    'Nếu {email} đã được đăng ký, chúng tôi đã gửi mật khẩu dùng một lần (ワンタイムパスワード) đến đó. Vui lòng nhập trong vòng 10 phút.',
  'password-reset-otp.resend': 'Gửi lại email',
  'password-reset-otp.wrong': 'Mật khẩu dùng một lần không đúng. Vui lòng xem email mới nhất. Còn {n} lần thử.',
  'password-reset-otp.locked':
    'Nhập sai quá nhiều lần nên mật khẩu dùng một lần này không dùng được nữa. Vui lòng gửi lại email và nhập mật khẩu dùng một lần mới.',
  'password-reset-otp.expired':
    'Đã quá 10 phút nên mật khẩu dùng một lần hết hạn. Vui lòng gửi lại email và nhập mật khẩu dùng một lần mới.',
  'password-reset-otp.resent': 'Đã gửi lại email. Mật khẩu dùng một lần trước đó không dùng được nữa.',
  'password-reset-otp.resend-limit':
    'Đã hết số lần gửi lại. Nếu không nhận được email, vui lòng kiểm tra địa chỉ email.',
  'password-reset-otp.help': 'Nếu không nhận được email',
  'password-reset-otp.other-address': 'Vui lòng kiểm tra xem quý vị có đăng ký bằng địa chỉ email khác không.',

  'title.password-reset-new': 'Đặt lại mật khẩu',
  'password-reset-new.heading': 'Đặt mật khẩu mới',
  'password-reset-new.field': 'Mật khẩu mới',
  'password-reset-new.change': 'Đổi mật khẩu',
  'password-reset-new.caution': 'Các máy khác sẽ bị đăng xuất.',
  'password-reset-new.gone': 'Đã hết thời hạn. Mong quý vị thông cảm và làm lại từ bước gửi email.',
  'password-reset-new.start-over': 'Làm lại',
} as const;
