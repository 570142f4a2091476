### What Indonesian residents say. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    ambulans
    ambulan
    tolong panggil ambulans
    butuh ambulans sekarang
    120
    nomor ambulans berapa ya
    darurat medis
    tolong ada orang pingsan
    teman saya pingsan di kamar mandi
    temen gue pingsan ga bangun bangun
    ayah saya serangan jantung
    bapak kena serangan jantung tlg
    dada saya sakit sekali dan tangan kiri kebas
    dada nyeri sesak nafas
    gak bisa napas tolong
    tetangga saya tidak bernapas
    anak saya kejang demam tinggi
    bayi saya kejang kejang
    bayi tersedak mukanya biru
    anak keselek koin
    anak menelan baterai
    darahnya banyak banget ga berhenti
    tangan kena pisau dalam sekali darah terus keluar
    nenek jatuh di tangga kepalanya berdarah
    kakek tergeletak tidak bergerak
    istri saya mau melahirkan sekarang
    ketuban pecah
    hamil 8 bulan pendarahan
    ibu saya stroke mulutnya mencong
    suami saya kena stroke tolong cepat
    asma kambuh inhaler habis
    alergi parah muka bengkak susah napas
    kesetrum listrik
    tukang tersengat listrik tolong
    keracunan makanan muntah darah
    anak minum cairan pembersih
    ada yang tenggelam di kolam
    digigit ular kaki bengkak
    kesiram minyak panas melepuh
    kakinya patah tulangnya keluar
    orang mabuk di luar gak sadar sadar
    118
    118 ambulans
    911 ayah saya serangan jantung
    di sini nomor ambulans bukan 119 ya
    tolong dokter cepat orang sekarat
    mohon bantuannya, ibu saya tidak sadarkan diri
    teman diabetes tidak bisa dibangunkan
    ambulance pls
    jijiu 急救
    ayah pengsan tolong panggil ambulans
emergency-fire =
    kebakaran
    kebakaran tolong
    ada kebakaran
    kebakaran di gedung kami
    rumah terbakar
    dapur saya kebakar
    apartemen sebelah kebakaran
    api
    ada api
    api besar di balkon
    tolong api makin besar
    lihat api di lantai 5
    asap tebal di tangga
    asap hitam di lorong
    banyak asap keluar dari jendela tetangga
    kamar penuh asap
    asap masuk dari bawah pintu
    ebike terbakar di bawah
    baterai sepeda listrik meledak
    motor listrik kebakar di parkiran
    ada ledakan
    kedengeran ledakan terus ada asap
    minyak di wajan kebakar
    stop kontak keluar api
    percikan api dari panel listrik
    colokan gosong berasap
    tong sampah di luar terbakar
    panggil pemadam
    panggil damkar
    nomor pemadam kebakaran di china
    113
    113 kebakaran
    119 kebakaran
    112 rumah kebakaran
    kebakran tlg cpt
    alarm kebakaran bunyi dan ada asap
    kami terjebak api ga bisa keluar
    kebakaran harus bagaimana
    bomba tolong rumah terbakar
    huozai 火灾
    mobil terbakar di basement
    gorden kebakar help
    asrama kebakaran
emergency-police =
    polisi
    panggil polisi
    tolong telepon polisi
    butuh polisi sekarang
    112
    110
    119
    911
    112 ada maling
    nomor polisi berapa
    nomor darurat polisi di tiongkok
    ada maling
    ada maling di rumah saya
    maling masuk apartemen
    rumah saya kemalingan
    rumah dibobol barang hilang semua
    ada orang coba buka pintu saya
    orang tak dikenal masuk rumah
    saya dirampok
    barusan dirampok di jalan
    tas saya dijambret
    hp dijambret orangnya lari
    dicopet di metro
    dompet kecopetan di bus
    ebike saya dicuri
    motor listrikku dicolong
    laptop dicuri dari kamar
    ada orang ngikutin saya
    cowok ngikutin aku sampai rumah takut
    penguntit di depan pintu
    dia bawa pisau
    ada orang bawa golok di gerbang
    berantem di bawah ada yang luka
    orang berkelahi pakai pisau tolong
    saya diserang orang
    saya dipukul orang di jalan
    ada yang dikeroyok
    saya dilecehkan
    pelecehan seksual di lift
    saya diperkosa
    dia meraba saya
    ada yang mengancam mau bunuh saya
    saya diancam dibunuh
    orang mabuk ngamuk di lorong
    penculikan
    saya disekap tidak boleh keluar
    ada suara tembakan
    ancaman bom
    ada kamera tersembunyi di kamar saya
    orang gedor gedor pintu malam malam takut
    mau lapor kejahatan
    orang mencurigakan ngintip jendela
    baojing 报警
    saya kena rompak
    plis polisi cpt
emergency-traffic-accident =
    kecelakaan
    kecelakaan lalu lintas
    ada kecelakaan di jalan
    ada tabrakan
    saya ditabrak mobil
    aku ketabrak ebike
    anak saya ditabrak motor
    mobil nabrak orang
    bus menabrak pejalan kaki
    tabrakan dua mobil ada yang luka
    kecelakaan motor depan gerbang
    ditabrak kurir waimai
    kurir nabrak anak kecil
    tabrak lari
    yang nabrak kabur
    sopirnya lari setelah nabrak
    saya nabrak orang pake sepeda listrik
    saya menyerempet ibu ibu
    diserempet mobil kaki sakit
    jatuh dari sepeda listrik habis ketabrak
    didi saya kecelakaan
    taksi yang saya naiki kecelakaan
    orang terlindas truk
    mobil terbalik
    pengendara sepeda tergeletak setelah kecelakaan
    mobil saya ditabrak dari belakang
    kecelakaan telepon siapa
    nomor polisi kalau kecelakaan
    122
    112 kecelakaan mobil
    kecelakan di perempatan tolong
    mobil saya baret ditabrak orangnya pergi
    mohon bantuan, saya mengalami kecelakaan di jalan
    temen kecelakaan motor kakinya patah
    kemalangan jalan raya
    kena langgar kereta
    chehuo 车祸
emergency-gas-leak =
    gas bocor
    bocor gas
    bau gas
    ada bau gas
    dapur saya bau gas
    bau gas di tangga
    bau gas kuat di lorong
    tolong bau gas menyengat
    kebocoran gas
    pipa gas bocor
    selang gas lepas
    selang gas bocor
    regulator bocor bunyi mendesis
    tabung gas bocor
    tabung elpiji bocor
    bau elpiji
    bau lpg kenceng banget
    gas keluar terus ga bisa ditutup
    katup gas rusak gas keluar
    alarm gas bunyi
    detektor gas bunyi dan bau
    bau gas terus pusing
    pusing mual cium gas
    karbon monoksida
    keracunan gas pemanas air
    bau telur busuk dari kompor
    lupa matiin kompor gas semalaman rumah bau
    tetangga sebelah bau gas
    kalau gas bocor telepon siapa
    nomor darurat gas
    gas bocor hrs gmn
    bahaya ga kalau bau gas
    permisi, di unit saya tercium bau gas sejak pagi
    bau gas di gedung 4
    ada yang gali jalan pipa gas pecah
    112 gas bocor
    meiqi bocor
    燃气 bocor di rumah
    gasnya bocorr tolong
emergency-domestic-violence =
    suami saya memukul saya
    suamiku mukulin aku
    saya dipukul suami
    dipukulin pacar
    pacar saya kasar dan mukul
    istri saya memukul saya
    suami main tangan
    suami ringan tangan
    kdrt
    kekerasan dalam rumah tangga
    korban kdrt
    saya takut sama suami
    takut pulang nanti dipukul
    suami mengurung saya di rumah dan ambil hp saya
    suami ambil paspor saya ga boleh keluar
    dia ngancam saya dan anak anak
    dia bilang akan bunuh saya kalau saya pergi
    mantan datang ke rumah mengancam
    suami mencekik saya
    ditampar lagi sama suami
    ayah memukul ibu
    bapak saya mukulin saya
    ayah tiri menyiksa saya
    mertua memukul saya
    tetangga memukuli istrinya
    dengar perempuan sebelah teriak dipukul suaminya
    tetangga mukul anaknya tiap hari
    kekerasan pada anak di sebelah
    suami mabuk lalu mukul anak
    dipaksa suami berhubungan
    butuh tempat aman dari suami
    rumah aman untuk perempuan
    kabur dari rumah karena dipukul
    tolong jangan kasih tau suami saya
    majikan memukul saya
    dia bisa baca hp saya tlg saya dipukul
    perlindungan dari suami yang kasar
    hubungan toxic pacar suka mukul
    jiabao 家暴
emergency-self-harm =
    saya ingin mati
    pengen mati aja
    pengen mati
    aku mau mati
    mau bunuh diri
    bunuh diri
    bundir
    pengen bundir aja
    saya ingin bunuh diri
    saya tidak mau hidup lagi
    aku gak mau hidup
    udah capek hidup
    bosan hidup
    lelah hidup pengen udahan selamanya
    ingin mengakhiri hidup
    mau akhiri semuanya malam ini
    hidup saya tidak ada artinya lagi
    gak ada alasan buat hidup
    lebih baik aku mati
    semua orang lebih baik tanpa aku
    seandainya aku mati ga ada yang peduli
    mau menyakiti diri sendiri
    aku nyakitin diri lagi
    aku silet tangan
    saya potong nadi
    sudah minum semua obat
    minum obat tidur banyak sengaja
    mau lompat dari atap
    ada orang mau loncat dari gedung
    ada cewek berdiri di tepi atap
    teman saya mau bunuh diri
    teman sekamar bilang ingin mati
    anak saya bilang mau bunuh diri
    dia mencoba gantung diri
    hotline bunuh diri
    nomor bantuan untuk orang yang ingin bunuh diri
    ini pesan terakhir saya
    selamat tinggal semuanya aku tidak sanggup hidup
    suicidal
    nak mati je rasanya
    tak nak hidup lagi
    自杀
