### What linju answers, in Indonesian. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = komite warga
-subdistrict-office = kantor kelurahan
-property-company = perusahaan pengelola gedung
-police-station = kantor polisi
-exit-entry = kantor imigrasi Tiongkok
-community-health-centre = pusat kesehatan masyarakat

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    Telepon { $ambulance-phone } sekarang dan sebutkan di mana Anda berada.
    Sebutkan apa yang terjadi, berapa orang yang perlu ditolong, dan nomor telepon Anda. Jangan tutup telepon dan tetaplah bersama orang itu.
    Di Tiongkok, ambulans adalah { $ambulance-phone }; { $fire-phone } adalah pemadam kebakaran. Teleponnya gratis.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-fire =
    Segera keluar, jangan naik lift, lalu telepon { $fire-phone } dari luar.
    Sebutkan di mana apinya, berapa orang yang ada di dalam, dan nomor telepon Anda. Jangan masuk lagi.
    Kalau ada yang terluka, telepon { $ambulance-phone } untuk memanggil ambulans.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-police =
    Telepon { $police-phone } sekarang dan sebutkan di mana Anda berada.
    Kalau berbicara itu berbahaya, kirim SMS ke { $police-sms-phone }. Jangan hadapi siapa pun.
    Di Tiongkok: polisi { $police-phone }, pemadam kebakaran { $fire-phone }, ambulans { $ambulance-phone }. Gunakan nomor-nomor ini, bukan nomor dari negara lain.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-traffic-accident =
    Kalau ada yang terluka, telepon { $ambulance-phone } dulu; setelah itu telepon polisi lalu lintas, { $traffic-phone }.
    Jangan tinggalkan tempat kejadian. Sebutkan di mana Anda berada, apa yang terjadi, berapa orang yang terluka, dan nomor telepon Anda.
    Ambil foto hanya kalau sudah aman.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-gas-leak =
    Jangan sentuh sakelar atau api, segera keluar, dan telepon { $fire-phone } dari luar.
    Jangan memakai telepon di dalam ruangan. Buka jendela hanya kalau Anda melewatinya saat keluar.
    Dari luar Anda juga bisa menelepon perusahaan gas; nomornya ada di tagihan Anda.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-domestic-violence =
    Telepon { $police-phone } sekarang kalau Anda dalam bahaya.
    Kalau tidak bisa berbicara, kirim SMS ke { $police-sms-phone }. Kalau ada yang terluka, telepon { $ambulance-phone }.
    Saya tidak meneruskan ini kepada siapa pun tanpa persetujuan Anda. Kalau Anda mau, pekerja sosial bisa menghubungi Anda: jawab “ya”, dan sebutkan kapan waktunya.
    Untuk mengganti topik, tulis saja pertanyaan lain, dan saya hanya akan menjawab pertanyaan itu.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-self-harm =
    Terima kasih sudah menulis kepada saya. Telepon { $ambulance-phone } atau { $police-phone } kalau Anda mungkin akan menyakiti diri sendiri sekarang.
    Layanan dukungan psikologis ada di { $psych-phone }; mungkin hanya dijawab dalam bahasa Mandarin.
    Seseorang dari { -residents-committee } juga bisa berbicara dengan Anda. Apakah Anda mau saya mintakan?
    Anda boleh terus menulis kepada saya. Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-missing-person =
    Telepon { $police-phone } sekarang, jangan menunggu.
    Sebutkan siapa yang hilang, umurnya, pakaiannya, serta kapan dan di mana orang itu terakhir terlihat.
    Setelah menelepon, ciri-cirinya bisa saya catat untuk petugas dan satpam.
    Kalau ini bukan keadaan darurat, beri tahu saya.
