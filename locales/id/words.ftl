### Words that steer a conversation, in Indonesian. One synonym a line; upper and lower case and signs do not matter.
### Status: draft

## Answers

yes =
    ya
    iya
    y
    yaa
    iyaa
    iyah
    iy
    yes
    yup
    yoi
    he eh
    ok
    oke
    okey
    okay
    baik
    benar
    betul
    bener
    semua benar
    semua sudah benar
    sudah benar
    udah bener
    ya benar
    iya betul
    ya silakan
    ya tolong
    ya mau
    mau
    boleh
    ya boleh
    silakan
    silahkan
    tentu
    tentu saja
    pasti
    setuju
    saya setuju
    konfirmasi
    ada
fine =
    ok
    oke
    okay
    okey
    ok deh
    k
    baik
    baiklah
    sip
    siap
    mengerti
    ngerti
    paham
    saya mengerti
    bagus
    mantap
    oh begitu
    oh gitu
    ya sudah
    yaudah
    noted
no =
    tidak
    tdk
    tak
    gak
    ga
    gk
    g
    n
    no
    nggak
    ngga
    enggak
    engga
    ndak
    kagak
    nope
    bukan
    salah
    belum
    jangan
    tidak usah
    gak usah
    ga usah
    gausah
    tidak mau
    gak mau
    tidak perlu
    ga perlu
    tidak setuju
    tidak benar
    tidak terima kasih
    tidak ada
    gak ada
    tak nak
back =
    kembali
    balik
    mundur
    sebelumnya
    pertanyaan sebelumnya
    kembali ke sebelumnya
    yang tadi
    balik lagi
    undur
    back
repeat =
    ulang
    ulangi
    ulang lagi
    sekali lagi
    coba ulangi
    tolong ulangi
    apa pertanyaannya
    pertanyaannya apa
    apa tadi
    tadi apa
    maaf apa
    gimana
    repeat
skip =
    lewati
    lewat
    lewatin
    skip
    skip aja
    lompati
    next
    berikutnya
    selanjutnya
    pertanyaan berikutnya
    kosong
    kosongkan
    tidak tahu
    gak tau
    ga tau
correction =
    tunggu
    eh
    eh tunggu
    sebentar
    bentar
    maaf
    sori
    sorry
    maksud saya
    maksudku
    maksudnya
    eh bukan
    eh salah
    ralat
    koreksi
    bukan itu
    sebenarnya
    salah ketik
    typo
change =
    ubah
    rubah
    ganti
    gantikan
    gantiin
    edit
    perbaiki
    betulkan
    koreksi
    mau ubah
    mau ganti
    tolong ubah
    tolong ganti
    saya mau ubah
    saya mau ganti
    salah di
    yang salah
    tukar

## Names of answers, as residents write them after "change the …"

slot-what =
    isi
    isinya
    masalah
    masalahnya
    keterangan
    deskripsi
    barang
    barangnya
    apa
    kerusakan
slot-place =
    tempat
    tempatnya
    alamat
    alamatnya
    lokasi
    kamar
    nomor kamar
    unit
    gedung
    apartemen
    lantai
slot-since =
    sejak
    sejak kapan
    mulai
    dari kapan
    tanggal
    tgl
    waktu
    jam
    hari
slot-when =
    kapan
    waktu
    waktunya
    tanggal
    tgl
    jam
    hari
    jadwal
slot-contact =
    telepon
    telpon
    telp
    nomor telepon
    no telp
    nomor hp
    no hp
    hp
    nomor
    kontak

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    satu
    pertama
    yang pertama
    kesatu
    ke 1
    nomor 1
    nomor satu
    no 1
    yg pertama
number-2 =
    2
    dua
    kedua
    yang kedua
    ke 2
    nomor 2
    nomor dua
    no 2
    yg kedua
number-3 =
    3
    tiga
    ketiga
    yang ketiga
    ke 3
    nomor 3
    nomor tiga
    no 3
    yg ketiga
number-4 =
    4
    empat
    keempat
    yang keempat
    ke 4
    nomor 4
    nomor empat
    no 4
number-5 =
    5
    lima
    kelima
    yang kelima
    ke 5
    nomor 5
    nomor lima
    no 5
number-6 =
    6
    enam
    keenam
    yang keenam
    ke 6
    nomor 6
    nomor enam
    no 6
number-7 =
    7
    tujuh
    ketujuh
    yang ketujuh
    ke 7
    nomor 7
    nomor tujuh
    no 7
number-8 =
    8
    delapan
    kedelapan
    yang kedelapan
    ke 8
    nomor 8
    lapan
    no 8
number-9 =
    9
    sembilan
    kesembilan
    yang kesembilan
    ke 9
    nomor 9
    nomor sembilan
    no 9

## Privacy

erase =
    hapus
    hapus data saya
    hapus dataku
    hapus semua
    hapus semua data
    hapus semua data saya
    hapus semuanya
    hapus data
    hilangkan data saya
    lupakan saya
    delete
    padam data saya
export =
    ekspor
    export
    ekspor data saya
    ekspor data
    salinan data
    salinan data saya
    minta data saya
    unduh data saya
    download data saya
    kirim data saya
    tunjukkan data saya
    lihat data saya

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    inggris
    bahasa inggris
    bhs inggris
    inggeris
    ingris
    english
language-zh-hans =
    mandarin
    bahasa mandarin
    cina
    bahasa cina
    china
    chinese
    tionghoa
    bahasa tionghoa
    tiongkok
    putonghua
    中文
    汉语
language-ar =
    arab
    bahasa arab
    arabic
    العربية
language-es =
    spanyol
    bahasa spanyol
    sepanyol
    spanish
    español
language-ko =
    korea
    bahasa korea
    korean
    한국어
language-ja =
    jepang
    bahasa jepang
    jepun
    japanese
    日本語
language-ru =
    rusia
    bahasa rusia
    russia
    russian
    русский
language-fr =
    prancis
    perancis
    bahasa prancis
    bahasa perancis
    french
    français
    francais
language-th =
    thai
    thailand
    bahasa thai
    bahasa thailand
    siam
    ไทย
language-vi =
    vietnam
    bahasa vietnam
    vietnamese
    tiếng việt
    tieng viet
language-ur =
    urdu
    bahasa urdu
    pakistan
    اردو
language-hi =
    hindi
    bahasa hindi
    india
    bahasa india
    हिन्दी
language-id =
    indonesia
    bahasa indonesia
    bhs indonesia
    indo
    bahasa indo
    indonesian
    melayu
    bahasa melayu
    bahasa
language-de =
    jerman
    bahasa jerman
    german
    deutsch
language-fa =
    persia
    bahasa persia
    parsi
    farsi
    iran
    فارسی
language-pt =
    portugis
    bahasa portugis
    portugal
    brasil
    portuguese
    português
    portugues