emergency-missing-person =
    anak saya hilang
    anakku ilang
    anak hilang tolong
    anak saya tidak ketemu
    anak saya gak ada di taman bermain
    putri saya menghilang di taman
    putra saya tersesat
    anak 4 tahun lari ga ketemu
    anak saya belum pulang dari sekolah
    anak perempuan saya gak pulang pulang
    istri saya hilang sejak kemarin
    suami saya tidak pulang dua hari hp mati
    ayah saya pikun hilang
    nenek keluar rumah dan belum kembali
    kakek nyasar gak bisa pulang
    ibu saya demensia pergi dari rumah
    orang hilang
    lapor orang hilang
    gimana cara lapor orang hilang
    teman saya hilang
    roommate saya ga balik 3 hari
    teman sekamar menghilang
    anak saya dibawa orang
    pengasuh bawa anak saya tidak kembali
    nemu anak kecil sendirian nangis
    ada anak tersesat tanpa orang tua
    menemukan kakek yang lupa rumahnya
    anak hilang di mall
    kehilangan anak di supermarket
    tolong bantu cari anak saya
    anak remaja kabur dari rumah
    adik saya dari semalam ga ada kabar
    kami kehilangan kakek di danau xihu
    di mana anak saya ga ada yang lihat
    bayi saya hilang bersama keretanya
    mohon bantu mencari nenek saya
    zoushi 走失
    anak hlang tlg
emergency-elevator-trapped =
    terjebak di lift
    kejebak di lift
    saya terjebak di lift
    kami terjebak di dalam lift tolong
    lift macet kami di dalam
    lift berhenti di antara lantai
    lift mati saya di dalam
    pintu lift tidak terbuka kami di dalam
    ada orang terjebak di lift
    ibu saya terjebak di lift
    anak saya sendirian terjebak lift
    lift berhenti gelap ga bisa keluar
    liftnya jatuh beberapa lantai lalu berhenti
    tombol alarm lift tidak ada yang jawab
    udah pencet alarm di lift ga ada jawaban
    keluarkan kami dari lift
    tolong keluarin saya dari lift
    ga bisa keluar dari lift gedung 2
    stuck di lift
    stuck dalam elevator
    nyangkut di lift
    terkunci di dalam lift
    mati lampu dan saya di dalam lift
    ada yang teriak dari dalam lift
    dengar orang ketuk ketuk dari lift
    tangan kejepit pintu lift
    kaki terjepit lift
    lift macet antara lantai 8 dan 9 kami berlima
    penyelamatan lift
    nomor darurat lift
    96333
    dianti 电梯 kejebak
    susah napas di lift yang macet
    terkurung dalam lif
    lift kejebak tlg cpt
    kami bertiga di lift dan tidak bergerak
    mohon bantuan, lansia terjebak di lift gedung 10
    112 terjebak lift

## Residence and identity

accommodation-registration =
    lapor diri
    lapor tempat tinggal
    registrasi tempat tinggal
    registrasi polisi
    daftar ke kantor polisi
    lapor ke polisi 24 jam
    cara registrasi alamat gimana
    baru datang harus lapor gak
    baru sampai hangzhou harus lapor di mana
    saya pindah apartemen apa harus lapor lagi
    pindah rumah wajib daftar ulang ke polisi
    teman mau nginep perlu lapor ga
    orang tua datang menginap dua minggu di rumah saya
    tamu menginap harus didaftarkan
    pacar pindah ke rumah saya minggu depan
    habis dari luar negeri harus registrasi lagi ya
    paspor baru apa perlu lapor ulang
    syarat registrasi tempat tinggal sementara
    dokumen apa buat lapor ke paichusuo
    paichusuo di mana
    派出所 registrasi
    zhusu dengji
    住宿登记
    linshi zhusu dengji
    bisa registrasi online ga
    ada aplikasi untuk lapor alamat
    telat lapor kena denda berapa
    lupa lapor 24 jam gmn
    pemilik rumah tidak mau daftarin saya
    nginap di airbnb harus lapor
    tinggal di rumah teman bukan hotel
    surat domisili dari polisi
    surat keterangan tempat tinggal sementara
    kantor polisi buat registrasi buka jam brp
    anak juga harus didaftarkan ke polisi
    keluarga saya baru mendarat mau lapor
    saya warga baru, pertama harus apa
    registrsi alamat baru
    permisi, bagaimana cara melaporkan tempat tinggal saya
visa-extension =
    ayah saya mau berkunjung perlu visa apa
    visa kunjungan keluarga
    orang tua mau datang pakai visa apa
    perpanjang visa
    perpanjangan visa
    cara perpanjang visa gimana
    mau perpanjang visa turis
    visa saya mau habis
    visa habis minggu depan
    visa expired
    visa sudah lewat gmn
    visa tinggal 3 hari lagi
    overstay
    saya overstay 2 hari dendanya berapa
    denda overstay
    visa kunjungan ibu saya mau diperpanjang
    visa L perpanjang
    visa bisnis M bisa diperpanjang
    bisa tinggal lebih lama di china
    mau tambah 30 hari
    kapan harus ajukan perpanjangan visa
    berapa hari sebelum habis
    dokumen perpanjang visa
    kantor imigrasi di mana
    alamat kantor imigrasi
    jam buka imigrasi
    12367
    ganti jenis visa
    ganti visa turis ke visa pelajar
    visa keluarga Q1 atau S1
    visa buat istri saya
    bebas visa habis bisa perpanjang ga
    penerbangan batal visa besok habis
    qianzheng
    签证 habis
    perpanjang viza
    churujing
    出入境 di mana
    permisi, visa saya akan berakhir, apa yang harus saya lakukan
    surat undangan untuk visa
    transit bebas visa 144 jam
residence-permit =
    izin tinggal
    ijin tinggal
    residence permit
    perpanjang izin tinggal
    cara urus izin tinggal
    izin tinggal saya habis bulan depan
    kapan perpanjang residence permit
    masuk pakai visa X1 lalu apa
    visa Z jadi izin tinggal
    visa X1 ke residence permit
    30 hari setelah masuk urus izin tinggal
    izin tinggal pelajar
    izin tinggal mahasiswa
    izin tinggal kerja
    izin tinggal keluarga
    izin tinggal untuk istri dan anak
    ganti kantor izin tinggal gimana
    pindah kampus residence permit
    paspor baru pindahin izin tinggal
    ganti alamat di izin tinggal
    biaya izin tinggal
    berapa lama proses izin tinggal
    perlu medical check up buat izin tinggal ga
    foto untuk izin tinggal
    boleh keluar china waktu izin tinggal diproses
    paspor ditahan buat RP bisa naik kereta ga
    lulus kuliah izin tinggal masih berlaku
    resign izin tinggal dibatalkan
    batalin residence permit
    juliu xuke
    居留许可
    juliuzheng
    RP mau habis
    perpanjang RP
    residen permit
    permit tinggal pelajar
    mohon info cara memperpanjang izin tinggal
    kitas china
permanent-residence =
    izin tinggal tetap
    permanent residence
    permanent resident
    PR china
    green card china
    kartu hijau tiongkok
    kartu bintang lima
    cara dapat PR di china
    syarat izin tinggal permanen
    izin tinggal permanen
    penduduk tetap
    saya mau jadi penduduk tetap
    pengen tinggal selamanya di tiongkok
    menetap permanen di china
    PR lewat nikah
    nikah sama orang china 5 tahun bisa PR
    PR untuk anak
    PR buat investor
    gaji minimal untuk green card
    berapa tahun tinggal baru bisa PR
    perpanjang kartu PR
    ganti kartu PR lama
    kartu izin tinggal tetap hilang
    kartu PR bisa dipakai di bank
    punya PR perlu izin kerja ga
    pindah warga negara china
    cara jadi warga negara tiongkok
    naturalisasi
    kewarganegaraan tiongkok
    yongjiu juliu
    永久居留
    kitap china
    status permanen
    mohon informasi syarat menjadi penduduk tetap
work-permit =
    izin kerja
    ijin kerja
    work permit
    cara urus izin kerja
    perpanjang izin kerja
    izin kerja saya habis
    izin kerja mau expired
    kartu izin kerja di mana
    izin kerja elektronik
    apa masih ada kartu work permit fisik
    izin kerja di kartu jaminan sosial
    ganti perusahaan izin kerja gimana
    pindah kerja harus urus izin baru
    bos lama tidak mau batalin izin kerja saya
    surat pelepasan dari perusahaan lama
    visa kerja
    syarat visa Z
    bisa kerja pakai visa pelajar ga
    mahasiswa boleh part time
    kerja sambilan
    kerja paruh waktu ngajar
    istri saya boleh kerja di sini
    kerja ilegal dendanya
    magang perlu izin ga
    mau buka usaha di china
    buka restoran sendiri orang asing
    kategori A B C
    legalisasi ijazah untuk kerja
    skck untuk izin kerja
    kerja di dua perusahaan
    freelance boleh ga
    gongzuo xukezheng
    工作许可
    permit kerja
    workpermit
    TKI mau kerja resmi di sini
    hrd minta nomor izin kerja
    batas umur izin kerja
lost-passport =
    paspor hilang
    paspor saya hilang
    kehilangan paspor
    pasporku ilang
    passport hilang
    pasport hilang harus gmn
    paspor dicuri
    paspor saya dicuri
    paspor ketinggalan di taksi
    paspor ketinggalan di hotel
    paspor jatuh entah di mana
    gak nemu paspor
    surat kehilangan paspor
    surat keterangan hilang dari polisi buat paspor
    cara lapor paspor hilang
    prosedur paspor hilang
    bikin paspor baru
    ganti paspor di kbri
    kbri beijing
    kjri shanghai
    konsulat indonesia di mana
    nomor kjri
    kedutaan indonesia
    SPLP
    surat perjalanan laksana paspor
    paspor dan visa dicuri
    paspor rusak
    paspor kena air
    paspor kecuci di mesin cuci
    paspor habis masa berlaku
    perpanjang paspor
    bisa terbang tanpa paspor
    dokumen saya hilang semua
    tas berisi paspor hilang
    huzhao hilang
    护照 hilang
    paspor gak ada gimana pulang
    mohon bantuan, paspor saya tidak ditemukan