emergency-elevator-trapped =
    Tekan tombol alarm di dalam lift, lalu telepon penyelamatan lift, { $elevator-phone }.
    Tetap tenang dan jangan membuka pintu lift dengan paksa.
    Sebutkan nama kompleks, gedungnya, dan lift yang mana. Kalau tidak ada yang menjawab, telepon { $fire-phone }.
    Tulis juga kepada saya gedung dan lift yang mana. Kalau ini bukan keadaan darurat, beri tahu saya.

## Residence and identity

accommodation-registration =
    Lapor diri ke polisi dalam 24 jam setelah tiba, kecuali Anda menginap di hotel; hotel mendaftarkan tamunya sendiri.
    Ini juga berlaku kalau Anda pindah rumah, dan untuk tamu yang menginap di rumah Anda; tamu itu atau Anda sendiri yang melapor.
    Bawa paspor, kontrak sewa atau sertifikat kepemilikan rumah, serta identitas dan kontak pemilik rumah.
    Datang ke { -police-station }: { $police-station-address }. Buka: { $police-station-hours }.
    Kalau terlambat melapor, Anda bisa mendapat peringatan atau denda sampai { $registration-fine-amount } yuan.
    Apakah Anda bisa melapor di sini atau secara online, tanyakan ke { -residents-committee }: { $office-phone }.
visa-extension =
    Ajukan perpanjangan ke { -exit-entry } paling lambat 7 hari sebelum masa tinggal Anda habis; kalau sisanya kurang dari itu, pergilah hari ini juga.
    Semua perpanjangan dijumlahkan tidak boleh lebih lama dari masa tinggal Anda semula.
    Alamat kantor layanannya: { $exit-entry-address }. Sebelum pergi, telepon { $immigration-phone } dan tanyakan dokumen apa yang diperlukan; layanan ini menjawab dalam bahasa Mandarin dan Inggris.
    Tinggal melebihi izin berakibat peringatan; dalam kasus berat denda { $overstay-day-amount } yuan per hari, sampai { $overstay-most-amount } yuan, atau penahanan.
    Keputusan ada di { -exit-entry }.
residence-permit =
    Kalau visa Anda mewajibkan izin tinggal, ajukan dalam 30 hari setelah masuk ke Tiongkok.
    Keputusannya keluar dalam 15 hari. Untuk memperpanjang izin, ajukan 30 hari sebelum habis; perubahan, misalnya pindah tempat kerja atau alamat, harus dilaporkan dalam 10 hari.
    Alamat kantor layanannya: { $exit-entry-address }. Sebelum pergi, telepon { $immigration-phone } dan tanyakan dokumen apa yang diperlukan.
    Keputusan ada di { -exit-entry }.
permanent-residence =
    Izin tinggal tetap diajukan ke { -exit-entry }; syaratnya tergantung keadaan Anda.
    Kartu izin tinggal tetap sudah berlaku sebagai kartu identitas, dengan 18 digit nomor. Pemegangnya tidak perlu izin kerja.
    Tanyakan syarat dan dokumennya ke { $immigration-phone }, dalam bahasa Mandarin atau Inggris. Yang memutuskan adalah { -exit-entry }, bukan komunitas.
work-permit =
    Izin kerja diurus secara online oleh perusahaan tempat Anda bekerja; Anda tidak mengajukannya sendiri.
    Izin cetak yang baru tidak diterbitkan lagi: datanya ada di kartu jaminan sosial Anda, juga di kartu elektroniknya. Kartu lama tetap berlaku sampai ada data yang berubah.
    Yang bertanggung jawab adalah dinas ketenagakerjaan. Pertanyaan: { $hr-phone }.
lost-passport =
    Laporkan dulu kehilangan paspor ke polisi dan simpan tanda terimanya.
    Dengan tanda terima itu, { -exit-entry } memberi Anda surat keterangan kehilangan; di banyak tempat surat ini berlaku { $lost-passport-days } hari.
    Dengan surat itu, kedutaan atau konsulat negara Anda membuat paspor baru. Setelah itu, ajukan visa baru atau dokumen untuk keluar dari Tiongkok.
    Alamat kantor layanannya: { $exit-entry-address }. Pertanyaan: { $immigration-phone }. Kalau paspornya baru saja dicuri, telepon { $police-phone }.