language-request =
    tolong
    tlg
    mohon
    coba
    pakai
    pake
    pk
    gunakan
    dalam
    dlm
    dengan
    dgn
    bahasa
    bhs
    bisa
    bs
    bisakah
    boleh
    bolehkah
    apakah
    apa
    bicara
    berbicara
    ngomong
    tulis
    menulis
    jawab
    balas
    terjemahkan
    ke
    ganti
    ubah
    tukar
    pindah
    saya
    aku
    gue
    anda
    kamu
    kita
    mau
    ingin
    pengen
    minta
    saja
    aja
    sekarang
    dong
    ya
    kak
    mas
    mbak
    pak
    bu
    hai
    halo
    lebih
    suka
    yang
    yg
    cakap
    please
    pls

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    bunuh diri / bunuh dri / bunuh dirinya / bunuhdiri / bundir / bunuh diriku / membunuh diri / membunuh dirinya / suicide / suicidal / bnuh diri
    ingin mati / pengen mati / pingin mati / pengin mati / kepengen mati / kepingin mati / pgn mati / pen mati / mau mati / mo mati / nak mati / mahu mati
    ingin cepat mati / pengen cepat mati / pengen cepet mati / pengen mati aja / mati aja lah / mati saja lah / ingin meninggal / pengen meninggal
    mending mati / mendingan mati / lebih baik mati / lbh baik mati / lebih baik aku mati / lebih baik saya mati / mending aku mati / mending gue mati / mending gw mati
    andai aku mati / andai saya mati / seandainya aku mati / semoga aku mati / kalau aku mati + peduli / sedih / kangen / nangis / mungkin / baik
    mengakhiri hidup / mengakhiri hidupku / mengakhiri hidupnya / akhiri hidup / akhiri hidupku / ngakhiri hidup / ngakhirin hidup / mengakhiri nyawa / mengakhiri semuanya / akhiri semuanya / ngakhirin semuanya
    tidak ingin hidup / tidak mau hidup / tak ingin hidup / tak mau hidup / tak nak hidup / tak mahu hidup / tdk ingin hidup / tdk mau hidup
    gak mau hidup / ga mau hidup / gk mau hidup / nggak mau hidup / ngga mau hidup / enggak mau hidup / gamau hidup / gak ingin hidup / ga ingin hidup / gak pengen hidup / ga pengen hidup / nggak pengen hidup
    tidak sanggup hidup / tidak sanggup lagi hidup / gak sanggup hidup / ga sanggup hidup / gak kuat hidup / ga kuat hidup / nggak kuat hidup / tidak kuat hidup / gak sanggup lagi hidup
    bosan hidup / bosen hidup / capek hidup / cape hidup / capai hidup / lelah hidup / muak hidup / lelah dengan hidup / capek dengan hidup / males hidup / malas hidup
    alasan / gunanya / artinya / guna / arti + untuk hidup / buat hidup / hidupku / hidup saya / hidup lagi / hidup ini
    lebih baik tanpa aku / lebih baik tanpa saya / lebih bahagia tanpa aku / lebih bahagia tanpa saya / lebih baik tanpaku / mending tanpa aku
    menyakiti diri / menyakiti diriku / menyakiti dirinya / nyakitin diri / sakiti diri / melukai diri / melukai diriku / melukai dirinya / lukai diri / ngelukain diri / self harm / selfharm
    sayat* / menyayat* / nyayat* / iris / mengiris / ngiris / potong / memotong / silet / menyilet / nyilet + nadi / nadiku / urat nadi / pergelangan / tanganku / lenganku / tangan sendiri / lengan
    gantung diri / gantungdiri / menggantung diri / gantung dri
    minum / telan / menelan / nelen / makan / tenggak / menenggak / nenggak + obat tidur / pil tidur / semua obat / semua pil / banyak obat / banyak pil / obat banyak / sebotol obat / satu botol obat / sebotol pil + mati / sengaja / sudah / udah / barusan / tadi / semua / banyak / botol / sebotol
    lompat / loncat / melompat / meloncat / terjun / loncatin / lompatin / melompati / terjunin + atap / rooftop / jembatan / jendela / balkon / gedung / lantai / atas gedung
    berdiri di tepi / berdiri di pinggir / di tepi atap / di pinggir atap / di ujung atap
    pesan terakhirku / pesan terakhir saya / ini pesan terakhir / surat terakhirku / selamat tinggal dunia / selamat tinggal semuanya / selamat tinggal selamanya
    tidur selamanya / tidak usah bangun lagi / gak bangun lagi selamanya / pergi selamanya / menghilang selamanya / hilang dari dunia / lenyap dari dunia
    tidak tahan lagi / gak tahan lagi / ga tahan lagi + hidup / mati / akhiri / mengakhiri
    自杀 / 想死 / 不想活 / zisha
    silet* / nyilet* / menyilet* / menyayat* / nyayat* / melukai / iris* + tangan / tanganku / tangannya / tangan saya / lengan / lengannya / paha / diri
    mau / ingin / pengen / nak + bangun lagi selamanya / tidur selamanya / pergi selamanya / hilang selamanya
emergency-gas-leak =
    bau gas / bau gasnya / bau elpiji / bau lpg / bau gaz / baugas / bau gass / bau meiqi / bau tianranqi
    bau / baunya / berbau / kecium / tercium / mencium / nyium / cium / menghirup / terhirup + gas / gasnya / elpiji / lpg / meiqi / tianranqi / gass
    bocor / bocoor / bocor2 / kebocoran / bocornya / bocr / bocro / leak / leaking + gas / gasnya / elpiji / lpg / regulator / tabung / tabungnya / meiqi / tianranqi / gass
    gas / gasnya / tabung / elpiji + mendesis / desis / berdesis / ngeses / mendesir / menyengat / keluar terus / nyembur / menyembur
    gas / gasnya + pusing / mual / lemas / sesak / keracunan / bahaya sekali / kemana mana / ke mana mana / penuh
    selang gas / pipa gas / katup gas / keran gas / kran gas + lepas / copot / putus / pecah / rusak / bocor / jebol / retak
    alarm gas / detektor gas / sensor gas / alat gas + bunyi / berbunyi / nyala / menyala / teriak / terus
    keracunan gas / gas beracun / karbon monoksida / karbonmonoksida / monoksida / carbon monoxide
    bau telur busuk / bau telor busuk + dapur / kompor / rumah / gas
    lupa matikan gas / lupa matiin gas / lupa tutup gas / lupa mematikan gas / lupa nutup gas / gas lupa dimatikan / gas lupa dimatiin / kompor lupa dimatikan / lupa matiin kompor / lupa matikan kompor
    gas tidak bisa ditutup / gas gak bisa ditutup / gas ga bisa ditutup / gas gak bisa dimatiin / gas tidak bisa dimatikan
    kompor + api mati tapi gas / gas nyala semalaman / nyala tanpa api
    gas leak / gas leaking / smell gas / gas smell
    煤气泄漏 / 燃气泄漏 / 煤气味 / 燃气味 / 漏气 / louqi / meiqi xielou
    nomor darurat gas / darurat gas / telepon darurat gas / tabung gas ngowos / gas ngowos / gas bocorr / gasnya bocorr / gas bocorrr / bocorr gas / bocorrr
    燃气 / 煤气 + bocor / bau / leak / 漏