birth-registration =
    daftar kelahiran
    pendaftaran kelahiran
    akta kelahiran
    akte lahir
    surat lahir
    surat keterangan lahir
    anak saya baru lahir
    bayi baru lahir harus lapor ke mana
    daftarin bayi
    bayi lahir di hangzhou dokumennya apa
    minggu lalu istri melahirkan urus apa saja
    istri hamil dokumen untuk bayi
    visa untuk bayi baru lahir
    bayi perlu visa ga
    paspor bayi
    bikin paspor anak baru lahir
    izin tinggal bayi
    60 hari daftar bayi
    telat daftar bayi
    kewarganegaraan anak
    anak ayah china ibu indonesia
    hukou untuk bayi
    kewarganegaraan ganda anak
    terjemahan akta lahir
    akta lahir hilang
    nama di akta lahir salah
    chusheng zhengming
    出生证
    bayi kembar daftar
    mau punya anak bulan depan daftar di mana
    cara bikin akta kelahiran anak WNI
    mendaftarkan anak yang lahir di tiongkok
    kelahiran anak kedua
    sijil lahir
marriage-registration =
    nikah
    mau nikah
    daftar nikah
    pendaftaran pernikahan
    catatan sipil
    cara nikah di china
    menikah dengan orang china
    nikah sama wna
    mau nikahin pacar orang tiongkok
    dua orang asing nikah di sini bisa ga
    syarat nikah
    dokumen pernikahan
    buku nikah
    akta nikah
    surat nikah
    surat keterangan belum menikah
    surat keterangan single
    surat lajang dari kedutaan
    umur minimal nikah
    di mana daftar pernikahan
    minzhengju
    民政局
    jiehun
    结婚
    jiehunzheng
    cerai
    cara cerai di china
    mau bercerai dengan suami china
    legalisasi buku nikah indonesia
    nikah di kua diakui di china ga
    terjemah surat nikah
    kahwin di sini macam mana
    nikh sama org china
    kami bertunangan ingin mendaftarkan pernikahan
    biaya nikah
    perjanjian pranikah

## Home and property

repair-request =
    pintu lift tidak bisa menutup rapat
    pintu lift rusak perlu teknisi
    tombol lift rusak
    bau got dari kamar mandi
    kabel internet di kamar putus
    cctv lobi rusak
    ac mati panas sekali tolong diperbaiki
    perbaikan
    mau lapor kerusakan
    minta tukang
    ada yang rusak di rumah
    tolong kirim tukang
    butuh tukang ledeng
    butuh tukang listrik
    tukang kunci
    minta teknisi
    keran bocor
    kran netes terus
    pipa bocor
    pipa pecah di dapur
    air bocor dari plafon
    plafon bocor
    atap bocor kalau hujan
    wc mampet
    toilet mampet
    kloset tersumbat
    flush wc rusak
    wastafel mampet
    saluran air kamar mandi mampet
    shower rusak
    dinding lembap berjamur
    ac rusak
    ac tidak dingin
    ac gak dingin
    ac ga mau nyala
    pemanas air rusak
    water heater ga panas
    mesin cuci rusak
    kulkas rusak
    kulkas gak dingin
    kunci pintu rusak
    kunci patah di pintu
    terkunci di luar rumah
    kunci ketinggalan di dalam ga bisa masuk
    smart lock baterainya habis
    jendela ga bisa ditutup
    kaca jendela pecah
    engsel pintu lepas
    lampu tangga mati
    lampu lorong putus
    bohlam koridor mati
    lift rusak
    lift gak jalan
    liftnya rusak lagi
    lift bunyi aneh
    interkom rusak
    bel pintu rusak
    pintu masuk gedung ga bisa nutup
    baterai alarm asap habis
    alarm asap bunyi bip bip terus
    stop kontak mati
    colokan rusak
    saklar lampu rusak
    sekring turun terus
    mcb jeglek terus
    kompor gas tidak keluar api
    kompor gak nyala
    exhaust fan rusak
    kecoa di dapur
    basmi kecoa
    tikus di rumah
    lantai keramik copot
    kotak surat rusak
    kapan tukangnya datang
    wuye belum datang benerin
    baoxiu 报修
    weixiu
    benerin toilet dong
    paip bocor
    mohon diperbaiki wastafel saya
    pintu kmr mandi rsk
    水管 bocor
utility-bill-payment =
    bayar listrik
    bayar air
    bayar gas
    tagihan listrik
    tagihan air
    tagihan gas
    cara bayar listrik gimana
    bayar listrik di mana
    bayar listrik lewat alipay
    bayar tagihan pakai wechat
    token listrik
    isi pulsa listrik
    top up listrik
    isi ulang kartu gas
    bayar PDAM di sini
    bayar rekening air
    tagihan bulan ini kemahalan
    tagihan listrik mahal banget
    nomor pelanggan listrik
    nomor rekening di tagihan apa
    户号
    huhao
    tagihan atas nama pemilik rumah
    ada tagihan di pintu bahasa cina
    gak bisa baca tagihan
    tagihan jatuh tempo kapan
    telat bayar listrik denda
    cek pemakaian listrik
    baca meteran
    tarif listrik per kwh
    harga air per kubik
    bil elektrik
    dianfei
    电费
    shuifei
    水费
    shenghuo jiaofei
    bukti bayar listrik
    bayar internet sama listrik
    tagihan air salah
    byr listrik dmn
    mohon dibantu cara membayar rekening listrik
utility-outage =
    mati lampu
    listrik mati
    mati listrik
    lampu mati satu gedung
    pemadaman listrik
    listrik padam
    kapan listrik nyala lagi
    kapan listrik hidup
    ga ada listrik dari tadi pagi
    tidak ada listrik
    listrik diputus karena belum bayar
    tiba tiba gelap semua tetangga juga
    air mati
    mati air
    air tidak keluar
    ga ada air dari pagi
    air ga ngalir
    kran gak keluar air satu gedung
    kapan air nyala
    air keruh cokelat
    air kuning kotor
    tekanan air kecil semua unit
    tidak ada air panas satu gedung
    gas mati
    gas gak ngalir ga bisa masak
    pasokan gas berhenti
    gas habis di seluruh gedung
    gas gak nyala semua unit
    internet mati
    wifi mati satu gedung
    internet putus dari kemarin
    gangguan internet
    ada jadwal pemadaman
    pengumuman air mati
    pengumuman listrik padam hari ini
    tingdian
    停电
    tingshui
    停水
    停气
    bekalan air terputus
    blackout
    listrik gedung 5 mati
    listrik mti
    permisi, mengapa air tidak mengalir hari ini
property-management =
    pengelola gedung
    pengelola apartemen
    perusahaan pengelola
    manajemen gedung
    wuye
    物业
    nomor wuye
    kontak wuye
    telepon pengelola berapa
    kantor pengelola di mana
    kantor wuye buka jam berapa
    siapa yang mengelola gedung ini
    iuran pengelolaan
    iuran bulanan gedung
    IPL
    biaya wuye berapa
    wuye fei
    bayar iuran pengelola
    iuran itu untuk apa saja
    parkir mobil di mana
    sewa tempat parkir
    biaya parkir
    parkir tamu
    daftar plat mobil di gerbang
    kartu akses
    kartu masuk hilang minta baru
    kartu gerbang
    menjin
    kode pintu masuk
    daftar wajah di gerbang
    satpam
    satpam tidak izinkan tamu masuk
    sekuriti ga kasih masuk
    baoan 保安
    gerbang tutup jam berapa
    siapa yang bersihin tangga
    cleaning service gedung
    izin renovasi
    mau renovasi rumah aturannya apa
    deposit renovasi
    komplain wuye tidak kerja
    pengelola tidak ngapa ngapain
    kolam renang dan gym kompleks
    izin pindahan barang
    kurir tidak boleh masuk kompleks
    kwitansi iuran
    pengurusan bangunan
    mohon nomor telepon pengelola gedung
housing-lease =
    sewa apartemen
    sewa rumah
    sewa kamar
    cari apartemen
    cari kos
    cari kosan dekat sini
    ngontrak rumah
    kontrak sewa
    kontrak rumah
    perjanjian sewa
    pemilik rumah
    ibu kos
    fangdong
    房东
    zufang
    租房
    landlord ga balikin deposit
    uang jaminan tidak dikembalikan
    deposit saya ditahan pemilik
    gimana biar deposit balik
    diusir pemilik rumah
    pemilik suruh saya pindah
    pemilik naikin harga sewa
    sewa naik
    pemilik masuk rumah tanpa izin
    landlord tidak mau betulin rumah
    putus kontrak lebih awal
    pindah sebelum kontrak habis
    biaya agen
    agen properti
    agen nipu soal apartemen
    sewa lagi ke orang lain
    cari teman sekamar
    share apartemen
    kontraknya cuma bahasa cina
    kontrak saya sah ga
    daftar kontrak sewa
    fapiao sewa
    beli apartemen
    orang asing boleh beli rumah ga
    hak penyewa
    bayar sewa tiap 3 bulan
    perabot rusak pemilik minta ganti
    tuan rumah naik sewa
    asrama atau apartemen
    kontrk sewa
    mohon penjelasan tentang kontrak sewa rumah