birth-registration =
    Anak warga asing yang lahir di Tiongkok harus didaftarkan dalam 60 hari setelah lahir.
    Orang tua atau wali membawa surat keterangan lahir ke { -exit-entry } dan mendaftarkan izin tinggal anak itu.
    Alamat kantor layanannya: { $exit-entry-address }. Sebelum pergi, tanyakan soal paspor anak dan dokumen lainnya: { $immigration-phone }.
marriage-registration =
    Pernikahan didaftarkan di kantor urusan sipil yang berwenang mencatat pernikahan dengan warga asing; Anda berdua harus datang sendiri.
    Pria harus berumur minimal 22 tahun dan wanita minimal 20 tahun.
    Pasangan yang warga asing perlu surat keterangan belum menikah yang sudah dilegalisasi, dengan terjemahan bahasa Mandarin. Mintalah dulu daftar dokumen ke kantor itu, karena aturannya bisa berubah.
    Yang bertanggung jawab adalah dinas urusan sipil. Untuk mencari kantornya, telepon { $government-phone }.

## Home and property

repair-request = Saya akan mencatat permintaan perbaikan Anda untuk { -property-company }. Anda bisa menulis “batal” kapan saja.
utility-bill-payment =
    Listrik, air, dan gas bisa dibayar lewat WeChat atau Alipay.
    Cari halaman { $utility-pay-text } di aplikasi, pilih kota dan perusahaannya, lalu masukkan nomor pelanggan yang ada di tagihan.
    Biasanya nomor itu atas nama pemilik rumah, jadi tanyakan kepada pemilik kalau Anda tidak punya tagihannya.
    Yang bertanggung jawab adalah perusahaan masing-masing. Listrik: { $electricity-phone }. Nomor perusahaan air dan gas ada di tagihannya.
utility-outage =
    Tanyakan dulu ke { -property-company } apakah seluruh gedung juga mengalaminya: { $property-phone }.
    Listrik: { $electricity-phone }. Nomor perusahaan air atau gas ada di tagihan Anda; untuk internet, telepon operator Anda.
    Kalau tercium bau gas, jangan sentuh sakelar, segera keluar, dan telepon { $fire-phone } dari luar.
property-management =
    Nama { -property-company } di sini adalah { $property-text }, telepon { $property-phone }.
    Buka: { $property-hours }.
    Mereka mengurus bagian bersama di gedung: lift, tangga, lampu, satpam, dan taman. Untuk bagian dalam rumah, pemilik yang bertanggung jawab, atau penyewa kalau kontrak sewa menyebutkan begitu.
    Besar iuran dan apa saja yang tercakup ada di kontrak pengelolaan. Kalau Anda dan pengelola tidak sepakat, tanyakan ke { -residents-committee }: { $office-phone }.
housing-lease =
    Mintalah kontrak sewa tertulis dengan nama asli, dan minta agar kontraknya didaftarkan.
    Menurut aturan sewa nasional, kontrak harus menyebutkan besar uang jaminan, kapan dikembalikan, dan apa yang boleh dipotong. Pemilik tidak boleh masuk tanpa izin Anda, kecuali dalam hal yang diatur hukum.
    Kalau ada sengketa, { -residents-committee } bisa menengahi, gratis dan hanya kalau kedua pihak mau: { $office-phone }. Anda tetap bisa ke pengadilan.
    Pertanyaan hukum: { $legal-phone }. Yang bertanggung jawab adalah dinas perumahan; Anda bisa menghubunginya lewat { $government-phone }.
