### Buttons, questions and short sentences of the program, in Indonesian.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Ya
button-no = Tidak
button-change = Ubah sesuatu
button-cancel = Batal
button-staff = Bicara ke petugas
button-menu = Lihat topik
button-request = Buat permintaan
button-continue = Lanjut
button-export = Salinan data saya
button-delete = Hapus data saya
button-language = Ganti bahasa

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Butuh teman bicara
title-emergency-gas-leak = Bau gas
title-emergency-fire = Kebakaran
title-emergency-medical = Ambulans
title-emergency-domestic-violence = Bantuan mendesak
title-emergency-police = Polisi
title-emergency-traffic-accident = Kecelakaan jalan
title-emergency-missing-person = Orang hilang
title-emergency-elevator-trapped = Terjebak di lift
title-accommodation-registration = Lapor tempat tinggal
title-visa-extension = Perpanjang visa
title-residence-permit = Izin tinggal
title-permanent-residence = Izin tinggal tetap
title-work-permit = Izin kerja
title-lost-passport = Paspor hilang
title-birth-registration = Daftar kelahiran
title-marriage-registration = Menikah
title-repair-request = Perbaikan
title-utility-bill-payment = Bayar tagihan
title-utility-outage = Listrik, air mati
title-property-management = Pengelola gedung
title-housing-lease = Sewa rumah
title-noise-complaint = Kebisingan
title-neighbour-mediation = Masalah tetangga
title-public-problem-report = Lapor masalah umum
title-waste-sorting = Pilah sampah
title-bulky-waste = Sampah besar
title-find-clinic = Cari dokter
title-medical-insurance = Asuransi kesehatan
title-social-insurance = Asuransi sosial
title-vaccination = Vaksinasi
title-mental-health-support = Teman bicara
title-elderly-care = Bantuan lansia
title-school-enrolment = Sekolah anak
title-language-class = Kelas bahasa
title-driving-licence = SIM mengemudi
title-ebike-rules = Sepeda listrik
title-public-transport = Bus, metro, sepeda
title-bank-account = Rekening bank
title-sim-internet = Ponsel dan internet
title-mobile-payment = Bayar pakai ponsel
title-tax = Pajak
title-customs-post = Paket dan bea cukai
title-pet-registration = Daftar anjing
title-lost-and-found = Barang hilang/temuan
title-consumer-complaint = Keluhan belanja
title-scam-report = Penipuan
title-community-office = Kantor komunitas
title-community-events = Kegiatan
title-volunteer-signup = Jadi relawan
title-suggestion = Saran
title-public-consultation = Beri pendapat
title-legal-aid = Bantuan hukum
title-religious-venues = Tempat ibadah
title-typhoon-disaster = Topan dan badai
title-greeting = Halo
title-thanks = Terima kasih
title-help-menu = Topik
title-talk-to-staff = Bicara ke petugas
title-change-language = Ganti bahasa
title-cancel = Batal
title-case-status = Permintaan saya
title-privacy-data = Data saya

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Darurat
group-residence = Dokumen dan visa
group-home = Rumah
group-waste = Sampah
group-health = Kesehatan
group-children = Anak, bahasa
group-daily = Hidup sehari-hari
group-community = Komunitas
group-safety = Keselamatan
group-control = Chat ini

## Questions of the forms. One question at a time.

ask-what-broken = Apa yang rusak, dan di ruangan atau bagian gedung mana?
ask-what-noise = Suara apa yang mengganggu?
ask-what-matter = Ada masalah apa antara Anda dan tetangga Anda?
ask-what-problem = Apa masalahnya?
ask-what-item = Barang apa? Tolong jelaskan cirinya.
ask-what-need = Bantuan apa yang diperlukan, dan untuk siapa?
ask-what-suggestion = Apa saran Anda?
ask-place = Di mana tempatnya? Gedung, tangga dan nomor kamar, atau sesuatu di dekatnya.
ask-other-place = Di mana orang itu tinggal? Cukup gedung dan nomor kamar, tanpa nama.
ask-when = Kapan kejadiannya, atau kapan waktunya?
ask-when-free = Hari dan jam berapa yang cocok untuk Anda?
ask-when-pickup = Kapan Anda ingin barangnya diambil?
ask-since = Sejak kapan?
ask-contact = Kami bisa menelepon Anda di nomor berapa?
ask-photo = Anda bisa mengirim foto.
ask-which-supply = Apa yang mati atau tidak ada?
ask-repeated = Apakah ini terjadi lebih dari sekali?
ask-mediation-wish = Apakah Anda mau dibantu mediator?
ask-wish = Menurut Anda, apa penyelesaian yang baik?
ask-consent = Boleh saya teruskan ini kepada mediator?
ask-languages = Bahasa apa saja yang Anda kuasai?
ask-dangerous = Apakah ini berbahaya bagi orang?
ask-lift = Apakah ada lift?
ask-level = Seberapa banyak yang sudah Anda kuasai?
ask-lost-or-found = Anda kehilangan atau menemukan barang itu?
ask-which-event = Kegiatan yang mana?
ask-how-many = Berapa orang yang akan datang?
ask-skills = Apa yang ingin Anda lakukan?
ask-publicly = Bolehkah warga lain membacanya?
ask-which-consultation = Konsultasi yang mana?
ask-opinion = Apa pendapat Anda?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = Isi
slot-place = Tempat
slot-since = Sejak
slot-when = Kapan
slot-contact = Telepon
slot-photo = Foto
slot-which = Layanan
slot-repeated = Lebih dari sekali
slot-mediation = Mau mediator
slot-other = Orang lain
slot-wish = Harapan Anda
slot-consent = Teruskan
slot-languages = Bahasa
slot-dangerous = Berbahaya
slot-lift = Lift
slot-level = Tingkat
slot-kind = Hilang/ditemukan
slot-people = Jumlah orang
slot-publicly = Boleh dibaca umum