noise-complaint =
    anak lari dan loncat loncat di atas
    tetangga atas lompat lompat
    berisik
    berisik banget
    bising
    kebisingan
    keluhan berisik
    tetangga berisik
    tetangga ribut terus
    tetangga atas berisik
    suara langkah dari atas
    anak anak lari lari di atas
    tetangga setel musik keras
    musik kencang tiap malam
    musik keras jam 2 pagi
    pesta sampai malam
    party di lantai atas
    gak bisa tidur berisik
    ga bisa tidur tetangga teriak teriak
    suara bor
    ngebor minggu pagi
    renovasi berisik
    suara renovasi seharian
    proyek bangunan malam malam
    suara konstruksi
    palu palu terus
    anjing menggonggong semalaman
    anjing tetangga gonggong terus
    musik senam ibu ibu
    guangchangwu
    karaoke tetangga
    ktv sebelah berisik
    bar di bawah bising
    klakson mobil
    alarm mobil bunyi tiap malam
    petasan malam malam
    main piano tiap malam
    suara mesin mendengung
    outdoor ac berisik
    jam tenang jam berapa
    jam berapa boleh renovasi
    tv tetangga kenceng banget
    噪音
    chao si le
    bising sangat jiran atas
    mau komplain suara
    tolong suruh mereka diam
    brisik bgt
    mohon tetangga saya ditegur karena suaranya mengganggu
neighbour-mediation =
    mediasi
    mediator
    butuh mediator
    minta dimediasi
    masalah dengan tetangga
    masalah sama tetangga
    ribut sama tetangga
    bertengkar dengan tetangga
    cekcok sama tetangga atas
    konflik tetangga
    sengketa dengan tetangga
    rebutan parkir sama tetangga
    tetangga pakai tempat parkir saya
    sepatu tetangga di depan pintu saya
    barang tetangga menghalangi pintu saya
    tetangga merusak hp saya gak mau ganti
    dia rusakin sepeda saya ga mau bayar
    anak tetangga mecahin kaca saya
    air dari atas merusak plafon saya siapa ganti
    tetangga atas banjirin rumah saya gak mau bayar
    minta ganti rugi dari tetangga
    anjing tetangga merusak barang saya
    teman sekamar tidak bayar bagiannya
    ribut sama roommate
    berantem sama teman serumah soal uang
    tetangga menghina saya
    tetangga kasar sama keluarga saya
    tetangga tidak suka karena saya orang asing
    diskriminasi tetangga
    tetangga protes bau masakan saya
    tetangga menuduh saya
    mau damai sama tetangga
    bantu kami bicara baik baik
    salah paham sama tetangga karena bahasa
    kamera tetangga menghadap pintu saya
    tetangga buang barang ke balkon saya
    jemuran tetangga netes ke baju saya
    teman pinjam uang ga balikin
    tiaojie
    调解
    gaduh dengan jiran
    msalah tetangga tlg bantu
    apakah komite bisa bicara dengan tetangga saya
public-problem-report =
    lampu jalan di depan gedung tidak menyala
    lampu jalan depan gerbang mati
    bau busuk dari saluran air di luar
    minyak tumpah di tangga licin
    jalan gelap lampunya mati
    lapor masalah
    lapor masalah di luar
    lapor fasilitas umum rusak
    lampu jalan mati
    lampu taman rusak
    jalan rusak
    jalan berlubang
    lubang di jalan
    trotoar rusak
    tutup got hilang
    lubang got terbuka bahaya
    pohon tumbang
    dahan mau jatuh di taman
    ayunan rusak
    bangku taman rusak
    alat olahraga luar rusak
    sampah berserakan
    sampah di tangga
    sampah tidak diangkut
    tong sampah luber
    tangga kotor
    lorong penuh kardus
    barang numpuk di lorong
    pintu darurat terhalang
    jalur pemadam ditutup mobil
    jalur evakuasi terhalang barang
    sepeda menghalangi pintu masuk
    sepeda sewa menutupi trotoar
    mobil parkir di trotoar
    parkir liar di gerbang
    kabel menjuntai
    kabel listrik bergelantungan
    orang buang barang dari jendela
    barang dilempar dari atas
    puntung rokok dari atas
    orang merokok di lift
    bau asap rokok di koridor
    kotoran anjing di jalan
    anjing tidak diikat
    anjing liar
    kucing liar
    tikus dekat tempat sampah
    nyamuk di kolam genangan
    got bau
    selokan meluap
    coretan di dinding
    pagar rusak
    lantai licin di pintu masuk
    genangan air di garasi
    orang ngecas ebike di tangga
    ngecas baterai di lorong bahaya
    keramik dinding luar mau lepas
    bangunan liar di atap
    toilet umum kotor
    lampu lalu lintas rusak
    pecahan kaca di taman bermain
    apar di lorong hilang
    12345
    lapor 12345
    jln rusak tlg diperbaiki
    longkang tersumbat berbau
    mohon ditindaklanjuti, ada saluran yang meluap di jalan

## Waste and environment

waste-sorting =
    sampah
    pilah sampah
    memilah sampah
    buang sampah
    cara buang sampah
    cara pilah sampah gimana
    sampah dibuang di mana
    tempat sampah di mana
    tong sampah yang mana
    tong sampah warna apa
    sampah plastik masuk mana
    baterai bekas buang di mana
    obat kedaluwarsa dibuang ke mana
    kotak pizza berminyak
    botol kaca
    botol plastik
    kardus bekas
    daur ulang
    recycle
    sampah basah sampah kering
    sampah dapur
    sisa makanan buang di mana
    tulang ayam sampah apa
    kulit telur
    ampas kopi
    popok bayi buang di mana
    pasir kucing
    lampu bekas
    kaleng cat
    minyak jelantah
    tisu bekas
    baju bekas donasi
    pecahan gelas
    masker bekas
    gelas bubble tea
    jam buang sampah
    jam berapa boleh buang sampah
    tempat sampah buka jam berapa
    denda salah buang sampah
    sampah berbahaya
    tong biru hijau merah
    laji
    垃圾
    laji fenlei
    垃圾分类
    pengasingan sampah
    sampah b3
    smph plastik
    mohon dijelaskan cara memilah sampah
bulky-waste =
    sampah besar
    barang besar
    buang sofa
    sofa bekas
    mau buang sofa lama
    buang kasur
    kasur bekas buang di mana
    buang lemari
    lemari tua
    perabot bekas
    furnitur lama
    buang meja kursi
    buang tempat tidur
    kulkas lama buang ke mana
    buang kulkas
    mesin cuci bekas
    tv rusak buang di mana
    komputer bekas
    sampah elektronik
    buang sepeda lama
    buang ebike rusak
    buang ac bekas
    angkut barang besar
    minta diangkut sofanya
    jemput barang bekas
    pindahan banyak barang mau dibuang
    puing renovasi
    sisa renovasi
    bak mandi bekas
    karpet lama
    ranjang bayi mau dibuang
    kapan hari buang sampah besar
    tempat buang barang besar
    biaya angkut sofa
    boleh taruh sofa di bawah ga
    tukang loak
    kasih gratis perabot
    dajian laji
    大件垃圾
    buang tilam lama
    kasurr bekas
    mohon informasi pembuangan lemari bekas

## Health and insurance

find-clinic =
    kaki saya sakit habis olahraga
    tangan saya gatal mau ke dokter
    alergi ke dokter apa
    ibu saya jatuh sakit mau berobat
    berobat di mana
    mau cabut gigi biayanya berapa
    klinik
    dokter
    cari dokter
    butuh dokter
    rumah sakit
    rumah sakit terdekat
    rs terdekat di mana
    klinik terdekat
    puskesmas
    puskesmas di sini di mana
    pusat kesehatan
    dokter yang bisa bahasa inggris
    dokter bisa bahasa indonesia ada ga
    rumah sakit internasional
    rumah sakit untuk orang asing
    cara daftar di rumah sakit
    guahao
    挂号
    yiyuan
    医院
    dokter anak
    dokter gigi
    sakit gigi
    gigi saya sakit
    dokter kandungan
    periksa hamil
    dokter mata
    dokter kulit
    gatal gatal di kulit
    tht
    dokter tulang
    batuk pilek
    saya demam
    anak saya demam
    anak panas dari kemarin
    sakit perut dua hari
    diare
    mencret dari semalam
    sakit kepala
    sakit punggung
    pusing terus
    gak enak badan
    lagi sakit mau berobat
    masuk angin
    maag kambuh
    keseleo
    apotek
    apotek terdekat
    beli obat di mana
    obat darah tinggi beli di mana
    resep dokter
    medical check up
    cek darah
    tes hiv
    tes kehamilan
    kb
    akupunktur
    pengobatan tradisional cina
    igd buka hari minggu
    klinik malam
    flu
    tes covid
    sakit nak jumpa doktor
    doktr gigi
    rmh sakit
    mohon info klinik di dekat sini
medical-insurance =
    asuransi kesehatan
    asuransi medis
    asuransi rumah sakit
    bpjs di sini ada ga
    yibao
    医保
    kartu yibao
    kode yibao
    saldo yibao
    yibao bisa dipakai di apotek
    punya asuransi kesehatan ga saya
    asuransi nanggung rumah sakit ga
    klaim asuransi
    klaim biaya rumah sakit
    reimburse biaya dokter
    ganti biaya berobat
    asuransi mahasiswa
    asuransi pelajar
    klaim asuransi kampus
    asuransi untuk anak saya
    asuransi kesehatan keluarga
    asuransi bayi baru lahir
    asuransi swasta
    asuransi perjalanan
    asuransi internasional
    orang asing bisa ikut asuransi kesehatan
    cara ikut asuransi kesehatan
    biaya asuransi kesehatan berapa
    asuransi menanggung apa saja
    asuransi gigi
    asuransi hamil dan melahirkan
    resign asuransi kesehatan berhenti
    rs minta tunai gak terima asuransi
    kartu asuransi ditolak rumah sakit
    asuransi dari indonesia berlaku ga
    asuransi penyakit berat
    xihu yilianbao
    insurans kesihatan
    asransi kesehatan
    ganti uang operasi asuransi
    mohon penjelasan asuransi kesehatan untuk warga asing
