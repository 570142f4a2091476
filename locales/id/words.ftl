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
    bunga api / keluar api / api keluar + stopkontak / stop kontak / colokan / kabel / listrik / panel / steker
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
    kebentur / terbentur / kejedot / kepalanya kena + kepala / kepalanya + muntah* / pingsan / darah / berdarah / linglung / bingung / mengantuk
    mati rasa / kebas / baal + tiba tiba / mendadak / mulut / wajah / bicara / sebelah / dada
    masih napas / masih nafas / napasnya / nafasnya + lemah / satu satu / tersengal / hilang / tidak ada
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
    pukulin / pukuli / dipukul / gebukin / dikeroyokin
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
    panggil polisi lalu lintas / telepon polisi lalu lintas / telpon polisi lalu lintas / panggil polantas / telpon polantas
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
    jalur pemadam kebakaran / jalur pemadam / jalur mobil pemadam / akses pemadam kebakaran / akses pemadam / jalan pemadam kebakaran
    asuransi kebakaran / risiko kebakaran / resiko kebakaran / rawan kebakaran / bisa menyebabkan kebakaran / alamat pemadam kebakaran
    kebakaran jenggot / terbakar cemburu / terbakar api cemburu / terbakar emosi / terbakar matahari / terbakar sinar matahari / kulit terbakar matahari / membakar semangat
    baterai alarm asap / baterai detektor asap / batre alarm asap / baterai alarm / ganti baterai / alarm asap bunyi bip / detektor asap bunyi bip
    alarm asap / detektor asap / sensor asap / pendeteksi asap + bip / tit tit / lemah / ganti / pasang / copot
    baterai alarm asap / batre alarm asap / baterai sensor asap / batre sensor asap / baterai detektor asap / batre detektor asap / alarm asap perlu baterai / alarm asap butuh baterai / alarm asap baterainya habis / alarm asap rusak / sensor asap rusak / detektor asap rusak
    asap rokok / asep rokok / asap knalpot / asap kendaraan / asap dupa / asap masakan / asap sate / asap vape / polusi asap / bau rokok
    kereta api / stasiun kereta api / tiket kereta api / korek api / kembang api / gunung api / gunung berapi / kayu api / api natal / semangat berapi / api unggun / firewall / bahan bakar
    tidak keluar api / gak keluar api / ga keluar api / nggak keluar api / api tidak keluar / api gak keluar / api ga keluar / apinya gak keluar / apinya tidak keluar / api tidak menyala / api gak nyala / api ga nyala / apinya gak nyala / apinya tidak nyala / apinya tidak menyala / tidak ada apinya / gak ada apinya
    api kompor kecil / api kompor terlalu kecil / api kompor tidak menyala / api kompor tidak nyala / api kompor gak nyala / api kompor ga nyala / api kompor gak keluar / api kompor tidak keluar / api kompor ga keluar / kompor apinya kecil / apinya kompor kecil
    kepala mau meledak / kepalaku mau meledak / emosi meledak / marah meledak / penjualan meledak
    gas air mata / pedal gas
    kursus pertolongan pertama / kelas pertolongan pertama / pelatihan pertolongan pertama / kursus p3k / pelatihan p3k / kelas cpr / kursus cpr / pelatihan cpr
    donor darah / tes darah / cek darah / periksa darah / tekanan darah / tensi darah / golongan darah / gula darah / darah tinggi / darah rendah / kurang darah / obat darah tinggi / darah daging / ambil darah / uji darah
    terapi stroke / fisioterapi stroke / pasca stroke / rehabilitasi stroke
    matahari tenggelam / bau napas / bau nafas / latihan napas / napas bau
    jatuh tempo / jatuh cinta / patah hati / sakit hati / harga jatuh / nilai jatuh
    hp mau mati / baterai mau mati / batre mau mati / lampu mau mati / komputer mau mati
    ac tidak mau hidup / ac gak mau hidup / ac ga mau hidup / ac nggak mau hidup / ac tdk mau hidup / ac tak mau hidup / ac gamau hidup / acnya tidak mau hidup / acnya gak mau hidup / acnya ga mau hidup / acnya nggak mau hidup / acnya tdk mau hidup / acnya tak mau hidup / acnya gamau hidup / lampu tidak mau hidup / lampu gak mau hidup / lampu ga mau hidup / lampu nggak mau hidup / lampu tdk mau hidup / lampu tak mau hidup / lampu gamau hidup / lampunya tidak mau hidup / lampunya gak mau hidup / lampunya ga mau hidup / lampunya nggak mau hidup / lampunya tdk mau hidup / lampunya tak mau hidup / lampunya gamau hidup / listrik tidak mau hidup / listrik gak mau hidup / listrik ga mau hidup / listrik nggak mau hidup / listrik tdk mau hidup / listrik tak mau hidup / listrik gamau hidup / mesin tidak mau hidup / mesin gak mau hidup / mesin ga mau hidup / mesin nggak mau hidup / mesin tdk mau hidup / mesin tak mau hidup / mesin gamau hidup / mesinnya tidak mau hidup / mesinnya gak mau hidup / mesinnya ga mau hidup / mesinnya nggak mau hidup / mesinnya tdk mau hidup / mesinnya tak mau hidup / mesinnya gamau hidup / mesin cuci tidak mau hidup / mesin cuci gak mau hidup / mesin cuci ga mau hidup / mesin cuci nggak mau hidup / mesin cuci tdk mau hidup / mesin cuci tak mau hidup / mesin cuci gamau hidup / tv tidak mau hidup / tv gak mau hidup / tv ga mau hidup / tv nggak mau hidup / tv tdk mau hidup / tv tak mau hidup / tv gamau hidup / kulkas tidak mau hidup / kulkas gak mau hidup / kulkas ga mau hidup / kulkas nggak mau hidup / kulkas tdk mau hidup / kulkas tak mau hidup / kulkas gamau hidup / komputer tidak mau hidup / komputer gak mau hidup / komputer ga mau hidup / komputer nggak mau hidup / komputer tdk mau hidup / komputer tak mau hidup / komputer gamau hidup / laptop tidak mau hidup / laptop gak mau hidup / laptop ga mau hidup / laptop nggak mau hidup / laptop tdk mau hidup / laptop tak mau hidup / laptop gamau hidup / hp tidak mau hidup / hp gak mau hidup / hp ga mau hidup / hp nggak mau hidup / hp tdk mau hidup / hp tak mau hidup / hp gamau hidup / kompor tidak mau hidup / kompor gak mau hidup / kompor ga mau hidup / kompor nggak mau hidup / kompor tdk mau hidup / kompor tak mau hidup / kompor gamau hidup / wifi tidak mau hidup / wifi gak mau hidup / wifi ga mau hidup / wifi nggak mau hidup / wifi tdk mau hidup / wifi tak mau hidup / wifi gamau hidup / pemanas tidak mau hidup / pemanas gak mau hidup / pemanas ga mau hidup / pemanas nggak mau hidup / pemanas tdk mau hidup / pemanas tak mau hidup / pemanas gamau hidup / pompa tidak mau hidup / pompa gak mau hidup / pompa ga mau hidup / pompa nggak mau hidup / pompa tdk mau hidup / pompa tak mau hidup / pompa gamau hidup / motor tidak mau hidup / motor gak mau hidup / motor ga mau hidup / motor nggak mau hidup / motor tdk mau hidup / motor tak mau hidup / motor gamau hidup / ac kamar tidak mau hidup / ac kamar gak mau hidup / ac kamar ga mau hidup / ac kamar nggak mau hidup / ac kamar tdk mau hidup / ac kamar tak mau hidup / ac kamar gamau hidup / ac di kamar tidak mau hidup / ac di kamar gak mau hidup / ac di kamar ga mau hidup / ac di kamar nggak mau hidup / ac di kamar tdk mau hidup / ac di kamar tak mau hidup / ac di kamar gamau hidup / ac saya tidak mau hidup / ac saya gak mau hidup / ac saya ga mau hidup / ac saya nggak mau hidup / ac saya tdk mau hidup / ac saya tak mau hidup / ac saya gamau hidup / lampu kamar tidak mau hidup / lampu kamar gak mau hidup / lampu kamar ga mau hidup / lampu kamar nggak mau hidup / lampu kamar tdk mau hidup / lampu kamar tak mau hidup / lampu kamar gamau hidup / lampu di kamar tidak mau hidup / lampu di kamar gak mau hidup / lampu di kamar ga mau hidup / lampu di kamar nggak mau hidup / lampu di kamar tdk mau hidup / lampu di kamar tak mau hidup / lampu di kamar gamau hidup / lampu kamar mandi tidak mau hidup / lampu kamar mandi gak mau hidup / lampu kamar mandi ga mau hidup / lampu kamar mandi nggak mau hidup / lampu kamar mandi tdk mau hidup / lampu kamar mandi tak mau hidup / lampu kamar mandi gamau hidup / lampu lorong tidak mau hidup / lampu lorong gak mau hidup / lampu lorong ga mau hidup / lampu lorong nggak mau hidup / lampu lorong tdk mau hidup / lampu lorong tak mau hidup / lampu lorong gamau hidup / lampu tangga tidak mau hidup / lampu tangga gak mau hidup / lampu tangga ga mau hidup / lampu tangga nggak mau hidup / lampu tangga tdk mau hidup / lampu tangga tak mau hidup / lampu tangga gamau hidup / pemanas air tidak mau hidup / pemanas air gak mau hidup / pemanas air ga mau hidup / pemanas air nggak mau hidup / pemanas air tdk mau hidup / pemanas air tak mau hidup / pemanas air gamau hidup / mesin air tidak mau hidup / mesin air gak mau hidup / mesin air ga mau hidup / mesin air nggak mau hidup / mesin air tdk mau hidup / mesin air tak mau hidup / mesin air gamau hidup / hp saya tidak mau hidup / hp saya gak mau hidup / hp saya ga mau hidup / hp saya nggak mau hidup / hp saya tdk mau hidup / hp saya tak mau hidup / hp saya gamau hidup / laptop saya tidak mau hidup / laptop saya gak mau hidup / laptop saya ga mau hidup / laptop saya nggak mau hidup / laptop saya tdk mau hidup / laptop saya tak mau hidup / laptop saya gamau hidup / motor saya tidak mau hidup / motor saya gak mau hidup / motor saya ga mau hidup / motor saya nggak mau hidup / motor saya tdk mau hidup / motor saya tak mau hidup / motor saya gamau hidup / sepeda listrik saya tidak mau hidup / sepeda listrik saya gak mau hidup / sepeda listrik saya ga mau hidup / sepeda listrik saya nggak mau hidup / sepeda listrik saya tdk mau hidup / sepeda listrik saya tak mau hidup / sepeda listrik saya gamau hidup / tv saya tidak mau hidup / tv saya gak mau hidup / tv saya ga mau hidup / tv saya nggak mau hidup / tv saya tdk mau hidup / tv saya tak mau hidup / tv saya gamau hidup / kulkas saya tidak mau hidup / kulkas saya gak mau hidup / kulkas saya ga mau hidup / kulkas saya nggak mau hidup / kulkas saya tdk mau hidup / kulkas saya tak mau hidup / kulkas saya gamau hidup
    ketawa sampai mati / ketawa mau mati / ngakak mau mati / lapar mau mati / laper mau mati / ngantuk mau mati / mati matian / mati gaya / mati kutu / mati suri / pengen mati ketawa
    pisau lipat dilarang / asah pisau / mengasah pisau / pengasah pisau / buang pisau / membuang pisau / operasi pisau / jual pisau
    tusuk jarum / jarum tusuk / tusuk gigi / tusuk sate
    diserang flu / diserang kecoa / diserang tikus / diserang nyamuk / diserang semut / diserang rayap / diserang kutu / diserang hacker
    kamar 110 / kamar 112 / kamar 119 / kamar 911 / kamar 999 / unit 110 / unit 112 / unit 119 / gedung 110 / gedung 112 / gedung 119 / blok 110 / blok 112 / blok 119 / rumah 110 / rumah 112 / rumah 119 / bus 110 / bus 112 / bus 119 / bis 110 / bis 112 / bis 119 / rute 110 / rute 112 / rute 119
    110 yuan / 112 yuan / 119 yuan / 911 yuan / 999 yuan / 110 rmb / 112 rmb / 119 rmb / 999 rmb / 110 kuai / 112 kuai / 119 kuai / 999 kuai / 110 volt / 110 kg / 110 cm / 112 cm / 119 cm
    asuransi kecelakaan kerja / asuransi kecelakaan diri / asuransi kecelakaan / jaminan kecelakaan kerja / jaminan kecelakaan / tunjangan kecelakaan kerja / santunan kecelakaan / klaim kecelakaan
    kecelakaan kerja + siapa bayar / siapa yang bayar / siapa yg bayar / ditanggung / ganti rugi / klaim
    jadwal bertabrakan / jadwal tabrakan / jadwalnya bertabrakan / jadwalnya tabrakan / kelas bertabrakan / kelas tabrakan / jadwal kelas tabrakan
    anak kunci / anak tangga / anak kucing / anak anjing / anak perusahaan / anak panah / bayi kucing
    tas anak hilang / tas anak ilang / sepeda anak hilang / sepeda anak ilang / mainan anak hilang / mainan anak ilang / dompet anak hilang / dompet anak ilang / hp anak hilang / hp anak ilang / jaket anak hilang / jaket anak ilang / paspor anak hilang / paspor anak ilang / kartu anak hilang / kartu anak ilang / sepatu anak hilang / sepatu anak ilang / helm anak hilang / helm anak ilang / baju anak hilang / baju anak ilang / botol anak hilang / botol anak ilang / kunci anak hilang / kunci anak ilang / topi anak hilang / topi anak ilang / buku anak hilang / buku anak ilang / kacamata anak hilang / kacamata anak ilang / skuter anak hilang / skuter anak ilang / stroller anak hilang / stroller anak ilang / boneka anak hilang / boneka anak ilang / akta anak hilang / akta anak ilang / akte anak hilang / akte anak ilang / dokumen anak hilang / dokumen anak ilang / visa anak hilang / visa anak ilang / otoped anak hilang / otoped anak ilang / jam tangan anak hilang / jam tangan anak ilang / kartu vaksin anak hilang / kartu vaksin anak ilang / buku vaksin anak hilang / buku vaksin anak ilang / tas anak saya hilang / tas anak saya ilang / sepeda anak saya hilang / sepeda anak saya ilang / mainan anak saya hilang / mainan anak saya ilang / dompet anak saya hilang / dompet anak saya ilang / hp anak saya hilang / hp anak saya ilang / jaket anak saya hilang / jaket anak saya ilang / paspor anak saya hilang / paspor anak saya ilang / kartu anak saya hilang / kartu anak saya ilang / sepatu anak saya hilang / sepatu anak saya ilang / helm anak saya hilang / helm anak saya ilang / baju anak saya hilang / baju anak saya ilang / botol anak saya hilang / botol anak saya ilang / kunci anak saya hilang / kunci anak saya ilang / topi anak saya hilang / topi anak saya ilang / buku anak saya hilang / buku anak saya ilang / kacamata anak saya hilang / kacamata anak saya ilang / skuter anak saya hilang / skuter anak saya ilang / stroller anak saya hilang / stroller anak saya ilang / boneka anak saya hilang / boneka anak saya ilang / akta anak saya hilang / akta anak saya ilang / akte anak saya hilang / akte anak saya ilang / dokumen anak saya hilang / dokumen anak saya ilang / visa anak saya hilang / visa anak saya ilang / otoped anak saya hilang / otoped anak saya ilang / jam tangan anak saya hilang / jam tangan anak saya ilang / kartu vaksin anak saya hilang / kartu vaksin anak saya ilang / buku vaksin anak saya hilang / buku vaksin anak saya ilang / tas anakku hilang / tas anakku ilang / sepeda anakku hilang / sepeda anakku ilang / mainan anakku hilang / mainan anakku ilang / dompet anakku hilang / dompet anakku ilang / hp anakku hilang / hp anakku ilang / jaket anakku hilang / jaket anakku ilang / paspor anakku hilang / paspor anakku ilang / kartu anakku hilang / kartu anakku ilang / sepatu anakku hilang / sepatu anakku ilang / helm anakku hilang / helm anakku ilang / baju anakku hilang / baju anakku ilang / botol anakku hilang / botol anakku ilang / kunci anakku hilang / kunci anakku ilang / topi anakku hilang / topi anakku ilang / buku anakku hilang / buku anakku ilang / kacamata anakku hilang / kacamata anakku ilang / skuter anakku hilang / skuter anakku ilang / stroller anakku hilang / stroller anakku ilang / boneka anakku hilang / boneka anakku ilang / akta anakku hilang / akta anakku ilang / akte anakku hilang / akte anakku ilang / dokumen anakku hilang / dokumen anakku ilang / visa anakku hilang / visa anakku ilang / otoped anakku hilang / otoped anakku ilang / jam tangan anakku hilang / jam tangan anakku ilang / kartu vaksin anakku hilang / kartu vaksin anakku ilang / buku vaksin anakku hilang / buku vaksin anakku ilang
    paspor nenek hilang / paspor nenek ilang / dompet nenek hilang / dompet nenek ilang / hp nenek hilang / hp nenek ilang / tas nenek hilang / tas nenek ilang / kunci nenek hilang / kunci nenek ilang / kartu nenek hilang / kartu nenek ilang / kacamata nenek hilang / kacamata nenek ilang / tongkat nenek hilang / tongkat nenek ilang / visa nenek hilang / visa nenek ilang / paspor nenek saya hilang / paspor nenek saya ilang / dompet nenek saya hilang / dompet nenek saya ilang / hp nenek saya hilang / hp nenek saya ilang / tas nenek saya hilang / tas nenek saya ilang / kunci nenek saya hilang / kunci nenek saya ilang / kartu nenek saya hilang / kartu nenek saya ilang / kacamata nenek saya hilang / kacamata nenek saya ilang / tongkat nenek saya hilang / tongkat nenek saya ilang / visa nenek saya hilang / visa nenek saya ilang / paspor kakek hilang / paspor kakek ilang / dompet kakek hilang / dompet kakek ilang / hp kakek hilang / hp kakek ilang / tas kakek hilang / tas kakek ilang / kunci kakek hilang / kunci kakek ilang / kartu kakek hilang / kartu kakek ilang / kacamata kakek hilang / kacamata kakek ilang / tongkat kakek hilang / tongkat kakek ilang / visa kakek hilang / visa kakek ilang / paspor kakek saya hilang / paspor kakek saya ilang / dompet kakek saya hilang / dompet kakek saya ilang / hp kakek saya hilang / hp kakek saya ilang / tas kakek saya hilang / tas kakek saya ilang / kunci kakek saya hilang / kunci kakek saya ilang / kartu kakek saya hilang / kartu kakek saya ilang / kacamata kakek saya hilang / kacamata kakek saya ilang / tongkat kakek saya hilang / tongkat kakek saya ilang / visa kakek saya hilang / visa kakek saya ilang / paspor istri saya hilang / paspor istri saya ilang / dompet istri saya hilang / dompet istri saya ilang / hp istri saya hilang / hp istri saya ilang / tas istri saya hilang / tas istri saya ilang / kunci istri saya hilang / kunci istri saya ilang / kartu istri saya hilang / kartu istri saya ilang / kacamata istri saya hilang / kacamata istri saya ilang / tongkat istri saya hilang / tongkat istri saya ilang / visa istri saya hilang / visa istri saya ilang / paspor suami saya hilang / paspor suami saya ilang / dompet suami saya hilang / dompet suami saya ilang / hp suami saya hilang / hp suami saya ilang / tas suami saya hilang / tas suami saya ilang / kunci suami saya hilang / kunci suami saya ilang / kartu suami saya hilang / kartu suami saya ilang / kacamata suami saya hilang / kacamata suami saya ilang / tongkat suami saya hilang / tongkat suami saya ilang / visa suami saya hilang / visa suami saya ilang / paspor ibu saya hilang / paspor ibu saya ilang / dompet ibu saya hilang / dompet ibu saya ilang / hp ibu saya hilang / hp ibu saya ilang / tas ibu saya hilang / tas ibu saya ilang / kunci ibu saya hilang / kunci ibu saya ilang / kartu ibu saya hilang / kartu ibu saya ilang / kacamata ibu saya hilang / kacamata ibu saya ilang / tongkat ibu saya hilang / tongkat ibu saya ilang / visa ibu saya hilang / visa ibu saya ilang / paspor ayah saya hilang / paspor ayah saya ilang / dompet ayah saya hilang / dompet ayah saya ilang / hp ayah saya hilang / hp ayah saya ilang / tas ayah saya hilang / tas ayah saya ilang / kunci ayah saya hilang / kunci ayah saya ilang / kartu ayah saya hilang / kartu ayah saya ilang / kacamata ayah saya hilang / kacamata ayah saya ilang / tongkat ayah saya hilang / tongkat ayah saya ilang / visa ayah saya hilang / visa ayah saya ilang / paspor bapak saya hilang / paspor bapak saya ilang / dompet bapak saya hilang / dompet bapak saya ilang / hp bapak saya hilang / hp bapak saya ilang / tas bapak saya hilang / tas bapak saya ilang / kunci bapak saya hilang / kunci bapak saya ilang / kartu bapak saya hilang / kartu bapak saya ilang / kacamata bapak saya hilang / kacamata bapak saya ilang / tongkat bapak saya hilang / tongkat bapak saya ilang / visa bapak saya hilang / visa bapak saya ilang / paspor teman saya hilang / paspor teman saya ilang / dompet teman saya hilang / dompet teman saya ilang / hp teman saya hilang / hp teman saya ilang / tas teman saya hilang / tas teman saya ilang / kunci teman saya hilang / kunci teman saya ilang / kartu teman saya hilang / kartu teman saya ilang / kacamata teman saya hilang / kacamata teman saya ilang / tongkat teman saya hilang / tongkat teman saya ilang / visa teman saya hilang / visa teman saya ilang
    polisi tidur / kantor polisi lalu lintas
    akses api / dokumentasi api / api key / api wechat / bom bom car / mobil bom bom / bath bomb
    bos / atasan / perusahaan / pinjol / debt collector + mengancam pecat / mengancam akan pecat / mengancam memecat / ngancam mecat / mengancam sebar data / ngancem sebar data / mengancam sebar foto
    lompat lompat / loncat loncat / lompat tali / trampolin / lompat2 / loncat2 / bau gosong dari masakan / bau masakan gosong / masakan gosong
    kelas renang / les renang
    buang baterai kembung / buang batre kembung / buang baterai ebike kembung / buang baterai hp kembung / membuang baterai kembung / membuang batre kembung / membuang baterai ebike kembung / membuang baterai hp kembung / baterai kembung dibuang / batre kembung dibuang / baterai ebike kembung dibuang / baterai hp kembung dibuang / baterai kembung buang / batre kembung buang / baterai ebike kembung buang / baterai hp kembung buang
    kebakaran tahun lalu / kebakaran thn lalu / kebakaran tahun kemarin / kebakaran tahun yang lalu / kebakaran bulan lalu / kebakaran bln lalu / kebakaran beberapa tahun lalu / kebakaran beberapa tahun yang lalu / kebakaran dua tahun lalu / kebakaran 2 tahun lalu / kebakaran bertahun tahun lalu / kecelakaan tahun lalu / kecelakaan thn lalu / kecelakaan tahun kemarin / kecelakaan tahun yang lalu / kecelakaan bulan lalu / kecelakaan bln lalu / kecelakaan beberapa tahun lalu / kecelakaan beberapa tahun yang lalu / kecelakaan dua tahun lalu / kecelakaan 2 tahun lalu / kecelakaan bertahun tahun lalu / kemalingan tahun lalu / kemalingan thn lalu / kemalingan tahun kemarin / kemalingan tahun yang lalu / kemalingan bulan lalu / kemalingan bln lalu / kemalingan beberapa tahun lalu / kemalingan beberapa tahun yang lalu / kemalingan dua tahun lalu / kemalingan 2 tahun lalu / kemalingan bertahun tahun lalu / kecurian tahun lalu / kecurian thn lalu / kecurian tahun kemarin / kecurian tahun yang lalu / kecurian bulan lalu / kecurian bln lalu / kecurian beberapa tahun lalu / kecurian beberapa tahun yang lalu / kecurian dua tahun lalu / kecurian 2 tahun lalu / kecurian bertahun tahun lalu / pencurian tahun lalu / pencurian thn lalu / pencurian tahun kemarin / pencurian tahun yang lalu / pencurian bulan lalu / pencurian bln lalu / pencurian beberapa tahun lalu / pencurian beberapa tahun yang lalu / pencurian dua tahun lalu / pencurian 2 tahun lalu / pencurian bertahun tahun lalu / dirampok tahun lalu / dirampok thn lalu / dirampok tahun kemarin / dirampok tahun yang lalu / dirampok bulan lalu / dirampok bln lalu / dirampok beberapa tahun lalu / dirampok beberapa tahun yang lalu / dirampok dua tahun lalu / dirampok 2 tahun lalu / dirampok bertahun tahun lalu / perampokan tahun lalu / perampokan thn lalu / perampokan tahun kemarin / perampokan tahun yang lalu / perampokan bulan lalu / perampokan bln lalu / perampokan beberapa tahun lalu / perampokan beberapa tahun yang lalu / perampokan dua tahun lalu / perampokan 2 tahun lalu / perampokan bertahun tahun lalu / kecopetan tahun lalu / kecopetan thn lalu / kecopetan tahun kemarin / kecopetan tahun yang lalu / kecopetan bulan lalu / kecopetan bln lalu / kecopetan beberapa tahun lalu / kecopetan beberapa tahun yang lalu / kecopetan dua tahun lalu / kecopetan 2 tahun lalu / kecopetan bertahun tahun lalu / ditabrak tahun lalu / ditabrak thn lalu / ditabrak tahun kemarin / ditabrak tahun yang lalu / ditabrak bulan lalu / ditabrak bln lalu / ditabrak beberapa tahun lalu / ditabrak beberapa tahun yang lalu / ditabrak dua tahun lalu / ditabrak 2 tahun lalu / ditabrak bertahun tahun lalu / ditabrak motor tahun lalu / ditabrak motor thn lalu / ditabrak motor tahun kemarin / ditabrak motor tahun yang lalu / ditabrak motor bulan lalu / ditabrak motor bln lalu / ditabrak motor beberapa tahun lalu / ditabrak motor beberapa tahun yang lalu / ditabrak motor dua tahun lalu / ditabrak motor 2 tahun lalu / ditabrak motor bertahun tahun lalu / ditabrak mobil tahun lalu / ditabrak mobil thn lalu / ditabrak mobil tahun kemarin / ditabrak mobil tahun yang lalu / ditabrak mobil bulan lalu / ditabrak mobil bln lalu / ditabrak mobil beberapa tahun lalu / ditabrak mobil beberapa tahun yang lalu / ditabrak mobil dua tahun lalu / ditabrak mobil 2 tahun lalu / ditabrak mobil bertahun tahun lalu / tabrakan tahun lalu / tabrakan thn lalu / tabrakan tahun kemarin / tabrakan tahun yang lalu / tabrakan bulan lalu / tabrakan bln lalu / tabrakan beberapa tahun lalu / tabrakan beberapa tahun yang lalu / tabrakan dua tahun lalu / tabrakan 2 tahun lalu / tabrakan bertahun tahun lalu / pingsan tahun lalu / pingsan thn lalu / pingsan tahun kemarin / pingsan tahun yang lalu / pingsan bulan lalu / pingsan bln lalu / pingsan beberapa tahun lalu / pingsan beberapa tahun yang lalu / pingsan dua tahun lalu / pingsan 2 tahun lalu / pingsan bertahun tahun lalu / kejang tahun lalu / kejang thn lalu / kejang tahun kemarin / kejang tahun yang lalu / kejang bulan lalu / kejang bln lalu / kejang beberapa tahun lalu / kejang beberapa tahun yang lalu / kejang dua tahun lalu / kejang 2 tahun lalu / kejang bertahun tahun lalu / serangan jantung tahun lalu / serangan jantung thn lalu / serangan jantung tahun kemarin / serangan jantung tahun yang lalu / serangan jantung bulan lalu / serangan jantung bln lalu / serangan jantung beberapa tahun lalu / serangan jantung beberapa tahun yang lalu / serangan jantung dua tahun lalu / serangan jantung 2 tahun lalu / serangan jantung bertahun tahun lalu / kena serangan jantung tahun lalu / kena serangan jantung thn lalu / kena serangan jantung tahun kemarin / kena serangan jantung tahun yang lalu / kena serangan jantung bulan lalu / kena serangan jantung bln lalu / kena serangan jantung beberapa tahun lalu / kena serangan jantung beberapa tahun yang lalu / kena serangan jantung dua tahun lalu / kena serangan jantung 2 tahun lalu / kena serangan jantung bertahun tahun lalu / kena stroke tahun lalu / kena stroke thn lalu / kena stroke tahun kemarin / kena stroke tahun yang lalu / kena stroke bulan lalu / kena stroke bln lalu / kena stroke beberapa tahun lalu / kena stroke beberapa tahun yang lalu / kena stroke dua tahun lalu / kena stroke 2 tahun lalu / kena stroke bertahun tahun lalu / patah tulang tahun lalu / patah tulang thn lalu / patah tulang tahun kemarin / patah tulang tahun yang lalu / patah tulang bulan lalu / patah tulang bln lalu / patah tulang beberapa tahun lalu / patah tulang beberapa tahun yang lalu / patah tulang dua tahun lalu / patah tulang 2 tahun lalu / patah tulang bertahun tahun lalu / kaki patah tahun lalu / kaki patah thn lalu / kaki patah tahun kemarin / kaki patah tahun yang lalu / kaki patah bulan lalu / kaki patah bln lalu / kaki patah beberapa tahun lalu / kaki patah beberapa tahun yang lalu / kaki patah dua tahun lalu / kaki patah 2 tahun lalu / kaki patah bertahun tahun lalu / patah kaki tahun lalu / patah kaki thn lalu / patah kaki tahun kemarin / patah kaki tahun yang lalu / patah kaki bulan lalu / patah kaki bln lalu / patah kaki beberapa tahun lalu / patah kaki beberapa tahun yang lalu / patah kaki dua tahun lalu / patah kaki 2 tahun lalu / patah kaki bertahun tahun lalu / patah tangan tahun lalu / patah tangan thn lalu / patah tangan tahun kemarin / patah tangan tahun yang lalu / patah tangan bulan lalu / patah tangan bln lalu / patah tangan beberapa tahun lalu / patah tangan beberapa tahun yang lalu / patah tangan dua tahun lalu / patah tangan 2 tahun lalu / patah tangan bertahun tahun lalu / keracunan tahun lalu / keracunan thn lalu / keracunan tahun kemarin / keracunan tahun yang lalu / keracunan bulan lalu / keracunan bln lalu / keracunan beberapa tahun lalu / keracunan beberapa tahun yang lalu / keracunan dua tahun lalu / keracunan 2 tahun lalu / keracunan bertahun tahun lalu / ledakan tahun lalu / ledakan thn lalu / ledakan tahun kemarin / ledakan tahun yang lalu / ledakan bulan lalu / ledakan bln lalu / ledakan beberapa tahun lalu / ledakan beberapa tahun yang lalu / ledakan dua tahun lalu / ledakan 2 tahun lalu / ledakan bertahun tahun lalu / melahirkan tahun lalu / melahirkan thn lalu / melahirkan tahun kemarin / melahirkan tahun yang lalu / melahirkan bulan lalu / melahirkan bln lalu / melahirkan beberapa tahun lalu / melahirkan beberapa tahun yang lalu / melahirkan dua tahun lalu / melahirkan 2 tahun lalu / melahirkan bertahun tahun lalu
    tahun lalu kebakaran / tahun lalu kecelakaan / tahun lalu kemalingan / tahun lalu kecurian / tahun lalu pencurian / tahun lalu dirampok / tahun lalu perampokan / tahun lalu kecopetan / tahun lalu ditabrak / tahun lalu ada kebakaran / tahun lalu ada kecelakaan / tahun lalu ada kemalingan / tahun lalu ada kecurian / tahun lalu ada pencurian / tahun lalu ada dirampok / tahun lalu ada perampokan / tahun lalu ada kecopetan / tahun lalu ada ditabrak / tahun lalu saya kebakaran / tahun lalu saya kecelakaan / tahun lalu saya kemalingan / tahun lalu saya kecurian / tahun lalu saya pencurian / tahun lalu saya dirampok / tahun lalu saya perampokan / tahun lalu saya kecopetan / tahun lalu saya ditabrak / tahun lalu pernah kebakaran / tahun lalu pernah kecelakaan / tahun lalu pernah kemalingan / tahun lalu pernah kecurian / tahun lalu pernah pencurian / tahun lalu pernah dirampok / tahun lalu pernah perampokan / tahun lalu pernah kecopetan / tahun lalu pernah ditabrak / tahun kemarin kebakaran / tahun kemarin kecelakaan / tahun kemarin kemalingan / tahun kemarin kecurian / tahun kemarin pencurian / tahun kemarin dirampok / tahun kemarin perampokan / tahun kemarin kecopetan / tahun kemarin ditabrak / tahun kemarin ada kebakaran / tahun kemarin ada kecelakaan / tahun kemarin ada kemalingan / tahun kemarin ada kecurian / tahun kemarin ada pencurian / tahun kemarin ada dirampok / tahun kemarin ada perampokan / tahun kemarin ada kecopetan / tahun kemarin ada ditabrak / tahun kemarin saya kebakaran / tahun kemarin saya kecelakaan / tahun kemarin saya kemalingan / tahun kemarin saya kecurian / tahun kemarin saya pencurian / tahun kemarin saya dirampok / tahun kemarin saya perampokan / tahun kemarin saya kecopetan / tahun kemarin saya ditabrak / tahun kemarin pernah kebakaran / tahun kemarin pernah kecelakaan / tahun kemarin pernah kemalingan / tahun kemarin pernah kecurian / tahun kemarin pernah pencurian / tahun kemarin pernah dirampok / tahun kemarin pernah perampokan / tahun kemarin pernah kecopetan / tahun kemarin pernah ditabrak / bulan lalu kebakaran / bulan lalu kecelakaan / bulan lalu kemalingan / bulan lalu kecurian / bulan lalu pencurian / bulan lalu dirampok / bulan lalu perampokan / bulan lalu kecopetan / bulan lalu ditabrak / bulan lalu ada kebakaran / bulan lalu ada kecelakaan / bulan lalu ada kemalingan / bulan lalu ada kecurian / bulan lalu ada pencurian / bulan lalu ada dirampok / bulan lalu ada perampokan / bulan lalu ada kecopetan / bulan lalu ada ditabrak / bulan lalu saya kebakaran / bulan lalu saya kecelakaan / bulan lalu saya kemalingan / bulan lalu saya kecurian / bulan lalu saya pencurian / bulan lalu saya dirampok / bulan lalu saya perampokan / bulan lalu saya kecopetan / bulan lalu saya ditabrak / bulan lalu pernah kebakaran / bulan lalu pernah kecelakaan / bulan lalu pernah kemalingan / bulan lalu pernah kecurian / bulan lalu pernah pencurian / bulan lalu pernah dirampok / bulan lalu pernah perampokan / bulan lalu pernah kecopetan / bulan lalu pernah ditabrak / beberapa tahun lalu kebakaran / beberapa tahun lalu kecelakaan / beberapa tahun lalu kemalingan / beberapa tahun lalu kecurian / beberapa tahun lalu pencurian / beberapa tahun lalu dirampok / beberapa tahun lalu perampokan / beberapa tahun lalu kecopetan / beberapa tahun lalu ditabrak / beberapa tahun lalu ada kebakaran / beberapa tahun lalu ada kecelakaan / beberapa tahun lalu ada kemalingan / beberapa tahun lalu ada kecurian / beberapa tahun lalu ada pencurian / beberapa tahun lalu ada dirampok / beberapa tahun lalu ada perampokan / beberapa tahun lalu ada kecopetan / beberapa tahun lalu ada ditabrak / beberapa tahun lalu saya kebakaran / beberapa tahun lalu saya kecelakaan / beberapa tahun lalu saya kemalingan / beberapa tahun lalu saya kecurian / beberapa tahun lalu saya pencurian / beberapa tahun lalu saya dirampok / beberapa tahun lalu saya perampokan / beberapa tahun lalu saya kecopetan / beberapa tahun lalu saya ditabrak / beberapa tahun lalu pernah kebakaran / beberapa tahun lalu pernah kecelakaan / beberapa tahun lalu pernah kemalingan / beberapa tahun lalu pernah kecurian / beberapa tahun lalu pernah pencurian / beberapa tahun lalu pernah dirampok / beberapa tahun lalu pernah perampokan / beberapa tahun lalu pernah kecopetan / beberapa tahun lalu pernah ditabrak
    api sudah padam / api sudah dipadamkan / api sudah dipadamin / api sudah mati / api udah padam / api udah dipadamkan / api udah dipadamin / api udah mati / apinya sudah padam / apinya sudah dipadamkan / apinya sudah dipadamin / apinya sudah mati / apinya udah padam / apinya udah dipadamkan / apinya udah dipadamin / apinya udah mati / kebakaran sudah padam / kebakaran sudah dipadamkan / kebakaran sudah dipadamin / kebakaran sudah mati / kebakaran udah padam / kebakaran udah dipadamkan / kebakaran udah dipadamin / kebakaran udah mati / kebakarannya sudah padam / kebakarannya sudah dipadamkan / kebakarannya sudah dipadamin / kebakarannya sudah mati / kebakarannya udah padam / kebakarannya udah dipadamkan / kebakarannya udah dipadamin / kebakarannya udah mati / kebakaran tadi sudah padam / kebakaran kemarin / kebakarannya kemarin
    tabung gas habis beli / gas habis beli / gas habis mau beli / jatuh sakit mau berobat / jatuh sakit mau ke dokter / jatuh sakit perlu ke dokter / di mana beli tabung gas / dimana beli tabung gas / tempat beli tabung gas / beli tabung gas di mana / beli tabung gas dimana
    film kebakaran / film tentang kebakaran / film soal kebakaran / kebakaran di film / kebakaran dalam film / film pembunuhan / film tentang pembunuhan / pembunuhan di film / film pembunuh / film perang / film perampokan / film tentang perampokan / film penculikan / tembak tembakan di film / game perang / drama pembunuhan / drama kebakaran
    mimpi kebakaran / mimpi dibunuh / mimpi mati / mimpi dirampok / mimpi kecelakaan / mimpi diculik / pengen mati ketawa
emergency-over =
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
    ternyata alarm palsu
    ternyata cuma alarm palsu
    ternyata hanya alarm palsu
    maaf alarm palsu
    alarm palsu maaf
    ternyata cuma latihan
    ternyata hanya latihan
    maaf cuma latihan
    ditemukan dengan selamat
    sudah ditemukan selamat
    sudah ketemu dengan selamat
    sudah ketemu terima kasih
    sudah ketemu makasih
    udah ketemu makasih
    maaf cuma bercanda
    maaf saya cuma bercanda
    maaf cuma becanda
    maaf tadi cuma bercanda