emergency-fire =
    kebakar* / kebakran / kebakarn / kbakaran / kebkaran / kbakar / kebakrn / kbkran / kebakaarn / kebakarran / kebakara
    terbakar* / trbakar / terbkar / terbakr / tebakar / ke bakar / ter bakar / dibakar + rumah / gedung / apartemen / tolong / orang / motor / mobil
    terbakar* / trbakar / terbkar / terbakr / tebakar / kbakar
    api / apinya / apii / apiii / apiiii / berapi
    kobaran / berkobar / membara / lidah api / percikan api / percikan / memercik + api / listrik / stopkontak / stop kontak / colokan / kabel / asap / panel / korslet / korsleting / konslet
    asap / asep / asapnya / asepnya / berasap / ngasap / smoke + tebal / tebel / hitam / item / banyak / bnyk / penuh / tangga / lorong / koridor / dapur / jendela / lantai / gedung / kamar / apartemen / rumah / basement / parkiran / garasi / lobi / pintu / tetangga / keluar / masuk / mengepul / ngebul / dimana mana / di mana mana / kemana mana / tolong / cepat / cepet / gosong / hangus / kabel / stopkontak / colokan / listrik / panel / lift / baterai / batre / batere / motor / mobil / sesak
    bau gosong / bau hangus / bau sangit / bau kabel / bau asap / bau terbakar / bau kebakar + kuat / keras / menyengat / banget / kabel / stopkontak / stop kontak / colokan / listrik / panel / lorong / tangga / tetangga / asap / rumah / gedung / kamar / tolong
    meledak* / ledakan* / meledug / mbledos / meledos / ledakkan / meletup / njeblug / explosion
    pemadam / damkar / pmadam / bomba / pemadan / dinas kebakaran / firefighter / fire
    korslet / korsleting / konslet / konsleting / hubungan pendek / arus pendek + api / asap / percik* / bakar / hangus / gosong / meleleh
    gosong / hangus / meleleh + kabel / stopkontak / colokan / panel / charger + asap / bau / api / tolong
    baterai / batre / batere / charger / casan + menggembung / gembung / kembung / berasap / asap / meledak / api
    telepon 113 / telpon 113 / hubungi 113 / panggil 113 / call 113 / telp 113 / tlp 113
    着火 / 火灾 / 起火 / 救火 / huozai / zhaohuo
emergency-medical =
    ambulan* / ambulence / ambulnas / ambulns / ambulas / ambulance / ambulas* / anbulan* / ambullan* / embulan*
    serangan jantung / jantung berhenti / jantungnya berhenti / jantung kumat / jantungnya kumat / jantung kambuh / sakit jantung kumat / kena jantung / henti jantung / heart attack / jantung tidak berdetak / jantungnya tidak berdetak / serangan jantng
    stroke / strok / setrok
    dada / dadanya / dadaku + sakit / nyeri / sesak / nyesek / sesek / tertekan / tertindih / perih / terbakar
    tidak / tdk / tak / gak / ga / gk / nggak / ngga / enggak / gabisa / gbs / ndak / susah / sulit / sesak / sesek / berhenti / berenti / stop / putus / berat / megap megap + napas* / nafas* / bernapas / bernafas / nafs / bernafsa
    sesak nafas / sesak napas / sesek nafas / sesek napas / sesak nafs / sesak dada / megap megap / semput / asma / bengek + kumat / kambuh / parah / inhaler / tolong / napas / nafas / sesak / sesek / dada / megap / serangan
    tersedak* / keselek* / kesedak / keselak / kselek / tercekik / kecekik / tersendak
    pingsan* / pinsan / pingsn / semaput / sadarkan / kesadaran / kehilangan kesadaran / hilang kesadaran / tak sadar diri / tidak sadar diri / koma / pengsan
    tidak sadar / gak sadar / ga sadar / nggak sadar / tdk sadar / tak sadar / gk sadar / belum sadar + jatuh / tergeletak / terbaring / nenek / kakek / ayah / bayi / orang tua / orang / dia / suami / istri / mabuk / napas / nafas
    tidak bangun / gak bangun / ga bangun / nggak bangun / gk bangun / tdk bangun / dibangunkan / dibangunin / tidak bangun bangun / tidak merespons / tidak respon / gak respon / ga respon / tidak bereaksi + orang / bayi / anak / nenek / kakek / ayah / ibu saya / suami / istri / dia / teman* / mama / papa / tidak / gak / ga / susah
    kejang* / kjang / epilepsi / ayan + kumat / kambuh / tolong / anak* / bayi / saya / dia / kakak / adik / orang / teman* / demam / panas / suami / istri / kejang* / jatuh
    kejang kejang / kejang2 / kejang demam / demam kejang / anak step / anakku step / bayi step / lagi kejang / sedang kejang / kejang tolong
    darah / darahnya / berdarah / berdarah2 / darh + banyak / bnyk / deras / terus / mengalir / mengucur / ngucur / muncrat / muntah / batuk / kepala / parah / berhenti / berenti / brenti / stop / dalam / tolong / kehabisan / kehilangan / hamil
    pendarahan* / perdarahan* / pendarahn / berdarah darah
    overdosis / overdose / over dosis / overdosi / kelebihan obat / kebanyakan obat / od obat
    keracunan / kracunan / teracuni / diracun / diracuni / food poisoning
    minum / keminum / terminum / telan / menelan / tertelan / ketelan / nelan / nelen / makan / termakan / kemakan / tenggak + racun / racun tikus / baygon / pemutih / bayclin / deterjen / detergen / sabun / pembersih / bensin / minyak tanah / cairan / pestisida / baterai / batre / batere / koin / kancing / kelereng / magnet / jarum / peniti / banyak obat / obat banyak / semua obat / pil banyak / banyak pil
    ular / uler / kalajengking / tawon + gigit / digigit / gigitan / dipatok / patok / disengat / tersengat / kegigit
    alergi + sesak / sesek / bengkak / napas / nafas / tenggorokan / wajah / muka / bibir / parah / syok / shock / tolong
    kesetrum / kestrum / tersetrum / kena setrum / kesetrom / tersengat listrik / kesengat listrik / sengatan listrik / kesentrum / kena listrik / terkena listrik
    tenggelam* / tenggelem / kelelep / tengelam
    ketuban* / kontraksi / kepala bayi / bayi mau keluar / bayinya mau keluar / bayi sudah keluar / bayinya keluar / sedang melahirkan / lagi melahirkan / mules mau melahirkan
    mau melahirkan / mau lahiran / akan melahirkan / mau brojol / mo lahiran / hendak bersalin / nak bersalin + sekarang / tolong / cepat / cepet / darurat / sudah / udah / mules / ambulan* / skrg / skr
    hamil + pendarahan / darah / jatuh / kontraksi / mules / pingsan / kejang / sakit sekali / sakit banget
    orang jatuh / orang terjatuh / anak jatuh / bayi jatuh / nenek jatuh / kakek jatuh / ibu jatuh / bapak jatuh / ayah jatuh / mama jatuh / papa jatuh / ada yang jatuh / anak saya jatuh / anakku jatuh / bayiku jatuh / ibu saya jatuh / ayah saya jatuh / bapak saya jatuh / nenek saya jatuh / kakek saya jatuh / suami saya jatuh / istri saya jatuh / teman saya jatuh / tukang jatuh / pekerja jatuh / oma jatuh / opa jatuh
    jatuh / terjatuh / terpeleset / kepeleset + patah / tulang / bisa bangun / bisa berdiri / pingsan / terluka / luka / berdarah / kepala bocor / kepalanya / ketinggian / kamar mandi + nenek / kakek / ibu / ayah / bapak / orang / anak* / bayi / mama / papa / dia / saya / aku / suami / istri / teman* / tukang / pekerja / oma / opa / tetangga
    patah tulang / tulang patah / tulangnya patah / kaki patah / kakinya patah / kakiku patah / patah kaki / tangan patah / tangannya patah / patah tangan / patah leher / patah pinggul / tulang keluar / tulang kelihatan / patah tulng / kepala bocor / kepalanya bocor / gegar otak
    luka parah / terluka parah / luka berat / luka dalam / luka bakar / luka serius / terluka / cedera parah / cidera parah + tolong / parah / berat / serius / orang / dalam / banyak / anak* / bakar / dokter / darah / butuh / kerja / mesin / tangan / kaki / kepala
    tersiram / kesiram / ketumpahan / ketumpah / disiram / tersiram air panas / melepuh + air panas / minyak panas / minyak / air mendidih / kuah panas / sup panas / anak* / bayi / kulit / parah
    jari / jarinya / tangan / tangannya / kaki + putus / terpotong / kepotong / teriris / robek / sobek + tolong / darah / dalam / parah / mesin / pisau
    sekarat / kritis / denyut nadi / denyutnya / nadinya / tak bernyawa / tidak bernyawa / henti napas / hampir mati / cpr / membiru / bibirnya biru / bibir biru / muka biru / mukanya biru / wajahnya biru
    terkapar / tergeletak / terbaring + orang / kakek / nenek / bapak / ibu / ayah / pria / laki laki / wanita / perempuan / anak / bergerak / pingsan / dia
    tubuhnya / badannya / orangnya / orang / dia / kakek / nenek / bayi + tidak bergerak / gak bergerak / ga bergerak / gak gerak / ga gerak / nggak gerak / tdk bergerak / tak bergerak + tolong / lantai / jalan / tempat tidur / kasur / kamar / jatuh / terbaring / lagi / pingsan / napas
    mulut mencong / mulutnya mencong / mulut miring / wajah mencong / muka mencong / wajahnya turun sebelah / bicara pelo / bicaranya pelo / lumpuh mendadak / lumpuh sebelah / tangan kiri kebas + tiba tiba / mendadak / tolong / bicara / dada / mulut* / muka / wajah / sebelah / pelo
    darurat medis / medis darurat / medical emergency / panggil dokter / panggilkan dokter / panggilin dokter / dokter cepat / dokter cepet / butuh dokter sekarang / butuh dokter segera / gawat darurat tolong / pertolongan pertama sekarang
    telepon 118 / telpon 118 / hubungi 118 / panggil 118 / call 118 / telp 118 / tlp 118 / telepon 120 / telpon 120 / hubungi 120 / panggil 120 / call 120 / telp 120 / tlp 120
    sakit perut / nyeri perut / perut sakit / perutnya sakit / sakit kepala + hebat / luar biasa / gak bisa berdiri / tidak bisa berdiri / ga bisa berdiri / pingsan / tak tertahankan
    急救 / 救护车 / 晕倒 / jijiu / jiuhuche
    jantung / jantungnya + berhenti / berenti / kambuh / kumat / tidak berdetak / gak berdetak / ga berdetak
    kepotong / terpotong / keputus / tersangkut mesin / kena mesin / kena gergaji / masuk mesin + jari* / tangan* / lengan* / kaki*
    118 + tolong / ambulan* / sakit / dokter / orang / darurat
    pertolongan medis / bantuan medis / tolong medis / darurat kesehatan