social-insurance =
    asuransi sosial
    jaminan sosial
    shebao
    社保
    pensiun
    dana pensiun
    uang pensiun
    jaminan hari tua
    lima asuransi
    wuxian yijin
    kartu jaminan sosial
    kartu shebao
    cara bikin kartu shebao
    nomor jaminan sosial
    asuransi pengangguran
    tunjangan pengangguran
    di phk dapat uang ga
    kecelakaan kerja siapa yang bayar
    asuransi kecelakaan kerja
    cuti melahirkan
    tunjangan melahirkan
    perusahaan tidak bayar shebao
    kantor tidak daftarin jaminan sosial
    potongan shebao dari gaji berapa
    potongan gaji jaminan sosial
    cairkan shebao
    tarik uang pensiun kalau pulang
    pulang ke indonesia uang pensiun bisa diambil
    pindah shebao ke kota lain
    gongjijin
    公积金
    dana perumahan
    cek iuran shebao
    12333
    bpjs ketenagakerjaan di sini
    wajib ikut jaminan sosial ga orang asing
    minimal berapa tahun buat pensiun
    shebao telat sebulan
    jaminan sosial freelance
    jamsostek
    perkeso di china
    sosial security
vaccination =
    vaksin
    vaksinasi
    imunisasi
    imunisasi anak
    vaksin bayi
    vaksin anak di mana
    jadwal vaksin
    jadwal imunisasi
    suntik vaksin
    buku vaksin
    buku imunisasi hijau
    kartu vaksin anak
    sertifikat vaksin buat sekolah
    vaksin untuk masuk tk
    vaksin flu
    vaksin hpv
    vaksin covid
    booster
    vaksin rabies
    digigit anjing suntik rabies di mana
    dicakar kucing perlu vaksin
    vaksin hepatitis
    vaksin campak
    vaksin polio
    bcg
    dpt
    vaksin pneumonia
    vaksin lansia
    vaksin herpes zoster
    vaksin meningitis
    vaksin umroh
    suntik tetanus
    bayi 3 bulan vaksin apa
    vaksin gratis ga
    daftar vaksin
    hari vaksin di puskesmas
    terjemah catatan vaksin indonesia
    lanjutin vaksin anak dari indonesia
    yimiao
    疫苗
    dosis kedua
    cucuk vaksin anak
    vaksn bayi
    mohon info jadwal imunisasi anak saya
mental-health-support =
    kesehatan mental
    saya depresi
    depresi
    aku sedih terus
    saya merasa sedih
    sedih banget akhir akhir ini
    cemas
    saya cemas terus
    gangguan kecemasan
    anxiety parah
    serangan panik
    kesepian
    saya kesepian di sini
    ngerasa sendirian
    gak punya teman sedih
    kangen rumah
    kangen keluarga di indonesia
    homesick banget
    stres
    stres kerja
    stress kuliah
    burnout
    tertekan
    butuh teman curhat
    mau curhat
    pengen cerita sama seseorang
    butuh orang untuk bicara tentang perasaan
    psikolog
    psikolog bahasa inggris
    psikiater
    konseling
    konselor
    terapis
    hotline psikologi
    12356
    tiap malam nangis
    susah tidur banyak pikiran
    insomnia karena cemas
    hampa gak semangat
    culture shock
    gak ada yang ngerti bahasa saya kesepian
    suami saya depresi
    baby blues
    sedih setelah melahirkan
    anak saya dibully sedih
    anak remaja saya murung
    berduka ibu saya meninggal
    putus cinta sakit hati
    kecanduan alkohol
    kecanduan game
    pekerja sosial
    xinli zixun
    心理 bantuan
    kemurungan
    dpresi
    mental health
    saya merasa tertekan dan butuh pendampingan
elderly-care =
    ibu saya takut naik lift sendirian perlu ditemani
    lansia
    bantuan lansia
    perawatan lansia
    panti jompo
    panti wreda
    rumah jompo
    merawat ibu yang sudah tua
    ibu saya sudah tua perlu bantuan
    bantuan untuk ayah yang lansia
    perawat di rumah
    perawat lansia
    pengasuh lansia
    kantin lansia
    kantin untuk orang tua
    antar makanan lansia
    makan siang lansia
    kegiatan lansia
    kartu lansia
    kartu bus lansia
    diskon lansia
    kursi roda
    pinjam kursi roda
    disabilitas
    bantuan penyandang disabilitas
    anak berkebutuhan khusus bantuan
    kakek tinggal sendiri
    saya 78 tahun tinggal sendiri
    tetangga lansia tinggal sendirian butuh bantuan
    pensiunan butuh bantuan belanja
    perawatan demensia
    perawatan alzheimer
    bantu memandikan nenek
    tombol darurat untuk lansia
    temani nenek ke rumah sakit
    pegangan kamar mandi untuk orang tua
    yanglao
    养老
    laoren shitang
    老年食堂
    jagaan warga emas
    lansya
    ada program apa untuk orang lanjut usia di sini

## Children and language

school-enrolment =
    sekolah
    daftar sekolah
    pendaftaran sekolah
    daftar sekolah anak
    mau sekolahin anak
    sekolah untuk anak saya
    masukin anak ke sekolah
    SD
    SMP
    SMA
    TK
    tk terdekat
    paud
    penitipan anak
    daycare
    playgroup
    youeryuan
    幼儿园
    xuexiao
    学校
    sekolah internasional
    biaya sekolah internasional
    sekolah internasional murah
    sekolah bilingual
    sekolah negeri buat anak asing
    anak wna boleh sekolah di sekolah china
    zona sekolah
    sekolah mana untuk alamat saya
    syarat daftar sekolah
    dokumen sekolah anak
    kapan pendaftaran sekolah
    kapan masuk sekolah
    anak umur 6 tahun masuk sekolah mana
    pindah sekolah
    uang sekolah
    bus sekolah
    makan siang sekolah
    les anak
    bimbel
    dinas pendidikan
    zhongkao
    kuliah di universitas zhejiang
    daftar kuliah
    beasiswa
    sekolah indonesia
    sekolah anak berkebutuhan khusus
    pengasuh anak
    tadika
    skolah anak
    mohon info pendaftaran sekolah dasar
language-class =
    kelas bahasa
    kelas mandarin
    kursus mandarin
    les mandarin
    belajar mandarin
    belajar bahasa mandarin
    mau belajar bahasa cina
    pengen belajar mandarin gratis
    kelas bahasa mandarin untuk orang asing
    les mandarin untuk pemula
    guru mandarin
    guru les bahasa cina
    kelas mandarin malam
    kelas mandarin akhir pekan
    kelas mandarin untuk istri saya
    kelas mandarin anak
    HSK
    ujian hsk
    persiapan hsk
    les hsk
    partner bahasa
    tukar bahasa
    language exchange
    pojok bahasa
    english corner
    latihan ngomong mandarin
    biar lancar mandarin
    kelas kaligrafi
    ada kursus bahasa di komunitas ga
    kapan kelas mandarin mulai
    biaya kursus mandarin
    daftar kelas mandarin
    belajar pinyin
    belajar hanzi
    hanyu
    中文课
    xue zhongwen
    mandrin pemula
    belajar cakap mandarin
    dari nol belum bisa mandarin
    mohon info kursus bahasa

## Daily life

driving-licence =
    SIM mobil
    SIM A
    bikin SIM
    surat izin mengemudi
    cara bikin SIM china
    tukar SIM indonesia
    ganti SIM indonesia ke SIM china
    SIM internasional berlaku ga
    sim indonesia bisa dipakai nyetir di sini
    boleh nyetir di china ga
    izin mengemudi sementara
    ujian SIM
    ujian teori mengemudi
    tes SIM bahasa inggris
    kursus mengemudi
    sekolah mengemudi
    belajar nyetir
    perpanjang SIM mengemudi
    SIM mengemudi habis
    SIM mengemudi hilang
    terjemah SIM
    surat kesehatan untuk SIM
    sewa mobil
    rental mobil pakai sim indonesia
    beli mobil
    plat nomor mobil
    lotere plat mobil
    uji kendaraan
    asuransi mobil
    tilang
    kena tilang
    bayar tilang
    denda ngebut
    SIM motor
    boleh naik motor bensin
    jiazhao
    驾照
    cheguansuo
    lesen memandu
    driving licence
    mohon info cara mendapatkan izin mengemudi
ebike-rules =
    sepeda listrik
    motor listrik
    ebike
    aturan sepeda listrik
    aturan ebike
    plat sepeda listrik
    daftar sepeda listrik
    registrasi ebike
    ebike perlu plat ga
    naik ebike perlu SIM ga
    cas ebike di mana
    ngecas sepeda listrik di mana
    tempat cas sepeda listrik
    boleh ngecas ebike di rumah
    boleh bawa baterai ebike ke atas
    ebike boleh masuk lift
    bawa sepeda listrik naik lift
    helm
    wajib helm ga
    denda tidak pakai helm
    boleh bonceng orang
    bonceng anak di ebike
    umur minimal naik ebike
    ebike disita polisi
    denda sepeda listrik
    parkir ebike
    parkir sepeda di mana
    beli sepeda listrik
    ebike bekas
    jual ebike
    asuransi sepeda listrik
    batas kecepatan ebike
    skuter listrik boleh ga
    otoped listrik
    diandongche
    电动车
    jalur sepeda
    charger ebike
    basikal elektrik
    spda listrik
    bagaimana peraturan mengendarai sepeda listrik
public-transport =
    transportasi umum
    angkutan umum
    metro
    subway
    MRT
    kereta bawah tanah
    naik metro gimana
    peta metro
    metro ke west lake
    harga tiket metro
    metro terakhir jam berapa
    bus
    bis
    halte bus
    nomor bus
    bus ke stasiun naik apa
    jadwal bus
    bayar bus pakai apa
    kartu bus
    kartu transportasi
    qr metro
    ke bandara naik apa
    bus bandara
    taksi
    panggil taksi
    pesan didi
    didi bahasa inggris
    grab ada ga di sini
    gojek di sini ada
    tiket kereta
    beli tiket kereta pakai paspor
    kereta cepat
    gaotie
    12306
    stasiun kereta
    stasiun hangzhou timur
    sepeda umum
    sewa sepeda
    sepeda sewa
    hellobike
    balikin sepeda umum di mana
    ke pusat kota gimana
    arah ke danau xihu
    ditie
    地铁
    gongjiao
    公交
    keluar stasiun metro mana
    kereta api ke shanghai
    naik bas ke mana
    tket kereta
    mohon petunjuk jalan ke pusat kota
