/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'Masuk',
  'login.heading': 'Masuk',
  'login.login': 'Masuk',
  'login.help': 'Kesulitan masuk',
  'login.sign-up': 'Daftar baru',
  'login.reset': 'Atur ulang kata sandi',
  'login.failed':
    'Anda tidak bisa masuk. Periksa apakah alamat email dan kata sandi sudah benar. Jika tidak berhasil, lihat “Kesulitan masuk”.',
  'login.locked':
    'Terlalu banyak percobaan masuk yang gagal. Demi keamanan, masuk ke akun dihentikan sementara. Silakan coba lagi setelah {time}. Jika mendesak, atur ulang kata sandi Anda.',
  'login.reset-done': 'Kata sandi Anda telah diubah. Silakan masuk dengan kata sandi baru.',

  'title.login-help': 'Kesulitan masuk',
  'login-help.heading': 'Pilih yang sesuai dengan Anda',
  'login-help.password': 'Saya lupa kata sandi',
  'login-help.password.text': 'Kami memeriksa alamat email Anda, lalu Anda bisa menentukan kata sandi baru.',
  'login-help.address': 'Saya tidak tahu alamat email saya (ID masuk)',
  'login-help.address.text':
    'ID masuk Anda adalah alamat email yang menerima email dari {brand}. Coba juga alamat email lain yang biasa Anda gunakan.',
  'login-help.cannot': 'Sudah diisi, tetapi tidak bisa masuk',
  'login-help.cannot.text':
    'Periksa apakah alamat email dan kata sandi sudah benar. Huruf besar, spasi di depan dan belakang, dan karakter lebar penuh pada alamat email diperbaiki otomatis. Pada kata sandi, huruf besar dan huruf kecil dibedakan.',
  'login-help.halfway': 'Saya berhenti di tengah pendaftaran',
  'login-help.halfway.text':
    'Jika kata sandi sekali pakai belum dimasukkan, pendaftaran belum selesai. Mulai lagi dari “Daftar baru”.',
  'login-help.old': 'Email lama saya tidak bisa dipakai lagi',
  'login-help.old.text':
    'ID masuk tetap sama walaupun alamat email Anda berubah. Anda bisa masuk dengan alamat email dan kata sandi yang lama. Jika tidak bisa menerima email di sana, hubungi Pusat Layanan Pelanggan.',

  'title.password-reset-request': 'Atur ulang kata sandi',
  'password-reset-request.heading': 'Masukkan alamat email yang Anda daftarkan',
  'password-reset-request.lead': 'Kami akan mengirim kata sandi sekali pakai untuk pengaturan ulang.',
  'password-reset-request.send': 'Kirim email',

  'title.password-reset-otp': 'Atur ulang kata sandi',
  'password-reset-otp.lead':
    'Jika {email} terdaftar, kata sandi sekali pakai (ワンタイムパスワード) telah kami kirim ke sana. Masukkan dalam 10 menit.',
  'password-reset-otp.resend': 'Kirim ulang email',
  'password-reset-otp.wrong': 'Kata sandi sekali pakai tidak benar. Periksa email yang terbaru. Sisa percobaan: {n}.',
  'password-reset-otp.locked':
    'Terlalu banyak kesalahan, jadi kata sandi sekali pakai ini tidak bisa digunakan lagi. Kirim ulang email, lalu masukkan kata sandi sekali pakai yang baru.',
  'password-reset-otp.expired':
    'Sudah lewat 10 menit, jadi kata sandi sekali pakai tidak berlaku lagi. Kirim ulang email, lalu masukkan kata sandi sekali pakai yang baru.',
  'password-reset-otp.resent':
    'Email telah dikirim ulang. Kata sandi sekali pakai yang sebelumnya tidak bisa digunakan lagi.',
  'password-reset-otp.resend-limit':
    'Email tidak bisa dikirim ulang lagi. Jika email tidak sampai, periksa alamat email Anda.',
  'password-reset-otp.help': 'Jika email tidak sampai',
  'password-reset-otp.other-address': 'Periksa apakah Anda mendaftar dengan alamat email lain.',

  'title.password-reset-new': 'Atur ulang kata sandi',
  'password-reset-new.heading': 'Tentukan kata sandi baru',
  'password-reset-new.field': 'Kata sandi baru',
  'password-reset-new.change': 'Ubah kata sandi',
  'password-reset-new.caution': 'Perangkat Anda yang lain akan dikeluarkan dari akun.',
  'password-reset-new.gone': 'Batas waktu sudah lewat. Mohon maaf, silakan mulai lagi dari pengiriman email.',
  'password-reset-new.start-over': 'Mulai lagi',
} as const;