noise-complaint =
    Beri tahu dulu { -property-company }: { $property-phone }.
    Dari pukul 22:00 sampai 6:00 adalah malam, dan suara yang mengganggu tetangga dibatasi oleh hukum. Jam renovasi ditetapkan oleh daerah; pengelola gedung mengetahuinya.
    Kalau malam hari tidak juga berhenti, telepon polisi, { $police-phone }. Untuk proyek bangunan, telepon { $government-phone }.
    Yang bertanggung jawab adalah { -residents-committee } dan { -property-company }, dan seorang mediator bisa membantu secara gratis.
neighbour-mediation = Saya akan mencatat apa yang perlu diketahui mediator dari { -residents-committee }; mediasi gratis dan sukarela. Anda bisa menulis “batal” kapan saja.
public-problem-report = Saya akan mencatat laporan Anda untuk pihak yang bertanggung jawab atas tempat ini. Anda bisa menulis “batal” kapan saja.

## Waste and environment

waste-sorting =
    Pilah sampah Anda menjadi empat jenis; tanda di tempat sampah ditulis dalam bahasa Mandarin.
    Bisa didaur ulang ({ $waste-recyclable-text }): kaca, logam, kertas, kain, plastik bersih.
    Berbahaya ({ $waste-hazardous-text }): baterai, obat, cat, pestisida, lampu.
    Sisa makanan ({ $waste-food-text }): makanan sisa, kulit buah, ampas teh, ikan, tanaman.
    Lainnya ({ $waste-other-text }): kertas kotor, pembalut dan popok, puntung rokok, keramik.
    Tempat pengumpulan: { $waste-address }. Buka: { $waste-hours }.
    Salah memilah bisa didenda sampai { $waste-fine-amount } yuan per orang. Kalau ada pertanyaan, { -residents-committee } bisa membantu.
bulky-waste =
    Bawa perabot dan barang besar lainnya hanya ke tempat yang ditandai, pada waktu yang ditentukan.
    Tempat: { $bulky-address }. Waktu: { $bulky-hours }.
    Mohon jangan meninggalkan apa pun di tangga atau di samping tempat sampah.
    Yang bertanggung jawab adalah { -property-company }: { $property-phone }.

## Health and insurance

find-clinic =
    Untuk sakit sehari-hari, datang ke { -community-health-centre }: { $clinic-address }.
    Buka: { $clinic-hours }. Telepon: { $clinic-phone }.
    Bawa paspor Anda. Rumah sakit di kota ini yang dikenal dengan layanan internasionalnya adalah { $hospital-text }; tanyakan di sana apakah ada yang bisa berbicara dalam bahasa Anda.
    Kalau ada yang dalam bahaya, telepon { $ambulance-phone }.
medical-insurance =
    Kalau Anda bekerja di sini, perusahaan mendaftarkan Anda ke asuransi kesehatan dalam 30 hari setelah izin kerja keluar.
    Ini salah satu dari lima asuransi sosial, dan karyawan asing mengikuti kelimanya.
    Untuk pelajar, anggota keluarga, dan orang yang tidak bekerja, aturannya berbeda, jadi tanyakan dulu sebelum membayar apa pun: { $government-phone }.
    Yang bertanggung jawab adalah dinas asuransi kesehatan. Pertanyaan soal pekerjaan: { $hr-phone }.
social-insurance =
    Karyawan asing mengikuti lima asuransi sosial, dan perusahaan mendaftarkannya dalam 30 hari setelah izin kerja keluar.
    Kelimanya adalah asuransi pensiun, kesehatan, pengangguran, kecelakaan kerja, dan persalinan.
    Kalau Anda meninggalkan Tiongkok sebelum usia pensiun, akun Anda bisa tetap disimpan; tanyakan aturan yang berlaku untuk Anda sebelum berangkat.
    Yang bertanggung jawab adalah dinas ketenagakerjaan. Pertanyaan: { $hr-phone }.
vaccination =
    Vaksinasi diberikan di { -community-health-centre }: { $clinic-address }.
    Waktu: { $vaccination-hours }. Telepon: { $clinic-phone }.
    Anak warga asing mengikuti jadwal yang sama dengan anak Tiongkok. Bawa paspor, surat keterangan lahir, dan catatan vaksinasi sebelumnya.
    Yang bertanggung jawab adalah { -community-health-centre }; petugasnya akan memberi tahu vaksin mana yang sudah waktunya dan berapa biayanya.