## Choices. At most 20 characters.

choice-water = Air
choice-electricity = Listrik
choice-gas = Gas
choice-internet = Internet
choice-beginner = Pemula
choice-some = Sedikit
choice-advanced = Mahir
choice-lost = Kehilangan
choice-found = Menemukan

## Forms

form-line = { $slot }: { $value }
form-summary = Mohon periksa:
form-confirm = Apakah semuanya sudah benar?
form-noted = Saya catat: { $value }
form-changed = Sudah diubah. { $slot }: { $value }
form-change-which = Apa yang perlu saya ubah?
form-choose = Silakan pilih salah satu, atau tulis nomornya.
form-yes-or-no = Silakan jawab ya atau tidak.
form-phone-wrong = Saya perlu nomor telepon, dengan angka saja.
form-done = Terima kasih. Permintaan Anda disimpan dengan nomor { $case }.
form-still-open = Permintaan “{ $title }” masih terbuka. Anda bisa melanjutkan, atau tulis “batal”.
form-old-button = Tombol itu milik pertanyaan sebelumnya.
form-none-open = Saat ini tidak ada permintaan yang terbuka.

## Who is responsible, after a request was stored

body-residents-committee = Yang bertanggung jawab adalah { -residents-committee }.
body-property-company = Yang bertanggung jawab adalah { -property-company }.
body-subdistrict-office = Yang bertanggung jawab adalah { -subdistrict-office }.

## Staff

staff-stored = Pesan Anda disimpan untuk petugas dengan nomor { $case }.
staff-open-now = Kantor sedang buka; pesan dibaca pada jam kantor, hari ini sampai { $time }.
staff-open-later = Kantor sedang tutup. Pesan dibaca saat kantor buka: { $day }, { $time }.
staff-hours-unknown = Saya tidak tahu jam kantornya, jadi saya tidak bisa mengatakan kapan pesan dibaca.
staff-urgent = Kalau mendesak, telepon { $office-phone }.
staff-not-told = Saya tidak meneruskan apa pun. Anda bisa menulis kepada saya kapan saja.

## Requests

case-none = Anda tidak punya permintaan di sini.
case-line = { $case }: { $title }, disimpan pada { $date }, belum dijawab

## Language

language-name = Bahasa Indonesia
language-changed = Mulai sekarang saya menulis dalam bahasa Indonesia.
language-not-yet = Saya belum bisa menulis dalam bahasa itu. Bahasa yang sudah tersedia:
answer-in-fallback = Bagian ini untuk sementara hanya tersedia dalam { $language }.

## Privacy

privacy-export = Ini semua yang saya simpan tentang Anda:
privacy-erase-ask = Hapus semua yang saya simpan tentang Anda, termasuk permintaan Anda? Ini tidak bisa dibatalkan.
privacy-erased = Semua yang saya simpan tentang Anda sudah dihapus. Salinan cadangan yang dibuat sebelumnya disimpan paling lama { $days } hari.
privacy-kept = Tidak ada yang dihapus.

## Messages I cannot answer

guess-which = Apakah maksud Anda salah satu dari ini?
unknown-offer = Saya bisa menunjukkan daftar topik, atau meneruskan pertanyaan Anda kepada petugas.
message-wordless = Saya belum bisa membaca gambar, pesan suara, atau file. Tolong tulis dengan kata-kata, atau bicara dengan petugas.
message-empty = Pesan Anda sampai tanpa kata-kata. Apa yang bisa saya bantu?
message-too-long = Pesan Anda sangat panjang; saya hanya membaca bagian awalnya.
cannot-answer = Saat ini saya tidak bisa menjawab ini dengan baik. Petugas bisa membantu Anda.
newcomer = Baru di sini? Lapor diri ke polisi dalam 24 jam setelah tiba, kecuali Anda menginap di hotel. Saya bisa menjelaskan caranya.
note-unverified = Sebagian keterangan ini belum dipastikan lagi akhir-akhir ini. Mohon periksa dulu sebelum mengandalkannya.
note-checked-on = Sebagian keterangan ini terakhir dipastikan pada { $date }. Mohon periksa dulu sebelum mengandalkannya.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = tutup

## Web page

web-title = linju, tetangga Anda
web-intro = Tanyakan soal kehidupan sehari-hari dan layanan komunitas, dalam bahasa Anda sendiri.
web-write = Tulis pesan
web-send = Kirim
web-you = Anda
web-unreachable = Layanan tidak bisa dihubungi saat ini. Pesan Anda tidak terkirim.
web-busy = Terlalu banyak pesan sekaligus. Mohon tunggu sebentar.
web-try-again = Coba lagi
web-language = Bahasa
web-draft = Teks ini masih draf; belum ada orang yang memeriksanya.
web-clear = Bersihkan halaman ini
web-emergency = Dalam keadaan darurat, telepon { $police-phone } (polisi), { $fire-phone } (pemadam kebakaran), { $ambulance-phone } (ambulans).