emergency-domestic-violence =
    suami* / istri* / isteri* / bini* / laki gue / pacar* / cowokku / cewekku / cowok gue / tunangan* / mantan* / pasangan* / pasanganku / hubby / husband / bojoku / bojo + memukul* / dipukul* / mukul* / pukulin / pukuli / pukul aku / pukul saya / pukul gue / pukul anak / memukuli / main pukul / kena pukul / gebuk* / digebuk* / hajar / dihajar / menghajar / ngehajar / tampar / nampar* / menampar* / ditampar* / tonjok* / nonjok* / ditonjok* / meninju / tendang / nendang* / menendang* / ditendang* / cekik / nyekik* / mencekik* / dicekik* / aniaya / menganiaya / dianiaya / siksa / nyiksa / menyiksa / disiksa / kasar / kekerasan / main tangan / main fisik / ringan tangan / menjambak / jambak / dijambak / menyeret / diseret / mematahkan / ngancem* / ngancam* / mengancam* / diancam* / mengurung* / ngurung* / dikurung* / mengunci saya / mengunci aku / ngunci aku / ngunci saya / ngunciin / dikunciin / dikunci di / memaksa / maksa / dipaksa / menyakiti / nyakitin / disakiti / bunuh / membunuh / abusive / dibakar / disundut
    ayah* / bapak saya / bapakku / bapak gue / papa* / papaku / ibu saya / ibuku / mamaku / mama saya / mertua* / ayah tiri / bapak tiri / ibu tiri / paman* / omku / kakakku / kakak saya / anakku / majikan* / bosku / abangku / abang saya / tetangga* / orang sebelah + memukuli / dipukuli / memukul ibu / memukul mama / memukul saya / memukul aku / mukul ibu / mukul mama / mukul aku / mukul saya / mukul gue / mukulin / pukulin / pukuli / dipukulin / dipukul ayah / dipukul bapak / dipukul papa / dipukul majikan / dipukul mertua / menyiksa / nyiksa / disiksa / menganiaya / dianiaya / menampar saya / menampar aku / nampar aku / digebukin / gebukin / memukul istri* / mukul istri* / memukul anak* / mukul anak* / mencekik / nyekik / menendang saya
    kdrt / kekerasan dalam rumah tangga / kekerasan rumah tangga / kekerasan rumahtangga / kekerasan domestik / kekerasan keluarga / kekerasan dalam keluarga / kekerasan terhadap istri / kekerasan terhadap anak / kekerasan pada anak / kekerasan anak / penganiayaan anak / domestic violence / penderaan / keganasan rumah tangga / didera
    takut sama suami* / takut pada suami* / takut dengan suami* / takut suami* / takut sama pacar* / takut pacar* / takut istri* + saya / aku / pulang / tolong / gue / rumah / banget / pukul / dia
    takut sama suami / takut pada suami / takut suamiku / takut sama suamiku / takut sama pacarku / takut sama pacar / takut pulang / tidak berani pulang / gak berani pulang / ga berani pulang
    kabur dari suami / kabur dari pacar / lari dari suami / kabur dari rumah + pukul* / dipukul* / kasar / disiksa / dihajar / suami* / kekerasan / takut / aman
    jangan bilang suami* / jangan kasih tau suami* / jangan beritahu suami* / jangan beri tahu suami* / jangan sampai suami*
    suami* / pacar* / mertua* / majikan* + tidak boleh keluar / gak boleh keluar / ga boleh keluar / ambil paspor / mengambil paspor / menyita paspor / sita hp / menyita hp / ambil hp / mengambil hp / tahan paspor
    anak / anaknya / istrinya / istri + dipukuli / dipukulin / disiksa / dianiaya / digebukin / dihajar
    anak dipukul / anak saya dipukul / istri dipukul / istrinya dipukul / anaknya dipukul / memukul anaknya / memukul istrinya / mukul istrinya / mukul anaknya + tetangga / suami* / ayah* / bapak* / setiap / tiap / terus / sering / dengar / denger / sebelah / tolong
    dia memukul saya / dia memukuli saya / dia mukul saya / dia mukul aku / dia mukulin aku / dia pukul saya / dia pukul aku / dia menampar saya / dia nampar aku / dia mencekik saya / dia nyekik aku / dia menyakiti saya / dia nyakitin aku / dia kasar sama saya / dia mengurung saya / dia mengunci saya
    rumah aman / tempat aman / shelter + dari suami* / dari pacar* / untuk perempuan / untuk wanita / untuk istri / dari rumah / kekerasan
    家暴 / jiabao
    papa / mama / ayah / bapak / ibu / suami* / istri* + pukul mama / pukul ibu / pukul saya / pukul aku / pukul adik / pukul anak / pukul kami / pukul papa / pukul gue / pukulin mama / mukul mama
    dia / doi + suka mukul / sering mukul / suka memukul / sering memukul / mukul terus / mukulin / pukulin / suka main tangan / suka nampar / sering nampar
    akan bunuh saya / akan membunuh saya / mau bunuh saya / mau membunuh aku / bunuh aku + tinggalkan / pergi / cerai / putus / suami* / pacar*
    ngancam saya dan anak / ngancem saya dan anak / mengancam saya dan anak / ngancam aku dan anak / ngancem anak / mengancam anak