mental-health-support =
    Anda bisa menelepon layanan dukungan psikologis, { $psych-phone }; mungkin hanya dijawab dalam bahasa Mandarin.
    Pekerja sosial dari { -residents-committee } juga bisa berbicara dengan Anda. Kalau Anda setuju, pesan Anda saya teruskan, dan hanya kepada orang itu.
    Saya tidak bisa menilai kesehatan Anda. Kalau Anda mungkin akan menyakiti diri sendiri sekarang, telepon { $ambulance-phone }.
elderly-care =
    Untuk warga lanjut usia dan keluarganya, { -residents-committee } siap membantu: { $office-phone }.
    Banyak komunitas punya kantin untuk lansia atau mengantar makanan ke rumah. Apa yang ada di komunitas ini, dan untuk siapa, bisa ditanyakan ke petugasnya.
    Alamat kantornya: { $office-address }. Yang bertanggung jawab adalah { -residents-committee }, bersama dinas urusan sipil.

## Children and language

school-enrolment =
    Dinas pendidikan distrik yang menentukan sekolah mana yang menerima anak Anda.
    Biasanya diperlukan izin tinggal anak, bukti tempat tinggal di sini, dan bukti kerja. Ada juga sekolah khusus anak pekerja asing.
    Tanyakan sejak awal, karena tanggal pendaftaran sudah tetap. Dinas pendidikan bisa dihubungi lewat { $government-phone }; untuk wilayah sekolah alamat Anda, tanyakan ke { -residents-committee }: { $office-phone }.
language-class =
    Untuk kelas bahasa dan pojok bahasa, tanyakan ke { -residents-committee }: { $office-phone }.
    Jam kantor: { $office-hours }.
    Banyak kelas diajar oleh relawan. Kalau Anda bisa mengajarkan bahasa Anda sendiri, Anda juga dipersilakan menjadi relawan. Yang bertanggung jawab adalah { -residents-committee }.

## Daily life

driving-licence =
    SIM asing atau SIM internasional tidak berlaku di Tiongkok; Anda perlu SIM Tiongkok.
    Untuk menukar SIM asing yang masih berlaku, bawa terjemahannya dan surat pemeriksaan kesehatan, lalu lulus ujian teori. Untuk kunjungan singkat ada izin mengemudi sementara.
    Yang bertanggung jawab adalah polisi lalu lintas. Anda bisa menghubunginya lewat { $government-phone }.
ebike-rules =
    Sepeda listrik tidak boleh masuk lift gedung tempat tinggal, dan tidak boleh dicas di lorong bersama.
    Cas di stopkontak umum; { -property-company } bisa memberi tahu di mana tempatnya: { $property-phone }.
    Daftarkan sepedanya dan pakai helm. Yang bertanggung jawab adalah polisi lalu lintas, dan di dalam gedung { -property-company }.
public-transport =
    Anda bisa naik sepeda umum, bus, dan metro.
    Sepeda umum: pindai kode di sepedanya. { $bike-free-amount } menit pertama gratis, lalu satu jam { $bike-hour-amount } yuan, paling banyak { $bike-day-amount } yuan per hari.
    Untuk jadwal dan tarif, tanyakan ke operatornya; untuk keluhan dan barang hilang yang tidak mereka tanggapi, telepon { $government-phone }.
bank-account =
    Datang ke cabang bank dengan paspor atau kartu izin tinggal tetap dan nomor ponsel Tiongkok.
    Ada cabang yang juga meminta bukti kerja, alamat, atau dokumen pajak. Aturan tiap cabang berbeda, jadi telepon dulu, dan coba cabang lain kalau satu cabang menolak.
    Keputusan ada di pihak bank.