bank-account =
    rekening bank
    buka rekening
    cara buka rekening bank
    buka rekening pakai paspor
    bank untuk orang asing
    bank yang bisa bahasa inggris
    syarat buka rekening
    kartu atm
    kartu bank
    kartu debit
    kartu kredit
    kartu bank diblokir
    rekening dibekukan
    atm nelan kartu saya
    kartu ketelan atm
    tarik tunai
    ambil uang di mana
    atm terdekat
    tukar uang
    tukar dolar ke rmb
    tukar rupiah ke yuan
    money changer
    kirim uang ke indonesia
    transfer ke luar negeri
    western union
    terima uang dari indonesia
    rekening gaji
    update paspor di bank
    paspor baru lapor bank
    ganti nomor hp di bank
    lupa pin atm
    tutup rekening
    mobile banking
    internet banking
    pinjaman bank
    kpr
    bank of china
    icbc
    yinhang
    银行
    kode swift
    bank minta npwp
    setor tunai
    tabungan
    akaun bank
    rek bank
    saya ingin membuka rekening tabungan
sim-internet =
    kartu sim
    sim card
    simcard
    beli kartu sim di mana
    nomor hp
    nomor hp china
    nomor telepon tiongkok
    kartu perdana
    pulsa
    isi pulsa
    beli pulsa
    paket data
    kuota
    kuota habis
    paket internet murah
    sim saya tidak bisa dipakai
    kartu sim diblokir
    nomor saya dinonaktifkan
    esim
    china mobile
    china unicom
    china telecom
    daftar sim pakai paspor
    registrasi nama asli sim
    kartu prabayar turis
    tutup nomor hp
    internet rumah
    pasang wifi
    pasang internet di rumah
    indihome di sini apa
    biaya internet rumah
    router
    wifi lemot
    internet lambat
    password wifi
    vpn
    google ga bisa dibuka
    whatsapp tidak bisa
    wa gak bisa dibuka
    roaming
    5g
    kode sms tidak masuk
    otp ga masuk
    kode verifikasi gak nyampe
    kuandai
    宽带
    shouji ka
    手机卡
    siaran tv
    kad sim
    sim crad hp
    mohon bantuan pemasangan internet
mobile-payment =
    alipay
    wechat pay
    pembayaran mobile
    bayar pakai hp
    cara pakai alipay
    cara pakai wechat pay
    daftar alipay
    sambungkan kartu ke alipay
    kartu visa di wechat
    mastercard di alipay
    link kartu bank indonesia
    kartu asing ditolak
    kartu kredit ga bisa di wechat
    bayar pakai qr
    scan qr bayar
    qris bisa ga di sini
    pembayaran gagal
    alipay error
    wechat pay diblokir
    verifikasi wechat
    verifikasi identitas alipay
    verifikasi nama asli
    limit alipay
    batas bayar pakai kartu asing
    biaya wechat pay
    biaya 3 persen
    bisa bayar tunai ga
    toko terima cash
    uang tunai ditolak
    apple pay
    gopay
    ovo dana bisa dipakai
    angpao wechat
    hongbao
    kirim uang di wechat
    dompet wechat
    akun wechat terkunci
    ga bisa login wechat
    bikin wechat
    zhifubao
    支付宝
    weixin zhifu
    微信
    yuan digital
    refund di alipay
    bayar guna telefon
    alipai
    bagaimana cara membayar dengan ponsel di sini
tax =
    pajak
    pajak penghasilan
    pph
    pajak gaji
    saya harus bayar pajak ga
    berapa pajak saya
    tarif pajak
    lapor pajak
    spt tahunan
    lapor spt di china
    deklarasi pajak
    pajak tahunan
    pengembalian pajak
    refund pajak
    restitusi pajak
    aplikasi pajak
    aplikasi geren suodeshui
    kantor pajak
    alamat kantor pajak
    12366
    bukti bayar pajak
    surat keterangan pajak
    npwp di china
    nomor pajak
    183 hari
    wajib pajak dalam negeri
    pajak berganda
    perjanjian pajak indonesia tiongkok
    pengurangan pajak anak
    keringanan pajak sewa rumah
    pajak freelance
    pajak bonus
    aturan enam tahun
    faktur
    fapiao
    发票
    cara minta fapiao
    pajak perusahaan
    ppn
    belanja bebas pajak
    个税
    geshui
    cukai pendapatan
    pjk penghasilan
    urus pajak sebelum pulang
    potongan pajak dari kantor kebesaran
customs-post =
    kantor pos
    kantor pos di mana
    paket
    paket dari indonesia
    paket dari luar negeri
    kiriman dari indonesia
    paket ketahan di bea cukai
    paket saya nyangkut di bea cukai
    bea cukai
    bea masuk
    pajak impor paket
    berapa bea untuk paket
    bea cukai minta paspor
    kirim paket ke indonesia
    kirim barang ke jakarta
    kirim barang pindahan ke luar negeri
    kurir
    kuaidi
    快递
    ambil paket di mana
    kode ambil paket
    cainiao
    paket belum sampai
    kiriman saya belum datang
    lacak paket
    nomor resi
    ems
    dhl
    shunfeng
    perangko
    kirim surat
    surat tercatat
    kartu pos
    kode pos
    alamat saya dalam huruf cina
    retur paket
    loker paket
    bawa apa saja boleh masuk china
    kirim obat dari indonesia boleh ga
    kirim indomie dari indonesia
    kirim rendang lewat pos
    batas bawa uang tunai
    batas rokok dan alkohol bandara
    paket taobao
    kurir nelepon bahasa cina
    12360
    deklarasi bea cukai
    bungkusan dari malaysia
    pket ilang di jalan
    mohon info kiriman saya dari luar negeri
pet-registration =
    daftar anjing
    izin anjing
    pendaftaran hewan peliharaan
    registrasi anjing
    daftar kucing
    kucing perlu didaftarkan ga
    saya punya anjing
    baru adopsi anak anjing
    boleh pelihara anjing ga
    boleh pelihara kucing di apartemen
    anjing apa yang dilarang
    ras anjing terlarang
    anjing besar boleh ga
    berapa anjing per rumah
    biaya daftar anjing
    sertifikat vaksin anjing
    sertifikat rabies anjing
    tali anjing
    jalan jalan sama anjing jam berapa
    boleh bawa anjing ke taman
    taman anjing
    anjing boleh naik lift ga
    bawa anjing dari indonesia ke china
    bawa kucing ke luar negeri
    bawa kucing pulang ke indonesia
    karantina hewan
    paspor hewan
    dokter hewan
    klinik hewan
    kucing saya sakit
    adopsi kucing
    titip kucing
    microchip anjing
    anjing saya disita
    denda anjing tanpa izin
    gouzheng
    狗证
    chongwu yiyuan
    pelihara kelinci
    pelihara burung
    lesen anjing
    dftar anjing
    peraturan memelihara hewan di kompleks ini
lost-and-found =
    barang hilang
    kehilangan barang
    kunci saya hilang
    kunci jatuh dekat gerbang 2
    dompet saya hilang
    dompet ilang
    kehilangan dompet
    hp saya hilang
    hp ketinggalan di taksi
    hp ketinggalan di didi
    tas ketinggalan di bus
    tas saya hilang
    ransel ketinggalan di metro
    payung hilang
    kacamata hilang
    airpods hilang
    cincin saya hilang
    jam tangan hilang
    jaket ketinggalan di taman
    kartu bank hilang
    kartu mahasiswa hilang
    kartu bus hilang
    laptop ketinggalan
    sepeda anak hilang
    sepeda saya gak ada di parkiran
    mainan anak ketinggalan
    koper hilang di stasiun
    belanjaan ketinggalan di lift
    kucing saya hilang
    kucing kabur
    anjing saya hilang
    anjing kabur
    nemu kunci
    saya menemukan dompet
    nemu hp
    nemu kartu di bangku
    menemukan tas orang
    nemu anjing
    barang temuan diserahkan ke mana
    ada yang nemu kunci saya ga
    ada yang lihat dompet hitam
    tempat barang hilang
    shiwu zhaoling
    失物招领
    barang tercicir
    hp q ilang
    kunci ilang
    mohon bantuan mencari dompet saya yang tertinggal
consumer-complaint =
    keluhan konsumen
    komplain toko
    hak konsumen
    barang yang saya beli rusak
    beli hp ternyata rusak
    toko gak mau refund
    minta uang kembali
    refund
    retur barang
    kembalikan barang online
    penjual tidak mau balikin uang
    refund taobao
    penjual taobao ga mau refund
    pinduoduo barang palsu
    barang palsu
    barang kw
    kualitas jelek
    barang cacat
    barang tidak sesuai pesanan
    salah kirim barang
    garansi
    toko nolak garansi
    gym tutup uang tidak kembali
    kursus tutup ga ada refund
    kartu member salon tidak bisa dipakai
    restoran salah hitung
    kemahalan di restoran
    taksi kemahalan
    sopir taksi curang argo
    refund hotel
    refund tiket pesawat
    makanan kedaluwarsa di supermarket
    ada serangga di makanan saya
    komplain kebersihan restoran
    pelayan toko kasar
    kembalian kurang
    12315
    7 hari retur
    iklan bohong
    hp bekas dijual baru
    tuikuan
    退款
    pesanan waimai salah
    meituan tidak datang
    makanan delivery kurang
    tukar ukuran sepatu
    peniaga tak nak pulangkan duit
    refund blm masuk
    saya ingin mengadukan penjual