emergency-police =
    112
    119
    110
    911
    999
    panggil polisi / panggilkan polisi / panggilin polisi / manggil polisi / telepon polisi / telpon polisi / telp polisi / tlp polisi / tlpn polisi / hubungi polisi / butuh polisi / perlu polisi / tolong polisi / polisi tolong / polisi cepat / polisi cepet / call polisi / polisi sekarang / polisi darurat / panggil polis / polis tolong / call polis / police help / call the police / pulisi tolong
    telepon 110 / telpon 110 / hubungi 110 / panggil 110 / call 110
    maling* / malling / kemaling* / pencuri / pencurinya / penyusup / menyusup / pembobol / kebobolan
    dicuri / kecurian / curi / mencuri / nyuri / nyolong / dicolong / kecolongan / pencurian / tercuri / dicurri + barusan / baru saja / baru aja / tadi / sekarang / skrg / tolong / lari / kabur / polisi / rumah / apartemen / kamar / orang / laptop / motor / sepeda / ebike
    rampok* / dirampok* / perampok* / merampok* / ngerampok / kerampokan / dirampas / merampas / rampas / jambret* / dijambret* / penjambret / kejambret / begal* / dibegal* / pembegal / copet / dicopet / kecopetan / pencopet / todong / ditodong* / menodong / penodong* / dipalak / malak / kena rompak / dirompak / perompak / kena samun / disamun / peragut / diragut / kena ragut
    dibobol / membobol / ngebobol / didobrak / mendobrak / dobrak / ngedobrak / mencongkel / dicongkel / nyongkel / congkel / paksa masuk / memaksa masuk / maksa masuk / masuk paksa
    orang tak dikenal / orang tidak dikenal / orang gak dikenal / orang ga dikenal / orang gak kenal / orang mencurigakan / orang aneh / orang mabuk / orang gila / pria tak dikenal / laki laki tak dikenal / cowok aneh + masuk / rumah / pintu / kamar / jendela / lorong / tangga / depan / ikut* / ngikut* / mengikuti / gedor* / menggedor / teriak / serang / menyerang / nyerang / mukul / ngamuk / mengamuk / ganggu / takut / lift
    orang asing / seseorang / ada orang / ada yang / orang lain + masuk ke rumah / masuk rumah saya / masuk rumahku / masuk rumah gue / masuk kamar saya / masuk kamarku / masuk ke kamar / masuk apartemen saya / masuk ke apartemen / buka paksa / mencoba membuka pintu / coba buka pintu / nyoba buka pintu / di dalam rumah saya / di rumah saya malam / di balkon saya / ngintip / mengintip
    pisau / golok / parang / clurit / celurit / kapak / senjata / sajam / samurai / pistol / senapan / senpi / tembak / tembakan / ditembak* / menembak / penembakan / nembak orang / bom / ancaman bom / granat
    ditusuk / menusuk / nusuk / penusukan / tertusuk pisau / ditikam / menikam / tikam / penikaman / dibacok / membacok / bacok / mbacok / pembacokan
    diserang / menyerang / nyerang / penyerangan / menyerbu / dikeroyok / mengeroyok / ngeroyok / keroyok / pengeroyokan / digebukin / digebuki / dihajar / dipukul / dipukuli / dipukulin / dianiaya / penganiayaan / dianiyaya / tawuran
    berkelahi / berantem / brantem / perkelahian / kelahi / bergaduh / baku hantam / adu jotos / gelut + tolong / pisau / darah / berdarah / parah / luka / terluka / polisi / ramai / rame / banyak / orang / sekarang / bawah / luar / botol / mabuk
    perkosa* / diperkosa* / memperkosa / pemerkosa* / perkosaan / diprkosa / dirogol / rogol / dilecehkan / pelecehan / melecehkan / dicabul* / pencabulan / cabul / diraba* / meraba* / ngeraba / grepe / digrepe / digerayangi / diremas / pedofil
    diculik* / culik / menculik / penculik* / nyulik / disekap / menyekap / penyekapan / sandera / disandera / menyandera / dikurung / dikurung orang / dijual orang / perdagangan orang / human trafficking
    mengancam / diancam / ngancam / ngancem / diancem / mengancem / ngancemin / ancaman pembunuhan / ancam bunuh / ancam saya / ancam aku / mau bunuh saya / mau bunuh aku / mau membunuh saya / mau membunuh aku / mau bunuh gue / akan membunuh / dibunuh / pembunuhan / pembunuh / ada mayat / ada jenazah / ugut / diugut / mengugut
    mengikuti saya / mengikuti aku / mengikutiku / ngikutin saya / ngikutin aku / ngikutin gue / ngikutin gw / diikutin / dikuntit / menguntit / nguntit / penguntit / dibuntuti / membuntuti / buntutin / dibuntutin / stalker / diintai / mengintai
    diikuti / diikutin + orang / pria / laki / laki laki / cowok / seseorang / takut / motor / mobil
    menggedor / gedor / digedor / gedor gedor / nggedor / menendang / nendang + pintu / rumah + takut / orang / malam / mabuk / tolong / ancam / mengancam / terus / teriak
    ngamuk / mengamuk / mabuk + orang / pria / tetangga / cowok + serang / menyerang / mukul / memukul / pisau / botol / mengamuk / ngamuk / tolong / polisi / pintu
    kamera tersembunyi / kamera pengintai / kamera mata mata / hidden camera / spy camera + kamar / kamarku / kamar mandi / toilet / rumah / saya / hotel
    pengedar / bandar narkoba / jual narkoba / transaksi narkoba / jualan narkoba
    penjahat / kejahatan sekarang / tindak kriminal / ada kejahatan / keadaan bahaya / nyawa saya / nyawa terancam / saya dalam bahaya / aku dalam bahaya / dalam bahaya tolong
    报警 / 抢劫 / 小偷 / 救命 / baojing / jiuming
    polisi / polis + tolong / cepat / cpt / cepet / plis / pls / please / segera / darurat / sekarang juga / help / kesini / ke sini / bahaya
    nomor darurat polisi / nomor polisi berapa / nomor telepon polisi / telepon polisi berapa / lapor kejahatan / melaporkan kejahatan / lapor tindak kejahatan / lapor kriminal
    akan bunuh saya / akan bunuh aku / akan bunuh kami / mau bunuh kami / mau bunuh dia / mau bunuh orang / dia mau bunuh
    ada orang masuk rumah / orang masuk rumah / ada yang masuk rumah / ada yg masuk rumah / ada yg masuk kamar / ada yang masuk kamar / orang masuk kamar saya / ada orang di dalam rumah / ada orang di rumah saya