sim-internet =
    Untuk nomor ponsel, datang ke gerai operator dengan paspor Anda; nomor didaftarkan dengan nama asli.
    Untuk internet di rumah, tanyakan ke operator yang sama. Operator mana yang melayani gedung Anda, { -property-company } mengetahuinya: { $property-phone }.
    Yang bertanggung jawab adalah operatornya.
mobile-payment =
    Anda bisa menghubungkan kartu bank asing ke Alipay atau WeChat dan membayar dengan ponsel.
    Pembayaran sampai { $pay-free-amount } yuan tidak dikenai biaya; di atas itu biayanya { $pay-fee-amount } persen.
    Batasnya { $pay-single-amount } dolar AS per pembayaran dan { $pay-year-amount } dolar AS per tahun.
    Kalau kartunya ditolak, tanyakan ke halaman bantuan aplikasi atau bank Anda; merekalah yang bertanggung jawab.
tax =
    Kalau Anda berada di Tiongkok selama { $tax-resident-days } hari atau lebih dalam satu tahun kalender, Anda menjadi wajib pajak dalam negeri untuk tahun itu.
    Apa yang harus dilaporkan, dan kapan, tergantung keadaan dan pekerjaan Anda.
    Keputusan ada di kantor pajak. Pertanyaan: { $tax-phone }.
customs-post =
    Paket pribadi dari luar negeri nilainya boleh sampai { $parcel-amount } yuan.
    Bea sampai { $parcel-duty-amount } yuan tidak ditagih. Untuk paket yang nilainya lebih tinggi, atau untuk obat, makanan, atau tanaman, tanyakan ke bea cukai sebelum dikirim: { $customs-phone }.
    Untuk paket yang belum sampai, tanyakan ke kantor pos atau kurir dengan nomor kirimannya.
pet-registration =
    Daftarkan anjing Anda ke polisi, setelah komunitas dan { -subdistrict-office } setuju.
    Anda perlu bukti vaksinasi dan kontrak sewa. Beberapa jenis anjing tidak diizinkan di kota ini, dan anjing hanya boleh diajak jalan pada jam tertentu.
    Tanyakan biaya yang berlaku, daftar jenis, dan jamnya sebelum memelihara anjing. Ke mana Anda harus pergi, tanyakan ke { -residents-committee }: { $office-phone }.
lost-and-found = Saya akan mencatat barang yang hilang atau ditemukan untuk { -property-company } dan { -residents-committee }. Anda bisa menulis “batal” kapan saja.
consumer-complaint =
    Bicarakan dulu dengan penjual; kalau tidak membantu, telepon { $consumer-phone }.
    Simpan struk, pesanan, pesan, dan foto. Kebanyakan barang yang dibeli online bisa dikembalikan dalam 7 hari tanpa alasan; ada pengecualian.
    Layanan itu mungkin hanya dijawab dalam bahasa Mandarin. Yang bertanggung jawab adalah dinas pengawasan pasar.
scam-report =
    Kalau Anda baru saja mengirim uang, telepon { $police-phone } dan bank Anda sekarang.
    Jangan kirim apa-apa lagi, jangan beri siapa pun kode atau kata sandi, dan simpan semua pesan serta bukti pembayaran.
    Kalau { $antifraud-phone } menelepon Anda, jawablah: itu layanan antipenipuan dari polisi. Anda juga bisa menelepon sendiri kalau ragu.
    Yang bertanggung jawab adalah polisi.

## Community and self-governance

community-office =
    Kantor { $place-name } ada di { $office-address }.
    Buka: { $office-hours }. Telepon: { $office-phone }.
    Bahasa yang dipakai di sana: { $office-list }.
    Untuk urusan umum, mediasi, kesehatan, dan kegiatan anak muda, { -residents-committee } membantu, dan menyampaikan pendapat warga kepada pemerintah.
