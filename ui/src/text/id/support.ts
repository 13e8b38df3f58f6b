/** お困りの場合. */
export const support = {
  'title.support': 'Bantuan',
  'support.heading': 'Anda perlu bantuan tentang apa?',
  'support.still': 'Jika tidak berhasil, hubungi Pusat Layanan Pelanggan.',
  'support.contact': 'Hubungi Pusat Layanan Pelanggan (dibuka di browser)',
  'support.reference': 'Saat menghubungi kami, sebutkan nomor ini: {ref}',
  'support.copy': 'Salin nomor',
  'support.copied': 'Nomor telah disalin.',
  'support.caution':
    'Saat menghubungi kami, jangan tulis nomor penanggung asuransi, simbol, nomor, kata sandi, atau jawaban pertanyaan rahasia Anda.',
  'support.no-browser': 'Browser tidak bisa dibuka. Masukkan alamat ini: {url}',
  'support.version': 'Versi {version}',
  'support.licences': 'Lisensi',
  'support.licences.text': 'Aplikasi ini diterbitkan dengan Lisensi MIT dan Apache License 2.0.',

  'support.topic.group': 'Lembaga saya tidak ditemukan',
  'support.topic.mail': 'Email konfirmasi tidak sampai',
  'support.topic.login': 'Saya tidak bisa masuk',
  'support.topic.identity': 'Saya tidak bisa melakukan verifikasi identitas',
  'support.topic.camera': 'Saya tidak bisa memakai kamera',
  'support.topic.documents': 'Dokumen identitas yang bisa digunakan',
  'support.topic.face': 'Foto wajah tidak cocok',
  'support.topic.pending': 'Pemeriksaan pengajuan memakan waktu lama',
  'support.topic.checkup-code': 'Tentang kartu pos kode pemeriksaan kesehatan (健診閲覧コード)',
  'support.topic.tracking': 'Tentang pelacakan',
  'support.topic.install': 'Unduh aplikasi',
  'support.topic.withdraw': 'Menutup akun',

  'support.about.group':
    'Jika lembaga Anda tidak menggunakan {brand}, Anda tidak bisa mendaftar. Tanyakan kepada lembaga Anda. Jika nomornya benar tetapi tidak ditemukan, hubungi Pusat Layanan Pelanggan.',
  'support.login.open': 'Kesulitan masuk',
  'support.identity.1': 'Mungkin dulu Anda mendaftar dengan alamat email lain.',
  'support.identity.2': 'Coba masuk dengan alamat email yang dulu Anda daftarkan.',
  'support.identity.3':
    'Jika data asuransi Anda belum dikirim ke kantor pengelola {brand}, kami perlu menyelidikinya. Hubungi Pusat Layanan Pelanggan.',
  'support.identity.no-card': 'Saya tidak punya data asuransi',
  'support.camera': 'Izinkan akses kamera di pengaturan perangkat Anda.',
  'support.camera.open': 'Saya tidak bisa memakai kamera',
  'support.documents':
    'Yang bisa digunakan: {documents}. Jika Anda tidak punya satu pun, hubungi Pusat Layanan Pelanggan.',
  'support.face': 'Periksa hal berikut.',
  'support.face.light': 'Apakah tempatnya terang, dengan cahaya dari depan?',
  'support.face.mask': 'Apakah masker, kacamata hitam, dan topi sudah dilepas?',
  'support.face.glare': 'Apakah foto di dokumen jelas dan tanpa pantulan cahaya?',
  'support.about.pending':
    'Kami perlu memeriksa pengajuan Anda, jadi belum selesai sekarang. Setelah selesai diperiksa, kami akan mengirim email. Mohon tunggu.',
  'support.about.checkup-code':
    'Kartu pos kode pemeriksaan kesehatan tidak digunakan. Silakan daftar di “Akses data medis”.',
  'support.about.install':
    'Untuk menggunakan {brand}, Anda perlu mengunduh aplikasi. Cari “{brand}” di browser, App Store, atau Google Play, lalu unduh aplikasi {brand}.',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'Pindai kode QR ini dengan ponsel, lalu unduh aplikasi dari toko aplikasi.',
  'support.withdraw':
    'Jika Anda menutup akun, akun dan semua data yang Anda daftarkan akan dihapus. Ini tidak bisa dibatalkan.',
  'support.withdraw.withdraw': 'Tutup akun',
  'support.withdraw.wrong': 'Akun tidak bisa ditutup. Periksa kata sandi Anda.',
} as const;