emergency-traffic-accident =
    kecelakaan* / kecelakan / kcelakaan / kecelakaa / kecelakaaan / kecelakan* / keclakaan / kecelekaan / kclakaan / kemalangan jalan / kemalangan / lakalantas / laka lantas
    ditabrak* / tertabrak* / ketabrak* / menabrak* / nabrak* / tabrakan* / bertabrakan / tabrak / tabrak lari / tabraklari / ditubruk / nubruk / ketubruk / menubruk / dtabrak / kabrak / tubrukan
    diserempet* / keserempet* / terserempet* / menyerempet / nyerempet* / serempet / serempetan / kesrempet / disrempet
    dilindas / kelindas / terlindas / melindas / ngelindas / kegiles / tergilas / digilas
    mobil / motor / bus / bis / truk / ebike / e bike / sepeda listrik / skuter / taksi / kendaraan + terguling / terbalik / kebalik / jungkir / masuk sungai / nyemplung / masuk jurang / terjun / ringsek
    jatuh dari motor / jatuh dari sepeda / jatuh dari ebike / jatuh dari e bike / jatuh dari skuter / jatuh dari sepeda listrik / jatuh naik motor / jatuh naik sepeda / jatuh naik ebike / terjatuh dari motor / terjatuh dari sepeda / jatuh motor / motor jatuh + luka / terluka / saya / aku / dia / anak* / teman* / berdarah / kaki / kepala / tolong / jalan / kurir
    jatuh dari motor / jatuh dari sepeda / jatuh dari ebike / jatuh dari sepeda listrik / jatuh dari skuter
    kena langgar / dilanggar kereta / dilanggar motor / dilanggar mobil / langgar lari / dilanggar lori / eksiden / aksiden / accident / car crash / crash
    pengemudi / sopir / supir / pengendara / penabrak + kabur / lari / melarikan diri + tabrak* / terluka / luka / mobil / orang
    pejalan kaki / penyeberang / orang menyeberang / korban + mobil / motor / ebike / bus / bis / truk / sepeda + terluka / luka / jatuh / tergeletak / terkapar / tolong
    telepon 122 / telpon 122 / hubungi 122 / panggil 122 / call 122
    车祸 / 撞车 / 交通事故 / chehuo
emergency-missing-person =
    orang hilang / anak hilang / anak ilang / anak saya hilang / anak saya ilang / anakku hilang / anakku ilang / anak gue hilang / anak gw ilang / anak kami hilang / anaknya hilang / bayi hilang / bayi saya hilang / bayiku hilang / anak hlang / anak kecil hilang / missing person / missing child
    anak* / putra* / putri* / bayi* / balita* / cucu* / keponakan* + hilang / ilang / menghilang / lenyap / raib / tersesat / nyasar / kesasar / terpisah / kepisah / kabur / minggat / dibawa orang / dibawa kabur / dibawa lari / diculik
    nenek* / kakek* / oma / opa / ayah / ayahku / eyang* / mbah* + hilang / ilang / menghilang / tersesat / nyasar / kesasar / belum pulang / blm pulang / tidak pulang / gak pulang / ga pulang / lupa jalan
    ibu saya / ibuku / bapak saya / bapakku / mama saya / mamaku / papa saya / papaku / istri saya / istriku / suami saya / suamiku / adik saya / adikku / kakak saya / kakakku / saudara saya / teman saya / temanku / teman sekamar / roommate saya / pacar saya / pacarku / teman gue / tetangga saya + menghilang / tersesat / nyasar / belum pulang / blm pulang / tidak pulang / gak pulang / ga pulang / nggak pulang / tidak kembali / belum kembali / gak balik / ga balik / minggat / tidak ada kabar / gak ada kabar / ga ada kabar / hilang sejak / hilang dari / hilang kontak / tidak bisa dihubungi sejak
    ibu saya hilang / ibuku hilang / bapak saya hilang / bapakku hilang / mama saya hilang / mamaku hilang / papa saya hilang / papaku hilang / istri saya hilang / istriku hilang / suami saya hilang / suamiku hilang / adik saya hilang / adikku hilang / kakak saya hilang / kakakku hilang / teman saya hilang / temanku hilang / teman sekamar saya hilang / pacar saya hilang
    anak / anakku / putra saya / putri saya + belum pulang / blm pulang / tidak pulang / gak pulang / ga pulang / nggak pulang / belum kembali / tidak kembali / gak balik / belum balik / tidak ada kabar / gak ada kabar
    anak saya tidak ketemu / anak saya gak ketemu / anak saya ga ketemu / anakku gak ketemu / anakku ga ketemu / anak gak ketemu ketemu / tidak menemukan anak / tidak bisa menemukan anak / gak nemu anak / ga nemu anak / kehilangan anak / kehilangan putra / kehilangan putri / kehilangan bayi
    cari anak saya / mencari anak saya / nyari anak saya / cariin anak / carikan anak / di mana anak saya / dimana anak saya / anak saya di mana / anak saya dimana / anak saya kemana / anak saya ke mana + hilang / tolong / takut / cepat / bantu / sendirian
    di mana anak saya / dimana anak saya / dimana anakku / di mana anakku / dmn anak saya / tolong cari anak / tolong carikan anak / bantu cari anak / bantu cari nenek / bantu cari kakek / tolong cari nenek / tolong cari kakek / bantu cari ibu saya / bantu cari ayah
    nemu anak / menemukan anak / ketemu anak / ada anak / lihat anak / liat anak / anak kecil + sendirian / sendiri / tersesat / nangis / menangis / terpisah / tanpa orang tua / orang tuanya / hilang / kehilangan orang tua
    pikun / demensia / alzheimer / alzaimer / dementia / nyanyuk + hilang / keluar / pergi / pulang / tersesat / nyasar / kesasar / nemu / menemukan / jalan sendiri
    orang tua / kakek / nenek / lansia + tidak tahu rumahnya / gak tau rumahnya / lupa rumah / lupa jalan / bingung di jalan / tidak tahu alamat
    走失 / 失踪 / zoushi
    adik hilang / adik ilang / kakak hilang / kakak ilang / saudara hilang / teman hilang / temen hilang / temen ilang / mama hilang / papa hilang / ibu hilang entah
    teman* / temen* / adik* / kakak* + menghilang / ga pulang pulang / gak pulang pulang / tidak pulang pulang / hilang sejak / hilang dari kemarin / ilang dari kemarin / tidak ada kabar / gak ada kabar / ga ada kabar
    anak / anakku / balita / bayi* + tidak ada di taman / gak ada di taman / ga ada di taman / gak ada di rumah / tidak ada di rumah / ga ada di rumah / sekarang tidak ada / sekarang gak ada / sekarang ga ada / tiba tiba tidak ada / tiba tiba gak ada / tiba tiba ga ada / lari ga ketemu / lari gak ketemu / lari tidak ketemu / ga ketemu ketemu
    nenek* / kakek* / oma / opa / ayah saya / ibu saya / bapak saya / mama / papa + belum kembali / tidak kembali / gak kembali / ga kembali / gak balik / ga balik / belum balik / keluar rumah sendiri
    kehilangan + kakek / nenek / ayah saya / ibu saya / oma / opa / adik / putra / putri / anak kami / anak saya di / anak saya tolong / balita
    menemukan / nemu / ketemu / nemuin + kakek / nenek / lansia / orang tua + lupa / bingung / tersesat / nyasar / pikun
    mencari / cari / nyari / carikan + nenek saya / kakek saya / ayah saya / ibu saya / anak saya + hilang / bantu / tolong / mohon / belum