community-events =
    Semua orang yang tinggal di sini boleh ikut kegiatan komunitas, apa pun bahasanya.
    Rencana kegiatannya bisa ditanyakan ke { -residents-committee }: { $office-phone }. Jam kantor: { $office-hours }.
    Mereka juga yang bertanggung jawab atas kegiatan itu, dan senang menerima ide.
volunteer-signup = Saya akan mencatat apa yang ingin Anda lakukan sebagai relawan untuk { -residents-committee }. Anda bisa menulis “batal” kapan saja.
suggestion = Saya akan mencatat saran Anda untuk { -residents-committee }. Anda bisa menulis “batal” kapan saja.
public-consultation =
    Anda bisa menyampaikan pendapat dalam bahasa Anda sendiri; petugas melihat kata-kata asli Anda.
    Konsultasi apa saja yang sedang dibuka, tanyakan ke { -residents-committee }: { $office-phone }.
    Siapa yang boleh memilih diatur oleh hukum dan oleh tiap konsultasi, jadi saya tidak menebaknya; silakan tanyakan. Yang bertanggung jawab adalah { -residents-committee }, dan pendapat diteruskan ke { -subdistrict-office }.
legal-aid =
    Telepon { $legal-phone } untuk layanan hukum umum.
    Saya tidak bisa menilai kasus Anda. Kalau Anda setuju, pesan Anda saya teruskan ke { -residents-committee }, yang bisa memberi nama pengacara atau mediator. Mediasi gratis dan sukarela, dan Anda tetap bisa ke pengadilan.
religious-venues =
    Anda bisa mengikuti ibadah di tempat ibadah yang terdaftar.
    Warga asing bisa mengadakan ibadah sendiri di tempat yang disetujui kantor urusan agama. Menyebarkan agama tidak diperbolehkan.
    Dinas urusan agama punya daftar tempatnya; Anda bisa menghubunginya lewat { $government-phone }.

## Safety notices

typhoon-disaster =
    Tetap di dalam rumah, tutup jendela, dan pindahkan semua barang dari balkon.
    Peringatan punya empat warna: biru, kuning, oranye, dan merah; merah yang tertinggi. Ikuti pengumuman komunitas.
    Kalau rumah Anda tidak aman, pergi ke tempat pengungsian: { $shelter-address }. Tanyakan dulu apakah sudah dibuka: { $office-phone }.
    Yang bertanggung jawab adalah { -subdistrict-office } dan { -residents-committee }. Kalau ada yang dalam bahaya, telepon { $police-phone } atau { $fire-phone }.

## Controls

greeting =
    Halo!
    Saya menjawab pertanyaan tentang kehidupan sehari-hari dan layanan komunitas di { $place-name }, dan meneruskan permintaan Anda kepada pihak yang bertanggung jawab.
thanks = Sama-sama. Silakan tulis lagi kapan pun Anda perlu sesuatu.
help-menu = Ini hal-hal yang bisa saya bantu; pilih salah satu, atau tulis pertanyaan Anda dengan kata-kata sendiri.
talk-to-staff = Pesan Anda saya teruskan kepada petugas { $place-name }.
change-language = Mau bahasa apa? Tulis namanya atau pilih salah satu.
cancel = Permintaan ini sudah saya hentikan dan tulisan Anda untuk permintaan ini sudah saya hapus.
case-status = Ini yang saya tahu tentang permintaan Anda.
privacy-data =
    Saya hanya menyimpan yang saya perlukan untuk menjawab Anda: bahasa Anda, formulir yang sedang terbuka, permintaan yang Anda buat, dan id pesan-pesan terakhir Anda.
    Saya tidak menyimpan percakapan lengkap. Kalau Anda ingin bicara dengan petugas, atau saya tidak bisa menjawab, petugas melihat pesan itu selama waktu terbatas.
    Anda bisa meminta salinan data Anda atau menghapusnya kapan saja: tulis “ekspor” atau “hapus”.
unknown = Saya kurang yakin apakah saya memahami maksud Anda.