scam-report =
    penipuan
    saya ditipu
    kena tipu
    ketipu online
    aku kena scam
    scam
    udah transfer terus diblokir
    saya transfer uang ke penipu
    sudah bayar orangnya hilang
    ini penipuan bukan
    telepon penipuan
    telepon aneh ngaku polisi minta uang
    orang ngaku polisi minta transfer
    telepon palsu dari bea cukai
    ngaku dari kedutaan minta uang
    phishing
    link mencurigakan
    sms mencurigakan
    saya klik link aneh
    kasih kode otp ke orang
    ada yang minta kode verifikasi
    uang di rekening hilang
    saldo hilang sendiri
    transaksi gak dikenal di kartu
    wechat saya dihack
    akun dibajak minta uang ke teman
    96110
    antipenipuan
    lapor penipuan
    penipuan online
    pacar online minta uang
    love scam
    investasi bodong
    penipuan kripto
    lowongan palsu minta deposit
    kerja klik klik minta deposit
    pemilik rumah palsu deposit hilang
    penipuan sewa rumah
    tukar uang pribadi rekening dibekukan
    diperas pakai video
    ada yang memeras saya
    sebar foto kalau tidak bayar
    katanya menang hadiah suruh bayar dulu
    zhapian
    诈骗
    pianzi
    pinjol neror saya
    salinan paspor dipakai orang
    agen bawa kabur uang saya
    kena tipu scammer duit hilang
    pnipuan
    mohon bantuan, saya tertipu sejumlah uang

## Community and self-governance

community-office =
    kantor komunitas
    kantor komunitas di mana
    alamat kantor
    komite warga
    kantor komite warga
    juweihui
    居委会
    shequ
    社区
    kantor shequ
    nomor telepon shequ
    rt rw di sini di mana
    kantor rw
    kantor kelurahan
    kelurahan di mana
    jam kantor
    jam buka kantor
    buka jam berapa
    hari sabtu buka ga
    hari ini buka gak
    tutup jam berapa
    jam istirahat kantor
    kantor libur imlek
    alamat kalian di mana
    nomor telepon kantor
    kontak komunitas
    email komunitas
    ada petugas yang bisa bahasa inggris
    bahasa apa saja di kantor
    siapa ketua komunitas
    petugas grid saya siapa
    wangge yuan
    jiedao
    街道
    komite warga ngapain aja
    layanan komunitas apa saja
    saya termasuk komunitas mana
    saya tinggal di gedung 8 kantornya mana
    surat keterangan dari komunitas
    surat domisili dari shequ
    stempel komunitas
    pusat layanan warga
    loket pelayanan
    pejabat komuniti
    kntor komunitas
    mohon alamat dan jam buka kantor
community-events =
    acara
    kegiatan
    kegiatan komunitas
    acara komunitas
    ada acara apa minggu ini
    ada kegiatan akhir pekan ini
    acara minggu depan
    kegiatan anak
    kegiatan keluarga
    kegiatan buat anak anak
    festival
    acara imlek
    festival lampion
    festival kue bulan
    festival perahu naga
    bikin pangsit bareng
    kelas masak
    upacara teh
    festival makanan
    kenalan sama tetangga
    cari teman
    kumpul orang asing
    kumpul orang indonesia
    main futsal
    main bola bareng
    badminton
    bulu tangkis
    basket
    pingpong
    yoga
    taichi
    senam bareng
    paduan suara
    klub buku
    nonton bareng
    konser
    workshop kerajinan
    kalender acara
    jadwal kegiatan
    kapan acara berikutnya
    daftar acara
    mau ikut kegiatan hari minggu
    jalan jalan bareng
    acaranya gratis ga
    boleh bawa anak ke acara
    acaranya batal ya
    perpustakaan
    huodong
    活动
    perayaan natal
    acara 17an
    halal bihalal
    aktiviti komuniti
    kegiatn minggu ini
    mohon info kegiatan warga
volunteer-signup =
    relawan
    jadi relawan
    mau jadi relawan
    daftar relawan
    cara jadi relawan
    volunteer
    pengen jadi volunteer
    sukarelawan
    saya ingin membantu
    ingin membantu komunitas
    mau bantu bantu
    saya bisa bantu terjemahkan
    relawan penerjemah
    saya bisa bahasa indonesia dan mandarin mau bantu
    mau bantu lansia
    bantu anak anak bikin pr
    ngajar bahasa inggris gratis
    ngajar bahasa indonesia
    relawan guru
    relawan bersih bersih
    relawan pilah sampah
    jam relawan
    sertifikat relawan
    relawan mahasiswa
    relawan acara
    ronda warga
    gabung tim relawan
    ada waktu luang mau berguna
    kegiatan amal
    donasi
    sumbang baju
    sumbang buku
    donor darah
    zhiyuanzhe
    志愿者
    yigong
    orang asing boleh jadi relawan
    saya dokter mau mengabdi
    sukarelawan komuniti
    relawn
    akhir pekan saya bisa bantu
    saya pensiunan guru dan bersedia mengajar
suggestion =
    saran
    saya punya saran
    mau kasih saran
    ada ide
    usul
    saya usul
    usulan untuk komunitas
    ide saya
    masukan
    mau kasih masukan
    kotak saran
    saran perbaikan
    sebaiknya ada taman bermain
    tolong tambah bangku
    tambah pohon dong
    tolong pasang papan bahasa inggris
    papan petunjuk bahasa asing
    tolong tambah lampu di taman
    bisa dibuatkan lapangan basket
    tambah tempat parkir
    tambah tempat cas ebike
    butuh parkiran sepeda
    coba bikin kebun di atap
    tanam bunga di depan gedung
    semoga ada gym
    kami mau kolam renang
    butuh musala di komunitas
    bikin acara lebih banyak dong
    tolong kantor buka hari minggu
    pengumuman tolong diterjemahkan
    bot ini sebaiknya tambah bahasa
    chatbotnya bisa lebih baik
    memuji petugas
    petugas kebersihan hebat
    komplain petugas
    kecewa dengan layanan kantor
    feedback
    jianyi
    建议
    polisi tidur dekat sekolah
    minta zebra cross
    toko halal di dekat sini dong
    cadangan saya
    usul dong min
    srn buat komunitas
    saya ingin menyampaikan saran
public-consultation =
    konsultasi publik
    konsultasi warga
    konsultasi apa yang dibuka
    rapat warga
    kapan rapat warga
    boleh ikut rapat warga ga
    musyawarah warga
    musyawarah
    orang asing boleh memilih
    pemilihan komite warga
    pemilu warga
    voting
    ikut voting di mana
    boleh nyoblos ga
    hak pilih
    survei
    kuesioner
    isi survei di mana
    ikut survei
    pendapat saya soal parkir
    pendapat tentang aturan parkir baru
    pendapat soal renovasi
    hasil keputusan parkir apa
    keputusan soal gerbang
    rencana pasang lift di gedung lama
    voting pasang lift
    saya tidak setuju rencana pasang lift
    saya setuju dengan rencana itu
    dukung rencana taman
    menolak rencana itu
    diskusi aturan baru
    komentar untuk proyek
    dengar pendapat
    ikut menentukan keputusan
    siapa yang memutuskan renovasi
    anggaran komunitas
    hasil voting
    jajak pendapat
    petisi
    kumpulkan tanda tangan
    yishi
    议事
    mesyuarat penduduk
    mengundi
    srvei warga
    saya ingin menyampaikan pendapat dalam rapat
legal-aid =
    bantuan hukum
    pengacara
    butuh pengacara
    pengacara gratis
    cari pengacara
    pengacara bahasa inggris
    advokat
    LBH
    konsultasi hukum
    masalah hukum
    pertanyaan hukum
    12348
    gaji tidak dibayar
    bos gak bayar gaji saya
    gaji ditahan
    upah belum dibayar
    dipecat tanpa alasan
    saya di phk sepihak
    saya dipecat
    sengketa kerja
    arbitrase tenaga kerja
    masalah kontrak kerja
    perusahaan curang di kontrak
    mau menuntut orang
    gugat
    pengadilan
    dapat surat dari pengadilan
    panggilan sidang
    notaris
    legalisir dokumen
    legalisasi dokumen
    surat kuasa
    apostille
    penerjemah tersumpah
    warisan
    surat wasiat
    hak asuh anak
    nafkah anak
    teman saya ditangkap
    teman ditahan polisi
    hak saya apa
    lvshi
    律师
    falv yuanzhu
    gongzheng
    公证
    peguam
    gaji tak dibayar majikan
    pngacara
    bos nahan dokumen saya
    tanda tangan kontrak yang ga saya ngerti
    mohon nasihat hukum untuk masalah saya
religious-venues =
    masjid
    masjid di mana
    masjid terdekat
    mesjid terdekat
    mushola
    musala
    tempat salat
    tempat sholat di mana
    mau sholat di mana
    salat jumat
    jumatan di mana
    sholat ied
    salat idul fitri
    tarawih
    ramadan
    buka puasa bersama
    jadwal imsak
    pengajian
    muslim di hangzhou
    halal
    restoran halal dekat masjid
    makanan halal
    gereja
    gereja di mana
    gereja katolik
    misa
    jadwal misa
    gereja kristen
    ibadah minggu
    ibadah bahasa inggris
    gereja indonesia
    persekutuan doa
    kelompok alkitab
    misa natal
    kebaktian paskah
    pura
    kuil
    vihara
    wihara buddha
    kelenteng
    tempat ibadah
    agama
    orang asing boleh ke gereja
    boleh ibadah di rumah
    boleh dakwah ga
    qingzhensi
    清真寺
    jiaotang
    教堂
    pemakaman muslim
    imam masjid
    surau
    sembahyang jumaat
    msjid
    mohon info rumah ibadah di dekat sini

## Safety notices