emergency-elevator-trapped =
    lift* / lif / lifnya / lifft / elevator* / elevater / dianti + terjebak* / kejebak* / kejebek / trjebak / terjbak / terjebk / kejbak / terkurung / kekurung / terperangkap / keperangkap / terkunci / kekunci / stuck / tersangkut / nyangkut / kesangkut / terkandas / terjepit / kejepit / jepit / trapped
    lift* / lif / lifnya / elevator* + tidak bisa keluar / tdk bisa keluar / gak bisa keluar / ga bisa keluar / gk bisa keluar / nggak bisa keluar / ngga bisa keluar / gabisa keluar / tak bisa keluar / tak boleh keluar / keluarkan / keluarin / tolong kami / tolong saya di / selamatkan
    lift* / lif / lifnya / elevator* + berhenti / berenti / brenti / macet / mati / mogok / rusak / anjlok / jatuh / jeblos / merosot / diam / gelap / stop / tidak bergerak / gak gerak / ga gerak / gak jalan / tidak jalan / tidak terbuka / gak kebuka / ga kebuka / tidak mau terbuka / tidak bisa dibuka + di dalam / didalam / di dalamnya / di dlm / ddlm / antara lantai / diantara lantai / saya di lift / kami di lift / aku di lift / ada orang / orangnya / dengan saya / bersama saya / sama saya / masih ada / kami ber* / isinya
    saya di dalam lift / saya didalam lift / kami di dalam lift / aku di dalam lift / anak saya di dalam lift / ibu saya di dalam lift / orang di dalam lift / masih di dalam lift / terkunci dalam lift / terjebak dalam lift + tolong / mati / macet / berhenti / gelap / keluar / terbuka / rusak / panas / teriak / sesak / alarm
    alarm lift / tombol alarm / tombol darurat + tidak ada yang jawab / gak ada yang jawab / ga ada yang jawab / tidak dijawab / gak dijawab / tidak ada jawaban / sudah ditekan / udah dipencet
    teriak / berteriak / mengetuk / ketuk ketuk / gedor + dari dalam lift / di dalam lift / dalam lift / dari lift
    penyelamatan lift / penyelamat lift / lift rescue
    96333
    困在电梯 / 电梯困 / 被困
    saya di dalam lift / aku di dalam lift / kami di dalam lift / saya didalam lift / saya dalam lift / kami dalam lift / aku dalam lift / anak di dalam lift + mati lampu / listrik / mati / listriknya / padam / gelap / tolong / macet
    alarm + lift + jawaban / jawab / respon / respons
    lift jatuh / liftnya jatuh / lift anjlok / liftnya anjlok / lift turun tiba tiba / lift merosot / liftnya merosot
