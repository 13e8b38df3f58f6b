/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': 'Mulai menggunakan {brand}',
  'welcome.lead': 'Jika ini pertama kali bagi Anda, siapkan hal berikut, lalu pilih “Daftar baru”.',
  'welcome.needs': 'Yang perlu disiapkan',
  'welcome.need-mail': 'Alamat email Anda sendiri',
  'welcome.need-card':
    'Sesuatu yang menunjukkan data asuransi Anda: surat keterangan kepesertaan (資格確認書), pemberitahuan informasi kepesertaan (資格情報のお知らせ), atau Mynaportal (マイナポータル)',
  'welcome.sign-up': 'Daftar baru',
  'welcome.login': 'Masuk',
  'welcome.no-card': 'Saya tidak punya data asuransi',
  'welcome.starting': 'Sedang menyiapkan',
  'welcome.logged-out': 'Anda sudah keluar dari akun.',
  'welcome.draft-expired':
    'Isian Anda sudah tidak ada (dihapus setelah 24 jam). Mohon maaf, silakan mulai lagi dari awal.',
  'welcome.withdrawn': 'Akun Anda telah ditutup. Terima kasih telah menggunakan layanan kami.',
  'welcome.volatile':
    'Perangkat ini tidak punya tempat aman untuk menyimpan data. Jika aplikasi ditutup, isian Anda sejauh ini akan hilang.',
  'welcome.config-failed': 'Persiapan gagal. Periksa koneksi internet, lalu coba lagi.',

  'title.no-card-help': 'Tanpa data asuransi',
  'no-card-help.heading': 'Cara mencari nomor penanggung asuransi, simbol, dan nomor',
  'no-card-help.lead': 'Anda bisa memeriksanya dengan salah satu cara berikut.',
  'no-card-help.notice': 'Di pemberitahuan informasi kepesertaan (資格情報のお知らせ)',
  'no-card-help.notice.1':
    'Anda bisa melihatnya di pemberitahuan informasi kepesertaan yang dibagikan oleh lembaga Anda (perhimpunan asuransi kesehatan, perhimpunan gotong royong atau cabangnya, perhimpunan asuransi kesehatan nasional, pemerintah daerah, dan lainnya). Cara pembagian dan penerimanya berbeda di setiap lembaga.',
  'no-card-help.notice.2': 'Namanya bisa juga 資格情報通知書.',
  'no-card-help.mynumber': 'Jika Anda punya Kartu My Number (マイナンバーカード)',
  'no-card-help.mynumber.1': 'Masuk ke Mynaportal (マイナポータル) untuk melihat data asuransi Anda.',
  'no-card-help.mynumber.step-1': 'Masuk ke Mynaportal',
  'no-card-help.mynumber.step-2': 'Di “証明書” (sertifikat), pilih “健康保険証” (kartu asuransi kesehatan)',
  'no-card-help.mynumber.step-3': 'Periksa nomor penanggung asuransi (保険者番号), simbol (記号), dan nomor (番号)',
  'no-card-help.mynumber.2':
    'Jika kartu Anda belum didaftarkan untuk dipakai sebagai kartu asuransi kesehatan, daftarkan dulu di Mynaportal.',
  'no-card-help.open-mynaportal': 'Buka Mynaportal (dibuka di browser)',
  'no-card-help.without': 'Jika Anda tidak punya Kartu My Number',
  'no-card-help.without.1':
    'Anda bisa melihatnya di surat keterangan kepesertaan (資格確認書). Anda juga bisa membuat Kartu My Number dan memeriksanya dengan kartu itu.',
  'no-card-help.without.2': 'Jika Anda tidak punya surat keterangan kepesertaan, tanyakan kepada lembaga Anda.',
  'no-card-help.return': 'Kembali ke prosedur',

  'title.update-required': 'Perbarui aplikasi',
  'update-required.heading': 'Silakan perbarui aplikasi',
  'update-required.lead.1':
    'Versi ini tidak bisa melanjutkan prosedur dengan aman. Perbarui aplikasi {brand} ke versi terbaru di App Store atau Google Play.',
  'update-required.lead.2': 'Isian Anda sejauh ini masih bisa dipakai selama 24 jam setelah pembaruan.',
  'update-required.desktop': 'Silakan dapatkan versi terbaru.',
  'update-required.update': 'Perbarui aplikasi',
  'update-required.again': 'Periksa lagi',

  'title.session-expired': 'Masuk lagi',
  'session-expired.heading': 'Silakan masuk lagi',
  'session-expired.lead':
    'Demi keamanan, Anda dikeluarkan dari akun karena aplikasi tidak digunakan beberapa lama. Isian Anda sejauh ini disimpan di perangkat ini. Masuk lagi untuk melanjutkan.',
  'session-expired.other-device': 'Anda dikeluarkan dari akun karena kata sandi Anda telah diubah.',
  'session-expired.login': 'Masuk',
  'session-expired.start': 'Kembali ke layar pertama',
} as const;
