/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': 'Kembali',
  'frame.support': 'Bantuan',
  'frame.leave': 'Hentikan prosedur',
  'frame.required': '(wajib)',
  'frame.optional': '(opsional)',
  'frame.caution': 'Penting',
  'frame.notice': 'Perhatian',
  'frame.busy.sending': 'Sedang mengirim. Mohon tunggu.',
  'frame.busy.slow': 'Ini perlu waktu. Jika koneksi lambat, mungkin perlu sedikit lebih lama.',
  'frame.retry': 'Coba lagi',
  'frame.contact': 'Hubungi Pusat Layanan Pelanggan',
  'frame.errors': 'Periksa isian Anda (perlu diperbaiki: {n})',
  'frame.warning': 'Mohon periksa',
  'frame.go-on': 'Lanjutkan apa adanya',
  'frame.complete': 'Selesai',
  'frame.language': '言語 / Language',
  'frame.close': 'Tutup',
  'frame.loading': 'Sedang memuat.',
  'frame.hyphen': 'tanda hubung',
  'frame.change': 'Ubah',

  'progress.registration': 'Buat akun {n}/{of}',
  'progress.identity': 'Verifikasi identitas {n}/{of}',
  'progress.access': 'Akses data medis {n}/{of}',

  'notice.folded': 'Karakter lebar penuh dan spasi telah kami perbaiki.',

  'note.card-expired':
    'Semua kartu asuransi kesehatan lama (健康保険証) habis masa berlakunya paling lambat 1 Desember 2025. Kartu itu tidak bisa dipakai di rumah sakit dan klinik. Namun, jika nomornya masih sama dengan yang sekarang, Anda bisa memakainya untuk memeriksa nomor.',
  'note.number-law':
    'Kami menanyakan nomor penanggung asuransi, simbol, dan nomor hanya untuk prosedur asuransi kesehatan.',
  'note.no-tracking':
    'Aplikasi ini tidak melacak kegiatan Anda di aplikasi dan situs web perusahaan lain. Layar permintaan izin pelacakan tidak akan muncul.',
  'note.causes': 'Jika identitas Anda tidak bisa diverifikasi, kemungkinan sebabnya adalah berikut ini.',
  'note.causes.1': 'Isian Anda berbeda dengan surat keterangan kepesertaan atau dokumen lainnya.',
  'note.causes.2':
    'Lembaga Anda (perhimpunan asuransi kesehatan atau pemerintah daerah) belum mengirimkan data asuransi Anda kepada kami.',
  'note.causes.2.when':
    'Dalam hal berikut, mungkin perlu 1 sampai 2 bulan (pemerintah daerah: 3 bulan atau lebih) sampai layanan bisa digunakan.',
  'note.causes.2.moved': 'Data asuransi Anda berubah, misalnya karena pindah kerja atau penerbitan ulang.',
  'note.causes.2.new': 'Anda baru saja menjadi peserta asuransi.',
  'note.causes.3':
    'Lembaga Anda (perhimpunan asuransi kesehatan atau pemerintah daerah) tidak menyediakan {brand} untuk Anda.',

  'fail.offline':
    'Tidak bisa dikirim karena tidak ada koneksi internet. Periksa sinyal atau Wi-Fi, lalu coba lagi. Isian Anda tidak hilang.',
  'fail.timeout':
    'Koneksi lambat dan hasilnya tidak bisa kami terima. Silakan coba lagi. Prosedur yang sama tidak akan dilakukan dua kali.',
  'fail.server':
    'Terjadi masalah pada layanan, jadi prosedur tidak bisa dilanjutkan. Tunggu sebentar, lalu coba lagi. Jika terjadi lagi, hubungi Pusat Layanan Pelanggan dan sebutkan nomor referensi {ref}.',
  'fail.rate': 'Terlalu banyak percobaan dalam waktu singkat. Silakan coba lagi setelah {time}.',
  'fail.storage':
    'Foto tidak bisa disimpan karena ruang di perangkat Anda hampir penuh. Hapus data yang tidak diperlukan, lalu coba lagi.',

  'banner.offline':
    'Anda tidak terhubung ke internet. Isian Anda tidak akan hilang. Anda bisa melanjutkan setelah terhubung.',
  'banner.back-online': 'Anda terhubung ke internet.',
  'maintenance.planned': 'Pemeliharaan: layanan tidak bisa digunakan dari {from} sampai {to}.',
  'maintenance.active':
    'Sedang ada pemeliharaan. Perkiraan selesai sekitar {to}. Isian Anda disimpan di perangkat ini.',

  'dialog.leave-access': 'Hentikan prosedur ini?',
  'dialog.leave-access.text': 'Jika Anda berhenti dan menghapus, foto dan isian Anda akan dihapus.',
  'dialog.leave-access.stay': 'Kembali ke prosedur',
  'dialog.leave-access.later': 'Lanjutkan nanti',
  'dialog.leave-access.discard': 'Berhenti dan hapus',
  'dialog.logout': 'Keluar dari akun?',
  'dialog.logout.text': 'Isian Anda sejauh ini dan foto yang Anda ambil akan dihapus dari perangkat ini.',
  'dialog.logout.logout': 'Keluar dari akun',
  'dialog.logout.stay': 'Batal',
  'dialog.change-document': 'Pilih dokumen identitas lain?',
  'dialog.change-document.text': 'Foto dokumen akan dihapus.',
  'dialog.change-document.change-document': 'Pilih yang lain',
  'dialog.change-document.stay': 'Batal',
  'dialog.discard': 'Foto dan isian Anda akan dihapus. Apakah Anda setuju?',
  'dialog.discard.discard': 'Hapus',
  'dialog.discard.stay': 'Batal',
  'dialog.withdraw': 'Anda yakin ingin menutup akun?',
  'dialog.withdraw.withdraw': 'Tutup akun',
  'dialog.withdraw.stay': 'Batal',

  'password.show': 'Tampilkan kata sandi',
  'password.hide': 'Sembunyikan kata sandi',
} as const;