emergency-not =
    latihan kebakaran / simulasi kebakaran / pelatihan kebakaran / penyuluhan kebakaran / pencegahan kebakaran / mencegah kebakaran / latihan evakuasi
    alat pemadam kebakaran / alat pemadam / tabung pemadam kebakaran / tabung pemadam / racun api / apar / hidran kebakaran / hidran pemadam / hidran / hydrant
    pintu kebakaran / tangga kebakaran / tangga darurat / pintu darurat / jalur pemadam kebakaran / jalur pemadam / jalur mobil pemadam / akses pemadam kebakaran / akses pemadam / jalan pemadam kebakaran
    asuransi kebakaran / bahaya kebakaran / risiko kebakaran / resiko kebakaran / rawan kebakaran / bisa menyebabkan kebakaran / takut kebakaran / kantor pemadam kebakaran / kantor pemadam / alamat pemadam kebakaran
    mobil pemadam + parkir / terhalang / menghalangi / halangi / lewat
    kebakaran jenggot / terbakar cemburu / terbakar api cemburu / terbakar emosi / terbakar matahari / terbakar sinar matahari / kulit terbakar matahari / membakar semangat / kebakaran hutan
    baterai alarm asap / baterai detektor asap / batre alarm asap / baterai alarm / ganti baterai / alarm asap bunyi bip / detektor asap bunyi bip
    alarm asap / detektor asap / sensor asap / pendeteksi asap + baterai / batre / batere / bip / tit tit / habis / lemah / ganti / rusak / pasang / jatuh / copot
    asap rokok / asep rokok / asap restoran / asap knalpot / asap kendaraan / asap dupa / asap masakan / asap sate / asap vape / asap pabrik / polusi asap / bau rokok
    kereta api / stasiun kereta api / tiket kereta api / korek api / kembang api / bunga api / gunung api / gunung berapi / kayu api / api kecil / apinya kecil / api natal / semangat berapi / api unggun / firewall / bahan bakar
    tidak keluar api / gak keluar api / ga keluar api / nggak keluar api / api tidak keluar / api gak keluar / api ga keluar / apinya gak keluar / apinya tidak keluar / api tidak menyala / api gak nyala / api ga nyala / apinya gak nyala / apinya tidak nyala / apinya tidak menyala / tidak ada apinya / gak ada apinya / keluar gas tapi tidak ada api
    api kompor + kecil / tidak menyala / tidak nyala / gak nyala / ga nyala / gak keluar / tidak keluar
    kepala mau meledak / kepalaku mau meledak / emosi meledak / marah meledak / penjualan meledak
    gas air mata / tabung gas kosong / pedal gas
    kursus pertolongan pertama / kelas pertolongan pertama / pelatihan pertolongan pertama / kursus p3k / pelatihan p3k / kelas cpr / kursus cpr / pelatihan cpr
    donor darah / tes darah / cek darah / periksa darah / tekanan darah / tensi darah / golongan darah / gula darah / darah tinggi / darah rendah / kurang darah / obat darah tinggi / darah daging / ambil darah / uji darah
    terapi stroke / fisioterapi stroke / pasca stroke / rehabilitasi stroke / bekas stroke / riwayat stroke / pernah stroke / habis stroke
    matahari tenggelam / bau napas / bau nafas / latihan napas / napas bau / tarik napas
    jatuh tempo / jatuh cinta / jatuh sakit / patah hati / sakit hati / harga jatuh / nilai jatuh
    hp mau mati / baterai mau mati / batre mau mati / lampu mau mati / komputer mau mati
    ac / lampu / listrik / mesin / mesinnya / tv / kulkas / komputer / laptop / hp / kompor / wifi / internet / pemanas / pompa / motor + tidak mau hidup / gak mau hidup / ga mau hidup / nggak mau hidup / tdk mau hidup / tak mau hidup / gamau hidup
    ketawa sampai mati / ketawa mau mati / ngakak mau mati / lapar mau mati / laper mau mati / kepanasan mau mati / panas mau mati / dingin mau mati / capek mau mati / cape mau mati / bosan mau mati / kangen mau mati / ngantuk mau mati / malu mau mati / mati matian / mati gaya / mati rasa / mati kutu / mati suri / pengen mati ketawa
    pisau dapur / pisau cukur / pisau lipat dilarang / asah pisau / mengasah pisau / pengasah pisau / buang pisau / membuang pisau / operasi pisau / jual pisau
    ditusuk jarum / tusuk jarum / jarum tusuk / tusuk gigi / tusuk sate
    diserang flu / diserang kecoa / diserang tikus / diserang nyamuk / diserang semut / diserang rayap / diserang kutu / diserang hacker / bom waktu
    kamar 110 / kamar 112 / kamar 119 / kamar 911 / kamar 999 / unit 110 / unit 112 / unit 119 / gedung 110 / gedung 112 / gedung 119 / blok 110 / blok 112 / blok 119 / rumah 110 / rumah 112 / rumah 119 / bus 110 / bus 112 / bus 119 / bis 110 / bis 112 / bis 119 / rute 110 / rute 112 / rute 119
    110 yuan / 112 yuan / 119 yuan / 911 yuan / 999 yuan / 110 rmb / 112 rmb / 119 rmb / 999 rmb / 110 kuai / 112 kuai / 119 kuai / 999 kuai / 110 volt / 110 kg / 110 cm / 112 cm / 119 cm
    asuransi kecelakaan kerja / asuransi kecelakaan diri / asuransi kecelakaan / jaminan kecelakaan kerja / jaminan kecelakaan / tunjangan kecelakaan kerja / santunan kecelakaan / klaim kecelakaan
    kecelakaan kerja + siapa bayar / siapa yang bayar / siapa yg bayar / ditanggung / tanggung / ganti rugi / klaim / asuransi / bpjs / shebao
    jadwal + bertabrakan / tabrakan / bertabrakkan
    anak kunci / anak tangga / anak kucing / anak anjing / anak perusahaan / anak panah / bayi kucing
    tas anak / sepeda anak / mainan anak / dompet anak / hp anak / jaket anak / paspor anak / kartu anak / sepatu anak / helm anak / baju anak / botol anak / kunci anak / topi anak / buku anak / kacamata anak / skuter anak / stroller anak / boneka anak / kartu vaksin anak / buku vaksin anak / akta anak / dokumen anak / visa anak / otoped anak / jam tangan anak / akte anak
    paspor istri / paspor suami / paspor ibu / paspor ayah / paspor teman / dompet istri / dompet suami / dompet ibu / dompet ayah / dompet teman / hp istri / hp suami / hp ibu / hp ayah / hp teman / tas istri / tas suami / tas ibu / tas teman / kunci teman / kartu teman / visa istri / visa suami / kacamata nenek / kacamata kakek / tongkat kakek / tongkat nenek / kartu lansia nenek / kartu kakek / kartu nenek / dompet kakek / dompet nenek / hp nenek / hp kakek
    lampu di dalam lift / lampu dalam lift / lampu lift / tombol di dalam lift / tombol lift / kipas di dalam lift / ac di dalam lift / merokok di dalam lift / cctv di dalam lift
    polisi tidur / polisi lalu lintas
    tabung gas habis / gas habis / gas sudah habis / ganti tabung gas / ganti tabung / beli tabung gas / pesan gas / pesan elpiji
    akses api / dokumentasi api / api key / api wechat / bom bom car / mobil bom bom / bath bomb
    bos / atasan / perusahaan / pinjol / debt collector + mengancam pecat / mengancam akan pecat / mengancam memecat / ngancam mecat / mengancam sebar data / ngancem sebar data / mengancam sebar foto
    lompat lompat / loncat loncat / lompat tali / trampolin / lompat2 / loncat2 / bau gosong dari masakan / bau masakan gosong / masakan gosong
    takut tenggelam / kelas renang / les renang / kapal tenggelam
    baterai kembung / baterai ebike kembung / batre kembung + buang / dibuang / sampah
emergency-over =
    tahun lalu
    thn lalu
    tahun kemarin
    bulan lalu
    bln lalu
    beberapa tahun lalu
    beberapa tahun yang lalu
    bertahun tahun lalu
    bertahun tahun yang lalu
    sudah padam
    udah padam
    sudah dipadamkan
    udah dipadamin
    apinya sudah mati
    apinya udah mati
    alarm palsu
    bukan darurat
    bukan keadaan darurat
    bukan emergency
    tidak darurat
    gak darurat
    ga darurat
    tidak mendesak
    gak mendesak
    ga mendesak
    tidak urgent
    gak urgent
    ga urgent
    nggak urgent
    cuma latihan
    hanya latihan
    anak sudah ketemu
    anaknya sudah ketemu
    anaknya udah ketemu
    anak saya sudah ketemu
    anak saya udah ketemu
    sudah ditemukan selamat
    di film
    dalam film
    di drama
    dalam drama
    dalam mimpi
    di mimpi
    cuma mimpi
    cuma bercanda
    hanya bercanda
    cuma becanda