typhoon-disaster =
    topan
    taifun
    ada topan
    topan datang kapan
    peringatan topan
    topan hari ini
    kalau ada topan harus apa
    persiapan topan
    peringatan merah
    peringatan oranye artinya apa
    peringatan kuning hujan
    peringatan biru
    badai
    badai datang
    angin kencang
    angin ribut
    hujan lebat
    hujan deras banget
    banjir
    peringatan banjir
    jalan kebanjiran
    air naik di garasi karena hujan
    basement kebanjiran hujan
    evakuasi
    evakuasi ke mana
    tempat pengungsian
    pengungsian di mana
    titik kumpul
    shelter topan
    gempa
    gempa bumi harus apa
    kerasa gempa
    longsor
    petir
    hujan es
    salju
    badai salju
    jalan beku licin
    gelombang panas
    suhu panas peringatan
    cuaca dingin ekstrem
    peringatan cuaca
    polusi udara
    kabut asap
    aqi
    sekolah libur karena topan
    metro jalan ga waktu topan
    sirene apa itu
    uji sirene
    tas siaga bencana
    stok makanan topan
    bencana
    bencana alam
    taifeng
    台风
    ribut taufan
    topn
    pot bunga di balkon badai
    mohon informasi tempat berlindung saat badai

## Controls

greeting =
    halo
    hai
    hallo
    helo
    hi
    hei
    hey
    haloo
    hai kak
    halo kak
    halo mbak
    halo mas
    halo pak
    halo bu
    halo admin
    permisi
    selamat pagi
    selamat siang
    selamat sore
    selamat malam
    pagi
    siang
    sore
    met pagi
    pagi min
    apa kabar
    halo apa kabar
    assalamualaikum
    assalamu alaikum wr wb
    asalamualaikum
    salam
    salam sejahtera
    salam kenal
    punten
    tes
    test
    ada orang
    halo ada orang di sini
    mulai
    halo linju
    halo dari gedung 5
    nihao
    ni hao
    你好
    hai bot
    salam hormat
    halo semuanya
thanks =
    terima kasih
    makasih
    makasi
    trims
    trimakasih
    terimakasih
    terima kasih banyak
    makasih banyak
    makasih ya
    makasih kak
    makasih min
    mksh
    mksih
    tq
    thx
    thanks
    thank you
    tengkyu
    matur nuwun
    hatur nuhun
    nuhun
    suwun
    terima kasih atas bantuannya
    terima kasih infonya
    makasih infonya
    sangat membantu
    membantu banget
    oke makasih
    ok terima kasih
    sip makasih
    mantap makasih
    terbantu sekali
    kamu baik sekali
    keren botnya
    jazakallah
    semoga berkah
    tuhan memberkati
    xiexie
    谢谢
    cukup itu saja terima kasih
    dah
    bye
    sampai jumpa
    selamat tinggal ya
    dadah
    tidak ada pertanyaan lagi
    udah cukup
    terima kasih banyak atas perhatiannya
help-menu =
    menu
    lihat menu
    tampilkan menu
    menu utama
    pilihan
    opsi
    daftar layanan
    daftar topik
    topik
    layanan
    semua layanan
    bantuan
    bantu saya
    tolong bantu
    tolong
    butuh bantuan
    saya perlu bantuan
    mau tanya
    mau nanya dong
    boleh tanya ga
    numpang tanya
    nanya dong
    saya punya pertanyaan
    bisa bantu saya
    kamu bisa apa
    bisa bantu apa aja
    bisa tanya apa saja
    apa yang bisa kamu lakukan
    ini apa
    ini layanan apa
    kamu siapa
    anda siapa
    kamu robot ya
    ini bot ya
    cara pakainya gimana
    cara pakai chat ini
    petunjuk
    panduan
    perintah
    mulai dari awal
    ulang dari awal
    kembali ke menu
    apa lagi
    yang lain apa
    bingung
    saya bingung harus tanya apa
    info
    informasi
    caidan
    菜单
    tolongin dong
    mnu
    help
    mohon bantuan dan penjelasan layanan ini
talk-to-staff =
    petugas
    bicara dengan petugas
    mau bicara sama petugas
    mau ngomong sama orang
    mau ngomong sama manusia
    sambungkan ke petugas
    hubungkan dengan petugas
    tolong sambungkan ke staf
    staf
    admin
    admin dong
    operator
    cs
    customer service
    manusia
    orang asli
    orang beneran dong
    bukan robot
    gak mau ngomong sama bot
    saya tidak mau bicara dengan robot
    bot gak guna
    kamu ga ngerti panggil orang aja
    kamu ga membantu mau sama orang
    bisa bicara dengan seseorang
    ada orang yang bisa diajak bicara
    saya ingin berbicara dengan petugas komunitas
    tolong telepon saya
    telepon balik dong
    bisa hubungi saya
    minta dihubungi
    ada yang bisa telepon saya
    live chat
    chat sama admin
    manajer
    mau bicara sama atasan
    supervisor
    penerjemah
    butuh penerjemah
    butuh juru bahasa
    tolong terjemahin dong buat saya
    bantu isi formulir
    bantu saya mengisi formulir ini
    tinggalkan pesan untuk petugas
    kirim pertanyaan saya ke petugas
    teruskan ke petugas
    rengong
    人工
    zhuan rengong
    kefu
    客服
    nak cakap dengan pegawai
    ptugas
    mohon disambungkan dengan petugas
change-language =
    bisa pakai bahasa inggris
    tolong pakai bahasa inggris
    ganti ke bahasa mandarin
    mau pakai bahasa cina
    ganti bahasa
    ubah bahasa
    bahasa lain
    mau bahasa lain
    pindah bahasa
    bahasa
    pilih bahasa
    pengaturan bahasa
    atur bahasa
    pilihan bahasa
    bahasa apa saja
    ada bahasa apa aja
    daftar bahasa
    bisa bahasa lain ga
    bisa bahasa saya ga
    bisa pakai bahasa saya
    kamu bisa bahasa apa
    bahasa ibu saya
    jawab dalam bahasa saya
    balas pakai bahasa saya
    boleh tulis dalam bahasa saya
    saya tidak mengerti bahasa ini
    ga ngerti bahasanya
    gak bisa baca bahasa ini
    salah bahasa
    bahasanya salah
    ini bukan bahasa saya
    bukan bahasa ini
    tukar bahasa chat
    terjemahkan chat ini
    jawabannya bisa diterjemahkan
    bahasa saya tidak ada di daftar
    yuyan
    语言
    bhs lain
    gnti bahasa
    language
    change language
    bahasa daerah bisa
    jawa bisa ga
    mohon diganti bahasanya
cancel =
    batal
    batalkan
    batalin
    batalin aja
    dibatalkan
    tolong batalkan
    batalkan permintaan saya
    batal aja deh
    gak jadi
    ga jadi
    nggak jadi
    tidak jadi
    gajadi
    gk jadi deh
    stop
    berhenti
    sudah stop
    udahan
    udah berhenti aja
    lupakan
    lupakan saja
    lupain aja
    abaikan
    biarkan saja
    biarin aja
    keluar
    akhiri
    tutup
    selesai
    selesai aja
    sudahi
    cukup
    gak usah dilanjut
    tidak usah dilanjutkan
    jangan dikirim
    jangan kirim
    tidak perlu lagi
    ga butuh lagi
    berubah pikiran
    salah pencet
    salah kirim
    salah tombol
    bukan itu yang saya mau
    tarik laporan saya
    sudah beres batalkan saja
    quxiao
    取消
    suanle
    算了
    cancel
    tak jadi
    btl
    mohon permintaan saya dibatalkan
case-status =
    status
    status permintaan
    status laporan
    status laporan saya
    cek status
    cek laporan saya
    permintaan saya
    lihat permintaan saya
    laporan saya gimana
    gimana laporan saya
    laporan saya sudah sampai mana
    permintaan saya diproses belum
    perkembangan laporan
    ada kabar
    ada kabar baru belum
    ada update ga
    update dong
    sudah ada jawaban
    belum ada jawaban
    belum dibalas
    kok belum ada yang jawab
    saya masih menunggu
    nunggu dari senin belum ada kabar
    minggu lalu saya lapor
    saya sudah lapor minggu lalu belum ditanggapi
    sudah pernah saya laporkan
    kapan dijawab
    kapan selesai
    berapa lama prosesnya
    laporan saya diterima ga
    permintaan saya sudah diterima
    sudah selesai belum
    kasus saya
    nomor kasus
    nomor laporan saya A-17
    cek nomor A-17
    nomor tiket
    tiket saya
    follow up
    tindak lanjut laporan saya
    keluhan saya gimana
    komplain saya diproses ga
    jindu
    进度
    sudah ditangani belum
    lprn sy gmn
    mohon info perkembangan permintaan saya
privacy-data =
    privasi
    kebijakan privasi
    perlindungan data
    data saya
    data pribadi
    data apa yang kamu simpan
    apa yang kamu tahu tentang saya
    menyimpan data saya ga
    kamu simpan chat saya
    chat ini direkam ga
    berapa lama data disimpan
    siapa yang bisa lihat data saya
    siapa yang baca pesan saya
    data saya dibagi ke siapa
    data saya dikasih ke polisi ga
    pemilik rumah bisa lihat data saya
    chat ini rahasia ga
    ini anonim ga
    boleh anonim
    data saya aman ga
    hapus data saya
    hapus semua data
    hapus semua tentang saya
    hapus akun saya
    hapus pesan saya
    hapus riwayat chat
    hapus nomor hp saya
    tolong hapus semuanya
    lupakan saya
    hak untuk dilupakan
    ekspor data saya
    unduh data saya
    salinan data saya
    minta salinan data
    kirim data saya
    lihat data saya
    tarik persetujuan saya
    jangan simpan data saya
    saya tidak mau data saya disimpan
    yinsi
    隐私
    gdpr
    uu pdp
    padam data saya
    hps data sy
    kamu memata matai saya ya
    mohon data pribadi saya dihapus
